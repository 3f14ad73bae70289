"""How large, long, high, heavy: two measures in one unit."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_measures(pair: Pair) -> Ruling | None:
    """Two values of kind ``measure`` that exclude each other."""
    return rival_values(pair, "measure", "measure.disjoint")
