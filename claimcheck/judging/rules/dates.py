"""On what date: two dates of one happening."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_dates(pair: Pair) -> Ruling | None:
    """Two dates that exclude each other, where both claims are about the date."""
    if pair.left.aspect != "date" or pair.right.aspect != "date":
        return None
    return rival_values(pair, "date", "date.disjoint")
