"""Dates as intervals of days: a week holds its Tuesday, "10 March" fits any year's.

A date without a year ("--03-10") is compared by month and day alone.
"""

from __future__ import annotations

from claimcheck.alignment.pair import Relation
from claimcheck.value import Value


def compare_dates(left: Value, right: Value) -> Relation:
    """How two dates stand to each other; an open side reaches for ever."""
    first, second = (left.low, left.high), (right.low, right.high)
    if _yearless(first) or _yearless(second):
        first, second = _month_day(first), _month_day(second)
    if first == second:
        return "equal" if first != (None, None) else "incomparable"
    if _before(first[1], second[0]) or _before(second[1], first[0]):
        return "disjoint"
    return "compatible"


def _yearless(span: tuple[str | None, str | None]) -> bool:
    return any(end is not None and end.startswith("--") for end in span)


def _month_day(span: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    low, high = (end if end is None else end.lstrip("-")[-5:] for end in span)
    # A span longer than a year holds every day of one.
    return (None, None) if _longer_than_a_year(span) else (low, high)


def _longer_than_a_year(span: tuple[str | None, str | None]) -> bool:
    low, high = span
    if low is None or high is None or low.startswith("--") or high.startswith("--"):
        return low is None or high is None
    return low[:4] != high[:4]


def _before(high: str | None, low: str | None) -> bool:
    """ISO dates sort as text."""
    return high is not None and low is not None and high < low
