"""Spans of days: ISO dates from what the words say and the day the article was published.

A span is its first and its last day. Where no year is known, "--03-10" says what is (the truncated
form of ISO 8601:2000). Weeks run from Monday to Sunday (ISO 8601).
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

Span = tuple[str, str]

PARTS_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "whole": (1, 31)}
PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "whole": (1, 12)}
"""First and last day or month of a part: thirds."""

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First month of the meteorological seasons of the northern hemisphere."""

FAR_AHEAD = 200
"""Days after which a month yet to come is rather last year's, unless the future is spoken of."""

NEAR_AHEAD = 45
"""The same, where a finite verb of the clause is in the past."""

FAR_BACK = 120
"""Days after which a month gone by is rather next year's, where the future is spoken of."""


def of_day(year: int | None, month: int, day: int) -> Span | None:
    """One day; nothing when there is no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return None
    text = f"--{month:02}-{day:02}" if year is None else f"{year:04}-{month:02}-{day:02}"
    return text, text


def of_month(year: int | None, month: int, part: str = "whole") -> Span:
    """A month, or its early, middle or late third."""
    first, last = PARTS_OF_MONTH[part]
    last = min(last, monthrange(year or 2001, month)[1])
    prefix = "-" if year is None else f"{year:04}"
    return f"{prefix}-{month:02}-{first:02}", f"{prefix}-{month:02}-{last:02}"


def of_year(year: int, part: str = "whole") -> Span:
    """A year, or its early, middle or late third."""
    first, last = PARTS_OF_YEAR[part]
    return of_months(year, first, last)


def of_months(year: int, first: int, last: int) -> Span:
    """From the first day of one month to the last of another in the same year."""
    return f"{year:04}-{first:02}-01", f"{year:04}-{last:02}-{monthrange(year, last)[1]:02}"


def of_years(first: int, last: int) -> Span:
    """From the first of January of one year to the last of December of another."""
    return f"{first:04}-01-01", f"{last:04}-12-31"


def of_season(year: int, name: str) -> Span:
    """A season; winter runs on into the next year."""
    month = SEASONS[name]
    if name != "winter":
        return of_months(year, month, month + 2)
    return f"{year:04}-12-01", f"{year + 1:04}-02-{monthrange(year + 1, 2)[1]:02}"


def likely_year(
    anchor: dt.date | None, month: int, day: int, *, future: bool, past: bool = False
) -> int | None:
    """The year a day without one is in: the anchor's, unless that is far off the other way."""
    if anchor is None:
        return None
    away = (dt.date(anchor.year, month, min(day, 28)) - anchor).days
    if (away > FAR_AHEAD or (past and away > NEAR_AHEAD)) and not future:
        return anchor.year - 1
    if away < -FAR_BACK and future:
        return anchor.year + 1
    return anchor.year


def weekday(anchor: dt.date, number: int, *, way: int) -> dt.date:
    """The nearest such weekday (1 Monday): before (-1), by (0), from (1) or after (2) a day."""
    back = (anchor.isoweekday() - number) % 7
    if way == 0:
        return anchor - dt.timedelta(days=back)
    if way == -1:
        return anchor - dt.timedelta(days=back or 7)
    ahead = (number - anchor.isoweekday()) % 7
    return anchor + dt.timedelta(days=ahead or (7 if way == 2 else 0))


def shifted(anchor: dt.date, unit: str, steps: int) -> Span | None:
    """The day, week, weekend, month, quarter, year ... so many steps from the anchor's own."""
    if unit == "day":
        day = (anchor + dt.timedelta(days=steps)).isoformat()
        return day, day
    if unit in ("week", "weekend"):
        monday = anchor - dt.timedelta(days=anchor.weekday()) + dt.timedelta(weeks=steps)
        first = monday + dt.timedelta(days=5) if unit == "weekend" else monday
        return first.isoformat(), (monday + dt.timedelta(days=6)).isoformat()
    return _shifted_months(anchor, unit, steps)


def _shifted_months(anchor: dt.date, unit: str, steps: int) -> Span | None:
    length = {"month": 1, "quarter": 3, "semester": 6}.get(unit)
    if length is not None:
        index = (anchor.year * 12 + anchor.month - 1) // length + steps
        first = index * length
        return of_months(first // 12, first % 12 + 1, first % 12 + length)
    year = anchor.year + steps
    if unit == "year":
        return of_year(year)
    if unit in ("yearstart", "yearend"):
        return of_year(year, "late" if unit == "yearend" else "early")
    if unit == "decade":
        decade = anchor.year // 10 * 10 + 10 * steps
        return of_years(decade, decade + 9)
    if unit == "century":
        century = (anchor.year - 1) // 100 * 100 + 1 + 100 * steps
        return of_years(century, century + 99)
    return of_season(year, unit) if unit in SEASONS else None
