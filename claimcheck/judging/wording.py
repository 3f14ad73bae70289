"""Values in a few plain English words: "2 hours", "1.2 million passengers", "22:40 (UTC+02:00)"."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from claimcheck.claim import Claim
from claimcheck.value import Value

BOUND_WORDS = {
    "exact": "", "about": "about ", "at_least": "at least ", "more_than": "more than ",
    "at_most": "at most ", "less_than": "less than ", "range": "",
}  # fmt: skip
"""How a bound reads before its number."""

CLOCK_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))
"""Seconds and name of the units a duration is told in, largest first."""

METRIC_STEPS = {
    "m": ((Decimal(1000), "km"), (Decimal(1), "m")),
    "m2": ((Decimal(1000000), "km²"), (Decimal(10000), "ha"), (Decimal(1), "m²")),
    "kg": ((Decimal(1000), "t"), (Decimal(1), "kg")),
    "W": ((Decimal(1000000), "MW"), (Decimal(1000), "kW"), (Decimal(1), "W")),
}
"""The unit a measure is told in: the first that it fills."""

LARGE = ((Decimal(10**9), "billion"), (Decimal(10**6), "million"))
"""Numbers told in words from here on."""


def tell(value: Value) -> str:
    """The value in English, bounds included."""
    if value.kind == "date":
        return _whole(value) or _span(_date(value.low), _date(value.high))
    if value.kind == "time":
        zone = f" (UTC{value.of})" if value.of and value.of[0] in "+-" else ""
        return (value.amount or _span(value.low or "", value.high or "")) + zone
    if value.amount is None:
        ends = [_number(Decimal(end), value) for end in (value.low, value.high) if end is not None]
        return BOUND_WORDS[value.bound] + " to ".join(ends)
    return BOUND_WORDS[value.bound] + _number(Decimal(value.amount), value)


def shorten(words: str, limit: int = 60) -> str:
    """Words cut behind a whole word, with an ellipsis, at most ``limit`` characters long."""
    flat = " ".join(words.split())
    if len(flat) <= limit:
        return flat
    return flat[: limit - 1].rsplit(" ", 1)[0] + "…"


def part(claim: Claim, role: str) -> str:
    """The words of a claim's first part in a role, else its quote; shortened."""
    found = (argument.text for argument in claim.arguments if argument.role == role)
    return shorten(next(found, claim.quote))


def _span(low: str, high: str) -> str:
    ends = [end for end in (low, high) if end]
    return ends[0] if len(set(ends)) == 1 else " to ".join(ends)


def _whole(value: Value) -> str | None:
    """A whole year or month by its name; ``None`` for any other date."""
    low, high = value.low or "", value.high or ""
    if low[:4] == high[:4] and low[4:] == "-01-01" and high[4:] == "-12-31":
        return low[:4]
    if low[:7] != high[:7] or low[7:] != "-01" or low.startswith("-"):
        return None
    first, last = dt.date.fromisoformat(low), dt.date.fromisoformat(high)
    return f"{first:%B %Y}" if (last + dt.timedelta(days=1)).day == 1 else None


def _date(iso: str | None) -> str:
    if iso is None:
        return ""
    if iso.startswith("--"):
        stand_in = dt.date.fromisoformat(f"2000-{iso[2:]}")
        return f"{stand_in.day} {stand_in:%B}"
    day = dt.date.fromisoformat(iso)
    return f"{day.day} {day:%B %Y}"


def _number(amount: Decimal, value: Value) -> str:
    if value.kind == "duration":
        return _duration(amount, value.unit)
    if value.kind == "measure":
        return _measure(amount, value.unit)
    if value.kind == "percentage":
        return f"{_plain(amount)} {'points' if value.unit == 'pp' else '%'}"
    if value.kind == "money":
        return f"{_plain(amount)} {value.unit}"
    counted = f" {value.of}" if value.kind == "count" and value.of else ""
    return _plain(amount) + counted


def _duration(amount: Decimal, unit: str) -> str:
    if unit != "s":
        return _plural(amount, unit)
    for seconds, name in CLOCK_UNITS:
        # 24 hours stay hours: days count only when whole, and from two on.
        least = 2 * seconds if name == "day" else seconds
        if amount >= least and (amount % seconds == 0 or name == "second"):
            return _plural(amount / seconds, name)
    return _plural(amount / 3600, "hour") if amount >= 3600 else _plural(amount, "second")


def _plural(amount: Decimal, name: str) -> str:
    return f"{_plain(amount)} {name}{'' if amount == 1 else 's'}"


def _measure(amount: Decimal, unit: str) -> str:
    if unit == "Mw":
        return f"magnitude {_plain(amount)}"
    if unit == "m/s":
        return f"{_plain(round(amount * Decimal('3.6'), 1))} km/h"
    for step, name in METRIC_STEPS.get(unit, ()):
        if abs(amount) >= step:
            return f"{_plain(round(amount / step, 2))} {name}"
    return f"{_plain(amount)} {unit}"


def _plain(amount: Decimal) -> str:
    for step, word in LARGE:
        if abs(amount) >= step:
            return f"{_plain(round(amount / step, 3))} {word}"
    text = f"{amount:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
