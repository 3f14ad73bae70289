"""What share: two percentages of one whole."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_percentages(pair: Pair) -> Ruling | None:
    """Two values of kind ``percentage`` that exclude each other."""
    return rival_values(pair, "percentage", "percentage.disjoint")
