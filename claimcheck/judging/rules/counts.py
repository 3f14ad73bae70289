"""How many: two counts of one thing."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_counts(pair: Pair) -> Ruling | None:
    """Two values of kind ``count`` that exclude each other."""
    return rival_values(pair, "count", "count.disjoint")
