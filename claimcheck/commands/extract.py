"""``claimcheck extract``: the claims of articles, in the shape of a comparison."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from claimcheck import __version__, pipeline
from claimcheck.article import Article
from claimcheck.cli import DONE, INCOMPLETE
from claimcheck.commands.failure import complain
from claimcheck.commands.input import read
from claimcheck.commands.output import refuse_input, write
from claimcheck.commands.report import chosen_format, rendered
from claimcheck.commands.stage import stage
from claimcheck.comparison import Comparison, Failure, Model, Run, Tool
from claimcheck.errors import UsageError

NO_EMBEDDER = Model(id="none")
"""Nothing is aligned, so nothing is embedded."""


def run(options: argparse.Namespace) -> int:
    """Write the claims of the sources; the exit code."""
    refuse_input(options.output, options.paths)
    form = chosen_format(options)
    articles, failures = read(options)
    for failure in failures:
        complain(failure.message, failure.hint)
    if not articles:
        raise UsageError("there is nothing to extract from", hint="Name an article.")
    with stage("extracting", quiet=options.quiet, verbose=options.verbose):
        extracted = _extracted(articles, failures, network=options.allow_net)
    write(rendered(extracted, form, options), options.output)
    return INCOMPLETE if failures else DONE


def _extracted(
    articles: Sequence[Article], failures: Sequence[Failure], *, network: bool
) -> Comparison:
    return Comparison(
        tool=Tool(version=__version__),
        status="partial" if failures else "complete",
        run=Run(embedder=NO_EMBEDDER, network=network),
        sources=tuple(pipeline.source(article) for article in articles),
        claims=tuple(claim for article in articles for claim in pipeline.extract(article)),
        errors=tuple(failures),
        texts={article.id: article.text for article in articles},
    )
