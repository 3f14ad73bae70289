"""Values that a claim implies beside those it states: what figures told in two ways agree by.

==========  ====================================================================================
sum         "207 tourists and 18 sailors" are 225 in all
score       a vote of 7-4 has a margin of three and eleven voters
share       "48 million, 60 per cent of it from Brussels" are 28.8 million from Brussels
since       told in 2025, "for 27 years" is since 1998
rate        25,000 a month are 300,000 a year
anchored    "on Friday 6 June", then "three days earlier": 3 June
span        "opened at 6 p.m." and "closed at 11:52 p.m." in one sentence: about six hours
==========  ====================================================================================

An implied value only ever agrees: that it differs from what another source states proves nothing.
Measured on 96 linked groups, pairs of claims that such a value alone makes equal, linked as
agreements / not linked: span 17 / 3, rate 6 / 0, share 17 / 7, since 38 / 25, score 3 / 4,
anchored 13 / 16, sum 11 / 40. Differences of two figures and the share that one makes of the other
were tried too: mostly chance.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from claimcheck.alignment.compare_times import minutes_between
from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Derivation
from claimcheck.claim import Claim
from claimcheck.value import Value

SUM = "in all"
"""What a sum counts."""

TIMES = {
    ("per_month", "per_year"): 12, ("per_quarter", "per_year"): 4, ("per_month", "per_quarter"): 3,
    ("per_day", "per_week"): 7, ("per_hour", "per_day"): 24, ("per_day", "per_year"): 365,
    ("per_week", "per_year"): 52, ("per_day", "per_month"): 30,
}  # fmt: skip
"""How often the first goes into the second."""

ROUNDED = Decimal("0.05")
"""Largest relative error that rounding may bring: 94 a year are 7.8 a month, told as 8."""

INEXACT = frozenset({365, 52, 30})
"""Numbers of days and weeks that no year or month has to the last one."""

SCORE = re.compile(r"(?<![\d.,–-])(\d{1,3})[-–](\d{1,3})(?![\d.,–-])")
"""Votes for and against, told as a score."""

SHARED = frozenset({"count", "money", "measure"})
"""Kinds of which a share is told."""

LEAST = 6
"""Least share: smaller numbers are equal by chance."""

LEAST_SUM = 10
"""Least sum, likewise."""

SHARE_SLACK = Decimal("0.01")
"""Relative slack of a share: the percentage is a rounded one."""

YEARS = 2
"""Years from which a duration dates its beginning; "for a year" is no date."""

SPAN_SLACK = Decimal("0.05")
"""Relative slack of a span told as a round duration, and at least five minutes."""

FIVE_MINUTES = Decimal(300)

SURE = frozenset({"span", "rate", "share", "since"})
"""Derivations that seldom lead to a figure by chance."""

DATED = frozenset({"since", "anchored"})
"""Derivations of a date; a date within it fits."""

DAY = 86_400
"""Seconds of a day."""

STEPS = {"anchored:before": -1, "anchored:day_before": -1, "anchored:after": 1,
         "anchored:day_after": 1}  # fmt: skip
"""Which way a day is reckoned from the one named before."""

Sentence = tuple[Value, ...]
"""The values of one sentence, each once, in text order."""


@dataclass(frozen=True, slots=True)
class Implied:
    """A value a claim implies, by which derivation, and the rate the other claim must tell."""

    value: Value
    by: Derivation
    rate: str | None = None


def implied(claims: Sequence[Claim], published: dt.date | None) -> dict[str, tuple[Implied, ...]]:
    """What each claim of one article implies, by claim id; claims that imply nothing are out."""
    sentences: dict[tuple[int, int], dict[Value, None]] = defaultdict(dict)
    for claim in claims:
        sentences[claim.sentence].update(dict.fromkeys(claim.values))
    found: dict[str, tuple[Implied, ...]] = {}
    told: dt.date | None = None
    for claim in sorted(claims, key=lambda each: each.start):
        follows = [*_implied(claim, tuple(sentences[claim.sentence]), published)]
        follows += _anchored(claim, told or published)
        told = _day(claim) or told
        if follows:
            found[claim.id] = tuple(follows)
    return found


def fits(one: Implied, other: Value, claim: Claim) -> bool:
    """Whether what one side implies is what the other claim states."""
    if one.value.kind != other.kind:
        return False
    if one.rate is not None and rate_of(claim, other) != one.rate:
        return False
    if one.by in DATED:
        return _within(other, one.value)
    if one.by in ("sum", "score"):
        # To the last digit: what two numbers come near to, many others do.
        return other.amount is not None and Decimal(other.amount) == Decimal(one.value.amount or 0)
    return compare(one.value, other) == "equal"


def labels(claim: Claim, name: str) -> frozenset[str]:
    """The labels of one class of scope: {"child"} of 'group:child'."""
    split = (each.partition(":") for each in claim.scope)
    return frozenset(label for kind, _, label in split if kind == name)


def rate_of(claim: Claim, value: Value) -> str:
    """The one unit of reckoning of the claim's one figure of a kind, else nothing."""
    found = labels(claim, "reckoning")
    alike = sum((each.kind, each.unit) == (value.kind, value.unit) for each in claim.values)
    return min(found) if len(found) == 1 and alike == 1 else ""


def _implied(claim: Claim, sentence: Sentence, published: dt.date | None) -> Iterator[Implied]:
    yield from _sums(claim, sentence)
    yield from _scores(claim)
    for value in claim.values:
        yield from _spans(value, sentence)
        if value.amount is not None:
            yield from _shares(value, sentence)
            yield from _since(value, published)
            yield from _rates(claim, value)


def _sums(claim: Claim, sentence: Sentence) -> Iterator[Implied]:
    """Of two counts side by side, one of them the claim's."""
    counts = [each for each in sentence if each.kind == "count" and each.amount is not None]
    for first, last in pairwise(counts):
        if {first.bound, last.bound} != {"exact"} or not {first, last} & {*claim.values}:
            continue
        total = Decimal(first.amount or 0) + Decimal(last.amount or 0)
        if total >= LEAST_SUM:
            told = {"text": f"{first.text} + {last.text}", "end": last.end, "of": SUM}
            yield Implied(_amounted(first.model_copy(update=told), total, total, total), "sum")


def _scores(claim: Claim) -> Iterator[Implied]:
    """The margin and the total of a vote told as "7-4"."""
    for found in SCORE.finditer(claim.quote):
        high, low = Decimal(found[1]), Decimal(found[2])
        start, end = claim.start + found.start(), claim.start + found.end()
        told = Value(kind="count", unit="1", text=found[0], start=start, end=end)
        for amount in (high - low, high + low):
            if high > low:
                yield Implied(_amounted(told, amount, amount, amount), "score")


def _shares(share: Value, sentence: Sentence) -> Iterator[Implied]:
    if share.kind != "percentage" or share.unit != "%":
        return
    for whole in sentence:
        if whole.kind not in SHARED or whole.amount is None:
            continue
        part = Decimal(whole.amount) * Decimal(share.amount or 0) / 100
        if part < LEAST:
            continue
        told = {"text": f"{share.text} × {whole.text}", "start": share.start, "end": share.end}
        slack = abs(part) * SHARE_SLACK
        yield Implied(
            _amounted(whole.model_copy(update=told), part, part - slack, part + slack), "share"
        )


def _since(value: Value, published: dt.date | None) -> Iterator[Implied]:
    """The year in which what has lasted so many years began."""
    if published is None or (value.kind, value.unit) != ("duration", "year"):
        return
    years = Decimal(value.amount or 0)
    if years != int(years) or not YEARS <= years < published.year:
        return
    year = published.year - int(years)
    yield Implied(_dated(value, f"{year:04}-01-01", f"{year:04}-12-31"), "since")


def _anchored(claim: Claim, told: dt.date | None) -> Iterator[Implied]:
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


def _day(claim: Claim) -> dt.date | None:
    """The last single day that a claim names."""
    days = [v.low for v in claim.values if v.kind == "date" and v.low and v.low == v.high]
    return None if not days or days[-1].startswith("-") else dt.date.fromisoformat(days[-1])


def _dated(value: Value, low: str, high: str) -> Value:
    bound = "exact" if low == high else "range"
    dated = {"kind": "date", "unit": "day", "bound": bound, "low": low, "high": high}
    return value.model_copy(update={**dated, "amount": low if low == high else None, "of": None})


def _rates(claim: Claim, value: Value) -> Iterator[Implied]:
    told = rate_of(claim, value)
    for (fine, coarse), times in TIMES.items():
        if fine == told:
            stated = Decimal(value.amount or 0)
            slack = min(Decimal("0.5"), ROUNDED * abs(stated))
            if times in INEXACT:
                slack = ROUNDED * abs(stated)
            low, high = (Decimal(end or stated) for end in (value.low, value.high))
            ends = (stated, low - slack, high + slack)
            reckoned = value.model_copy(update={"text": f"{value.text} × {times}"})
            yield Implied(_amounted(reckoned, *(times * end for end in ends)), "rate", coarse)


def _spans(end: Value, sentence: Sentence) -> Iterator[Implied]:
    """How long it is from one clock time of a sentence to the other, told by the claims of either.

    Over the days between its two dates, where it has two; or within one range of times.
    """
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
        yield Implied(_amounted(lasting, seconds, seconds - slack, seconds + slack), "span")


def _days_between(sentence: Sentence, times: Sequence[Value]) -> int:
    """Whole days to add to the minutes from one clock time to the next."""
    dates = [v.low for v in sentence if v.kind == "date" and v.low and v.low == v.high]
    if len(dates) != 2 or any(day.startswith("-") for day in dates):
        return 0
    days = (dt.date.fromisoformat(dates[1]) - dt.date.fromisoformat(dates[0])).days
    overnight = (times[1].amount or "") < (times[0].amount or "")
    return max(days - overnight, 0)


def _amounted(value: Value, amount: Decimal, low: Decimal, high: Decimal) -> Value:
    ends = {"amount": _plain(amount), "low": _plain(low), "high": _plain(high)}
    return value.model_copy(update={**ends, "bound": "exact" if low == high else "about"})


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"


def _within(date: Value, year: Value) -> bool:
    """Whether a date lies in the year, and is no longer span."""
    if date.low is None or date.high is None or year.low is None or year.high is None:
        return False
    return year.low <= date.low and date.high <= year.high
