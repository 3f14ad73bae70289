"""``claimcheck diff``: what changed, claim by claim, between two versions of an article."""

from __future__ import annotations

import argparse

from claimcheck.cli import DONE
from claimcheck.commands.input import read
from claimcheck.commands.output import refuse_input, write
from claimcheck.commands.report import chosen_format
from claimcheck.commands.stage import stage
from claimcheck.diffing.diff import diff
from claimcheck.errors import SourceError, UsageError
from claimcheck.reporting.changes import render_json, render_text

FORMS = ("terminal", "json")
"""The formats changes can be written in."""


def run(options: argparse.Namespace) -> int:
    """Write the changes; the exit code."""
    options.paths = [options.old, options.new]
    refuse_input(options.output, options.paths)
    form = chosen_format(options)
    if form not in FORMS:
        raise UsageError(f"diff knows no format '{form}'", hint=f"Choose from {', '.join(FORMS)}.")
    articles, failures = read(options)
    if failures:
        raise SourceError(failures[0].message, hint=failures[0].hint)
    if len(articles) != 2:
        raise UsageError("diff takes two articles", hint="Name the old and the new version.")
    with stage("comparing the versions", quiet=options.quiet, verbose=options.verbose):
        changes = diff(*articles)
    write(render_json(changes) if form == "json" else render_text(changes), options.output)
    return DONE
