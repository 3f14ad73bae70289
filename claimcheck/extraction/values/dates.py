"""Dates: every reader of days and spans of days, in order.

Grammar::

    date = calendar date | relative date | period
"""

from __future__ import annotations

from claimcheck.extraction.values.calendar_days import read_calendar
from claimcheck.extraction.values.numeric_dates import read_numeric
from claimcheck.extraction.values.periods import read_period
from claimcheck.extraction.values.relative_dates import read_relative
from claimcheck.extraction.values.scene import Scene

READERS = (read_calendar, read_relative, read_period)

ROMAN_DIGITS = "IVX"


def read_numeric_dates(scene: Scene) -> None:
    """Keep the dates in digits alone."""
    for at in range(len(scene.words)):
        found = read_numeric(scene, at) if scene.free(at, at + 1) else None
        if found is not None and scene.free(found.first, found.last):
            scene.keep(found.draft())


def read_dates(scene: Scene) -> None:
    """Keep every date of a sentence."""
    for at in range(len(scene.words)):
        if not scene.free(at, at + 1) or not _may_begin(scene, at):
            continue
        for reader in READERS:
            found = reader(scene, at)
            if found is not None and scene.free(max(found.first, 0), found.last):
                scene.keep(found.draft())
                break


def _may_begin(scene: Scene, at: int) -> bool:
    """Whether a date can begin at a word at all: most words are spared the readers."""
    word = scene.words[at]
    if word.sort != "word" or at in scene.numbers or word.key in scene.tables.date_openers:
        return True
    return word.text[0] in ROMAN_DIGITS or word.text[-1].isdigit()
