"""The formats: name, module, suffix. Each module has ``render(comparison) -> str``.

A module is imported when its format is asked for. A new format is a line here and a module.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

FORMATS = {
    "terminal": "claimcheck.reporting.terminal",
    "plain": "claimcheck.reporting.plain",
    "json": "claimcheck.reporting.json",
    "jsonl": "claimcheck.reporting.jsonl",
    "md": "claimcheck.reporting.markdown",
    "html": "claimcheck.reporting.html",
    "csv": "claimcheck.reporting.csv",
    "sarif": "claimcheck.reporting.sarif",
    "github": "claimcheck.reporting.github",
    "claimreview": "claimcheck.reporting.claimreview",
}

SUFFIXES = {
    ".txt": "terminal",
    ".tsv": "plain",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "md",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".sarif": "sarif",
    ".jsonld": "claimreview",
}
"""The format a file is written in, by its suffix."""

Render = Callable[..., str]
"""A comparison to text; the terminal's also takes ``width``, ``style`` and ``everything``."""


def renderer(name: str) -> Render:
    """The render function of a format."""
    return cast("Render", import_module(FORMATS[name]).render)
