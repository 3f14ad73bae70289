"""How long: two spans that no length satisfies both."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.alignment.implied_figures import labels
from claimcheck.alignment.implied_moments import DAY
from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_parts import SAME_PART
from claimcheck.judging.rival_values import rival_values
from claimcheck.judging.ruling import Ruling
from claimcheck.value import Value

AGE = 12
"""Years from which a duration is somebody's age more often than the length of something."""

ANCHORED = frozenset({"after", "before"})
"""Labels of a span that is reckoned from some moment."""


def rival_durations(pair: Pair) -> Ruling | None:
    """Two durations that exclude each other, where both claims are about the duration.

    Ages and terms are durations too, and belong to somebody.
    """
    if pair.left.aspect != "duration" or pair.right.aspect != "duration":
        return None
    if _from_two_days(pair):
        return None
    if _may_be_ages(pair) and pair.subject < SAME_PART and not pair.shared_names:
        return None
    return rival_values(pair, "duration", "duration.disjoint")


def _from_two_days(pair: Pair) -> bool:
    """Whether each source reckons from its own day: "two days after the storm", "three days"."""
    days = pair.published
    anchored = all(ANCHORED & labels(side, "anchored") for side in (pair.left, pair.right))
    return anchored and None not in days and days[0] != days[1] and _in_days(pair)


def _in_days(pair: Pair) -> bool:
    return all(v.unit != "s" or Decimal(v.amount or 0) >= DAY for v in _values(pair))


def _may_be_ages(pair: Pair) -> bool:
    return any(v.unit == "year" and v.amount and Decimal(v.amount) >= AGE for v in _values(pair))


def _values(pair: Pair) -> tuple[Value, ...]:
    return () if pair.compared is None else (pair.compared.left, pair.compared.right)
