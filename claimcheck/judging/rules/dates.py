"""On what date: two dates of one happening."""

from __future__ import annotations

from claimcheck.alignment.channel import one_way
from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling

SAME_DEED = 0.3
"""Cosine of what is said of the subjects from which one deed is dated twice."""


def rival_dates(pair: Pair) -> Ruling | None:
    """Two dates that exclude each other, where both claims are about the date."""
    left, right = pair.left, pair.right
    if left.aspect != "date" or right.aspect != "date":
        return None
    if not one_way(left, right) and pair.core < SAME_DEED:
        return None
    return rival_values(pair, "date", "date.disjoint")
