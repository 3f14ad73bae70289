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


def read_numeric_dates(scene: Scene) -> None:
    """Keep the dates in digits alone."""
    for at in range(len(scene.words)):
        found = read_numeric(scene, at) if scene.free(at, at + 1) else None
        if found is not None and scene.free(found.first, found.last):
            scene.keep(found.draft())


def read_dates(scene: Scene) -> None:
    """Keep every date of a sentence."""
    for at in range(len(scene.words)):
        if not scene.free(at, at + 1):
            continue
        for reader in READERS:
            found = reader(scene, at)
            if found is not None and scene.free(max(found.first, 0), found.last):
                scene.keep(found.draft())
                break
