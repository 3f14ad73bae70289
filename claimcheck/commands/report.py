"""A comparison to the text of the format that was asked for."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import PurePath

from claimcheck.comparison import Comparison
from claimcheck.errors import UsageError
from claimcheck.reporting.formats import SUFFIXES, renderer

_PAGE = 80
"""Columns of a terminal report that is not shown on a terminal."""

_NARROWEST, _WIDEST = 40, 200


def chosen_format(options: argparse.Namespace) -> str:
    """The format named, or the one of the output file's suffix, or the terminal report."""
    if options.format:
        return str(options.format)
    if options.output in (None, "-"):
        return "terminal"
    suffix = PurePath(options.output).suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            f"{options.output}: no format is known by the suffix '{suffix}'",
            hint=f"Name it with --format, or end in {' '.join(SUFFIXES)}.",
        )
    return SUFFIXES[suffix]


def rendered(comparison: Comparison, form: str, options: argparse.Namespace) -> str:
    """The report; only the terminal's depends on where it is shown."""
    render = renderer(form)
    if form != "terminal":
        return render(comparison)
    return render(
        comparison,
        width=_width(options),
        style=_style(options),
        everything=options.verbose or getattr(options, "all", False),
    )


def _shown(options: argparse.Namespace) -> bool:
    return options.output in (None, "-") and sys.stdout.isatty()


def _width(options: argparse.Namespace) -> int:
    """``--width``, else ``COLUMNS``, else the terminal's own, else 80."""
    wanted = options.width or _number(os.environ.get("COLUMNS", ""))
    if not wanted and _shown(options):
        try:
            wanted = os.get_terminal_size(sys.stdout.fileno()).columns
        except OSError:
            wanted = _PAGE
    return min(max(wanted or _PAGE, _NARROWEST), _WIDEST)


def _style(options: argparse.Namespace) -> str:
    """How much the terminal may show; see https://no-color.org and https://force-color.org."""
    shown = _shown(options) and os.environ.get("TERM", "dumb") != "dumb"
    if not (shown or os.environ.get("FORCE_COLOR")):
        return "none"
    return "mono" if os.environ.get("NO_COLOR") else "colour"


def _number(words: str) -> int:
    return int(words) if words.isascii() and words.isdigit() else 0
