"""Dates and durations that follow from those of a claim: since when, how long, which day."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.alignment.compare_times import minutes_between
from claimcheck.alignment.follows import Implied, Sentence, amounted
from claimcheck.claim import Claim
from claimcheck.value import Value

DAY = 86_400
"""Seconds of a day."""

YEARS = 2
"""Years from which a duration dates its beginning; "for a year" is no date."""

SPAN_SLACK = Decimal("0.05")
"""Relative slack of a span told as a round duration, and at least five minutes."""

FIVE_MINUTES = Decimal(300)

STEPS = {"anchored:before": -1, "anchored:day_before": -1, "anchored:after": 1,
         "anchored:day_after": 1}  # fmt: skip
"""Which way a day is reckoned from the one named before."""


def moments(claim: Claim, sentence: Sentence, published: dt.date | None) -> Iterator[Implied]:
    """The durations and beginnings that a claim implies, in the light of its sentence."""
    for value in claim.values:
        yield from _spans(value, sentence)
        yield from _since(value, published)


def anchored(claim: Claim, told: dt.date | None) -> Iterator[Implied]:
    """The day so many days before or after the one that the text named last."""
    label = next((each for each in claim.scope if each in STEPS), None)
    if label is None or told is None:
        return
    if "day_" in label:
        day = (told + dt.timedelta(days=STEPS[label])).isoformat()
        named = Value(kind="date", unit="day", text=claim.quote, start=claim.start, end=claim.end)
        yield Implied(_dated(named, day, day), "anchored")
        return
    for value in claim.values:
        if value.kind == "duration" and value.amount is not None:
            span = _stepped(told, STEPS[label] * Decimal(value.amount), value.unit)
            if span is not None:
                yield Implied(_dated(value, *span), "anchored")


def _stepped(told: dt.date, steps: Decimal, unit: str) -> tuple[str, str] | None:
    """The first and the last day that so many steps lead to: a day, or the month or year."""
    if unit == "s":
        if steps % DAY or not steps:
            return None
        day = (told + dt.timedelta(days=int(steps / DAY))).isoformat()
        return day, day
    if unit == "year":
        year = f"{told.year + int(steps):04}"
        return f"{year}-01-01", f"{year}-12-31"
    months = 12 * told.year + told.month - 1 + int(steps)
    first = dt.date(months // 12, months % 12 + 1, 1)
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return first.isoformat(), last.isoformat()


def last_day(claim: Claim) -> dt.date | None:
    """The last single day that a claim names."""
    days = [v.low for v in claim.values if v.kind == "date" and v.low and v.low == v.high]
    return None if not days or days[-1].startswith("-") else dt.date.fromisoformat(days[-1])


def _dated(value: Value, low: str, high: str) -> Value:
    bound = "exact" if low == high else "range"
    dated = {"kind": "date", "unit": "day", "bound": bound, "low": low, "high": high}
    return value.model_copy(update={**dated, "amount": low if low == high else None, "of": None})


def _since(value: Value, published: dt.date | None) -> Iterator[Implied]:
    """The year in which what has lasted so many years began."""
    if published is None or value.amount is None or value.unit != "year":
        return
    years = Decimal(value.amount)
    if years != int(years) or not YEARS <= years < published.year:
        return
    year = published.year - int(years)
    yield Implied(_dated(value, f"{year:04}-01-01", f"{year:04}-12-31"), "since")


def _spans(end: Value, sentence: Sentence) -> Iterator[Implied]:
    """How long it is from one clock time of a sentence to the other, told by the claims of either.

    Over the days between its two dates, where it has two; or within one range of times.
    """
    if end.kind == "date":
        yield from _date_spans(end)
    times = [value for value in sentence if value.kind == "time"]
    if end not in times:
        return
    if len(times) == 1 and end.bound == "range" and end.low and end.high:
        ends = [end.model_copy(update={"low": each, "high": each}) for each in (end.low, end.high)]
        minutes = minutes_between(*ends)
    elif len(times) == 2 and all(each.amount for each in times):
        minutes = minutes_between(*times) + _days_between(sentence, times) * DAY // 60
    else:
        return
    if minutes > 0:
        seconds = 60 * Decimal(minutes)
        slack = max(FIVE_MINUTES, seconds * SPAN_SLACK)
        text = " – ".join(each.text for each in times)
        lasting = end.model_copy(update={"kind": "duration", "unit": "s", "text": text, "of": None})
        yield Implied(amounted(lasting, seconds, seconds - slack, seconds + slack), "span")


def _date_spans(dates: Value) -> Iterator[Implied]:
    """How long a range of dates lasts: "from 27 April to 16 May" is nineteen days, or twenty."""
    if dates.bound != "range" or not dates.low or not dates.high or dates.low.startswith("-"):
        return
    days = (dt.date.fromisoformat(dates.high) - dt.date.fromisoformat(dates.low)).days
    if days >= 2 and not _is_named_span(dates):
        seconds = Decimal(days * DAY)
        lasting = dates.model_copy(update={"kind": "duration", "unit": "s", "of": None})
        slack = max(Decimal(DAY), seconds * SPAN_SLACK)
        yield Implied(amounted(lasting, seconds, seconds, seconds + slack), "span")


def _is_named_span(dates: Value) -> bool:
    """Whether it is a week, a month or a year by its name, which tells no duration."""
    first, last = dt.date.fromisoformat(dates.low or ""), dt.date.fromisoformat(dates.high or "")
    whole = first.day == 1 and (last + dt.timedelta(days=1)).day == 1
    return whole or (last - first).days in (6, 9, 10, 1, 2)


def _days_between(sentence: Sentence, times: Sequence[Value]) -> int:
    """Whole days to add to the minutes from one clock time to the next."""
    dates = [v.low for v in sentence if v.kind == "date" and v.low and v.low == v.high]
    if len(dates) != 2 or any(day.startswith("-") for day in dates):
        return 0
    days = (dt.date.fromisoformat(dates[1]) - dt.date.fromisoformat(dates[0])).days
    overnight = (times[1].amount or "") < (times[0].amount or "")
    return max(days - overnight, 0)
