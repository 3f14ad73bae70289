"""Durations that follow from a start and an end: "began at 15:00", "resolved at 17:00": two hours.

A derived value has the words of its end: the claim that carries it names the two it follows from.

================  =============================================================================
two clock times   seconds between them, over midnight where the end is earlier, over the days
                  between their dates where both are told; slack adds up
two days          whole days between them; counting the first one too is allowed for
two years         years between them, a year either way
one range         the same between its two ends: "dalle 14 alle 16.30", "du 3 au 9 mai"
================  =============================================================================
"""

from __future__ import annotations

import datetime as dt
import re

from claimcheck.value import Bound, Value

MINUTE = 60
DAY = 24 * 60
"""Minutes of a day."""

SECONDS_A_DAY = 86_400
LONGEST = 14 * DAY
"""Minutes beyond which two dated times are hardly the beginning and the end of one thing."""

LONGEST_OVERNIGHT = 18 * 60
"""Minutes beyond which an end before its start is rather another day's than past midnight."""

Span = tuple[str, str]


def derive_duration(start: Value, end: Value, *, days: int | None = None) -> Value | None:
    """The duration from one value to the other; nothing where their kinds or bounds allow none.

    ``days`` lie between the dates of two clock times, where both are told.
    """
    if start.kind == end.kind == "time":
        return _between_times(start, end, days)
    if start.kind == end.kind == "date":
        return _between_dates(_span(start), _span(end), end)
    return None


def derive_from_range(value: Value) -> Value | None:
    """The duration a range of times or days lasts; nothing for any other value."""
    if value.bound != "range" or value.low is None or value.high is None:
        return None
    if value.kind == "time":
        minutes = (_minutes(value.high) - _minutes(value.low)) % DAY
        return _seconds(value, (minutes * MINUTE,) * 3, bound="exact")
    if value.kind != "date":
        return None
    return _between_dates((value.low, value.low), (value.high, value.high), value)


def days_between(start: Value, end: Value) -> int | None:
    """Days from one date to another; ``None`` where either is no single day."""
    spans = _span(start), _span(end)
    if spans[0] is None or spans[1] is None or any(span[0] != span[1] for span in spans if span):
        return None
    first, last = _day(spans[0][0]), _day(spans[1][0])
    return None if first is None or last is None else (last - first).days


def _between_times(start: Value, end: Value, days: int | None) -> Value | None:
    if start.bound not in ("exact", "about") or end.bound not in ("exact", "about"):
        return None
    if start.amount is None or end.amount is None:
        return None
    shift = _offset(start.of, end.of)
    between = _minutes(end.amount) - _minutes(start.amount) + shift
    between = between % DAY if days is None else between + days * DAY
    if not 0 < between <= (LONGEST_OVERNIGHT if days is None else LONGEST):
        return None
    slack = _slack(start) + _slack(end)
    bound: Bound = "about" if slack else "exact"
    low, high = max(between - slack, 0), between + slack
    return _seconds(end, (between * MINUTE, low * MINUTE, high * MINUTE), bound=bound)


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def _slack(value: Value) -> int:
    """Minutes a time may be off to one side."""
    if value.bound != "about" or value.amount is None or value.high is None:
        return 0
    return (_minutes(value.high) - _minutes(value.amount)) % DAY


def _offset(start: str | None, end: str | None) -> int:
    """Minutes to add where both zones are known and differ."""
    zones = [re.fullmatch(r"([+-])(\d\d):(\d\d)", zone or "") for zone in (start, end)]
    if zones[0] is None or zones[1] is None:
        return 0
    first, second = (
        (int(zone[2]) * 60 + int(zone[3])) * (-1 if zone[1] == "-" else 1)
        for zone in zones
        if zone is not None
    )
    return first - second


def _span(value: Value) -> Span | None:
    return None if value.low is None or value.high is None else (value.low, value.high)


def _between_dates(start: Span | None, end: Span | None, at: Value) -> Value | None:
    if start is None or end is None:
        return None
    if start[0] == start[1] and end[0] == end[1]:
        return _days(_day(start[0]), _day(end[0]), at)
    years = _year(start), _year(end)
    if years[0] is None or years[1] is None or years[1] <= years[0]:
        return None
    between = years[1] - years[0]
    return _duration(at, (between, max(between - 1, 1), between + 1), unit="year", bound="about")


def _days(first: dt.date | None, last: dt.date | None, at: Value) -> Value | None:
    days = (last - first).days if first is not None and last is not None else 0
    if days <= 0:
        return None
    seconds = days * SECONDS_A_DAY
    return _seconds(at, (seconds, seconds, seconds + SECONDS_A_DAY), bound="exact")


def _day(text: str) -> dt.date | None:
    """A day; one without a year is put in a common year."""
    full = text.replace("--", "2001-", 1) if text.startswith("--") else text
    try:
        return dt.date.fromisoformat(full)
    except ValueError:
        return None


def _year(span: Span) -> int | None:
    """The year a span is all of."""
    whole = span[0].endswith("-01-01") and span[1].endswith("-12-31") and span[0][:4] == span[1][:4]
    return int(span[0][:4]) if whole and not span[0].startswith("-") else None


def _seconds(at: Value, figures: tuple[int, int, int], *, bound: Bound) -> Value:
    return _duration(at, figures, unit="s", bound=bound)


def _duration(at: Value, figures: tuple[int, int, int], *, unit: str, bound: Bound) -> Value:
    """A duration with the words of ``at``; ``figures`` are amount, low and high."""
    amount, low, high = (str(figure) for figure in figures)
    return Value(
        kind="duration",
        text=at.text,
        start=at.start,
        end=at.end,
        amount=amount,
        low=low,
        high=high,
        unit=unit,
        bound=bound,
    )
