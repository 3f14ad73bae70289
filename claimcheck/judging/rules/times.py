"""At what time: two clock times of one moment on one day."""

from __future__ import annotations

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Pair
from claimcheck.judging.period import periods_apart
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.rules.scope_moment import CLOCKED
from claimcheck.judging.ruling import Ruling


def rival_times(pair: Pair) -> Ruling | None:
    """Two times that exclude each other, unless each is said of its own day or figure.

    "2,400 hectares at noon", "5,100 hectares at 8 p.m.": each dates what it stands beside.
    """
    if periods_apart(pair) or _date_figures(pair):
        return None
    return rival_values(pair, "time", "time.disjoint")


def _date_figures(pair: Pair) -> bool:
    """Whether the claims give two figures of one unit, which cannot both be true of one moment."""
    return any(
        left.kind in CLOCKED and compare(left, right) == "disjoint"
        for left in pair.left.values
        for right in pair.right.values
    )
