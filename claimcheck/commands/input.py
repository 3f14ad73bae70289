"""The sources a command names, read."""

from __future__ import annotations

import argparse

from claimcheck.article import LANGUAGES, Article
from claimcheck.commands.options import dates, languages, per_source
from claimcheck.commands.stage import note
from claimcheck.comparison import Failure
from claimcheck.reading.sources import Declared, read_sources


def read(options: argparse.Namespace) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """The articles, and the sources that could not be read; warnings go to standard error."""
    declared = Declared(
        languages=languages(per_source(options.lang), LANGUAGES),
        labels=per_source(options.label),
        dates=dates(per_source(options.date)),
    )
    articles, failures = read_sources(options.paths, declared, allow_net=options.allow_net)
    if not options.quiet:
        for article in articles:
            for warning in article.warnings:
                note(f"{article.path}: {warning}")
    return articles, failures
