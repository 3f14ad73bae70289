"""At what time: two clock times of one moment on one day."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.period import periods_apart
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_times(pair: Pair) -> Ruling | None:
    """Two times that exclude each other, unless each is said of its own day."""
    if periods_apart(pair):
        return None
    return rival_values(pair, "time", "time.disjoint")
