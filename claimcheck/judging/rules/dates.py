"""On what date: two dates of one happening."""

from __future__ import annotations

from claimcheck.alignment.channel import one_way
from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import likeness, rival_values
from claimcheck.judging.ruling import Ruling

SAME_DEED = 0.3
"""Cosine of what is said of the subjects from which one deed is dated twice."""

ALIKE = 0.9
"""Sum of the cosines of what is said, of the frames and of the words around the dates from which
one deed is dated twice: one thing does many things on many days. On groups left out 2 of 2 above it
were rivals, none of 4 below."""


def rival_dates(pair: Pair) -> Ruling | None:
    """Two dates that exclude each other, where both claims are about the date."""
    left, right = pair.left, pair.right
    if left.aspect != "date" or right.aspect != "date":
        return None
    if not one_way(left, right) and pair.core < SAME_DEED:
        return None
    if pair.compared is None or likeness(pair, pair.compared) < ALIKE:
        return None
    return rival_values(pair, "date", "date.disjoint")
