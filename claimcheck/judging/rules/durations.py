"""How long: two spans that no length satisfies both."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_parts import SAME_PART
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling

AGE = 12
"""Years from which a duration is somebody's age more often than the length of something."""


def rival_durations(pair: Pair) -> Ruling | None:
    """Two durations that exclude each other, where both claims are about the duration.

    Ages and terms are durations too, and belong to somebody.
    """
    if pair.left.aspect != "duration" or pair.right.aspect != "duration":
        return None
    if _may_be_ages(pair) and pair.subject < SAME_PART and not pair.shared_names:
        return None
    return rival_values(pair, "duration", "duration.disjoint")


def _may_be_ages(pair: Pair) -> bool:
    values = () if pair.compared is None else (pair.compared.left, pair.compared.right)
    return any(v.unit == "year" and v.amount and Decimal(v.amount) >= AGE for v in values)
