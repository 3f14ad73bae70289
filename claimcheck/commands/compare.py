"""``claimcheck compare``: read, compare, render, write."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck import pipeline
from claimcheck.article import Article
from claimcheck.cli import DONE, FOUND, INCOMPLETE
from claimcheck.commands.failure import complain
from claimcheck.commands.input import read
from claimcheck.commands.output import refuse_input, write
from claimcheck.commands.report import chosen_format, rendered
from claimcheck.commands.stage import note, stage
from claimcheck.comparison import Comparison, Failure
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.embedding import Embedder
    from claimcheck.judging.cross_encoder import Judge

KINDS = {
    "contradictions": "contradiction",
    "updates": "update",
    "not-comparable": "not_comparable",
    "agreements": "agreement",
}
"""``--only`` and the verdict each of its words keeps."""


def run(options: argparse.Namespace) -> int:
    """Compare the sources and write the report; the exit code."""
    refuse_input(options.output, options.paths)
    form = chosen_format(options)
    with stage("reading", quiet=options.quiet, verbose=options.verbose):
        articles, failures = read(options)
    if len(articles) < 2:
        raise UsageError(_too_few(articles, failures), hint=_mend(failures))
    comparison = _compared(options, articles, failures)
    if not options.quiet:
        _warn(comparison, articles)
    with stage("writing", quiet=options.quiet, verbose=options.verbose):
        shown = _kept(_told(comparison, options), options.only)
        write(rendered(shown, form, options), options.output)
    if options.fail_on == "contradiction" and _contradicts(comparison):
        return FOUND
    return INCOMPLETE if failures else DONE


def _compared(
    options: argparse.Namespace, articles: Sequence[Article], failures: Sequence[Failure]
) -> Comparison:
    for failure in failures:
        complain(failure.message, failure.hint)
    if not options.allow_net:
        # A model named is looked for on this machine; the libraries that load it would ask the hub.
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
    embedder = _embedder(options.embedder) if options.embedder else None
    reviewer = _judge(options.judge) if options.judge else None
    with stage("comparing", quiet=options.quiet, verbose=options.verbose):
        return pipeline.compare(articles, embedder=embedder, reviewer=reviewer, errors=failures)


def _warn(comparison: Comparison, articles: Sequence[Article]) -> None:
    """Tell on standard error what only the comparison could see of a source."""
    for told, article in zip(comparison.sources, articles, strict=True):
        for warning in told.warnings[len(article.warnings) :]:
            note(f"{told.path}: {warning}")


def _embedder(name: str) -> Embedder:
    from claimcheck.embedding import named_embedder  # noqa: PLC0415 - it wakes numpy

    return named_embedder(name)


def _judge(name: str) -> Judge:
    from claimcheck.judging.cross_encoder import named_judge  # noqa: PLC0415 - it wakes torch

    return named_judge(name)


def _told(comparison: Comparison, options: argparse.Namespace) -> Comparison:
    """The comparison with what only the command line knows: whether the network was allowed."""
    run = comparison.run.model_copy(update={"network": options.allow_net})
    return comparison.model_copy(update={"run": run})


def _kept(comparison: Comparison, only: Sequence[str] | None) -> Comparison:
    """The comparison with the kinds of finding asked for; its claims stay."""
    if only is None:
        return comparison
    verdicts = {KINDS.get(kind) for kind in only}
    found = tuple(one for one in comparison.findings if one.verdict in verdicts)
    settings = {**comparison.run.settings, "only": ",".join(only)}
    return comparison.model_copy(
        update={
            "findings": found,
            "only_in": comparison.only_in if "only-in" in only else {},
            "run": comparison.run.model_copy(update={"settings": settings}),
        }
    )


def _contradicts(comparison: Comparison) -> bool:
    return any(finding.verdict == "contradiction" for finding in comparison.findings)


def _too_few(articles: Sequence[Article], failures: Sequence[Failure]) -> str:
    if not failures:
        return "a comparison takes two sources or more"
    causes = "; ".join(failure.message for failure in failures)
    return f"{causes}" if articles else f"no source could be read: {causes}"


def _mend(failures: Sequence[Failure]) -> str:
    return failures[0].hint or "Check the path." if failures else "Name another article."
