"""How long: two spans that no length satisfies both."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_durations(pair: Pair) -> Ruling | None:
    """Two values of kind ``duration`` that exclude each other."""
    return rival_values(pair, "duration", "duration.disjoint")
