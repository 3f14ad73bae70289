"""How much money: two sums in one currency."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_amounts(pair: Pair) -> Ruling | None:
    """Two values of kind ``money`` that exclude each other."""
    return rival_values(pair, "money", "money.disjoint")
