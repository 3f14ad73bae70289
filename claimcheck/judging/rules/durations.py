"""How long: two spans that no length satisfies both."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling


def rival_durations(pair: Pair) -> Ruling | None:
    """Two durations that exclude each other, where both claims are about the duration.

    Ages and terms are durations too, and belong to somebody.
    """
    if pair.left.aspect != "duration" or pair.right.aspect != "duration":
        return None
    return rival_values(pair, "duration", "duration.disjoint")
