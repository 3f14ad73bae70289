"""Interval arithmetic on typed values: whether two can be true of one thing.

A value is an interval on the axis of its unit. Two values are

``equal``         stated alike, within the precision of the words
``compatible``    different words, but one number can satisfy both
``disjoint``      no number satisfies both
``incomparable``  another kind, unit, currency or zone: nothing can be said

Rounding counts as precision: 1.38 billion and 1.4 billion are equal, 312 and 300 compatible, while
47 and 45 stay disjoint. A one-sided bound is compatible with what lies on its side, and a share
with the rest of the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from claimcheck.alignment.compare_dates import compare_dates
from claimcheck.alignment.compare_times import compare_times
from claimcheck.alignment.pair import Relation
from claimcheck.value import Value

SPAN_OF_UNIT = {
    "s": (Decimal(1), Decimal(1)),
    "day": (Decimal(86400), Decimal(86400)),
    "month": (Decimal(28 * 86400), Decimal(31 * 86400)),
    "year": (Decimal(365 * 86400), Decimal(366 * 86400)),
}
"""Seconds a calendar unit takes, at least and at most."""

SAME_AS = {"L": ("m3", Decimal("0.001"))}
"""Units that measure the same as another: litres are told in cubic metres too."""

ROUND_FROM = {"count": 2, "money": 2, "measure": 1, "duration": 9, "percentage": 0}
"""Trailing zeros from which a number may be taken for a rounded one: 300 passengers, 5,000 m²."""

NEAR = {
    "count": Decimal("1.1"), "money": Decimal("1.1"), "measure": Decimal("1.15"),
    "percentage": Decimal("1.15"), "duration": Decimal("1.25"),
}  # fmt: skip
"""A bounded or rounded value and a number this far apart still tell the same: "more than 230" and
235. On 96 linked groups 51 of 57 such counts within a tenth are linked as agreements, none of 17
beyond."""

ALL_BUT_EQUAL = Decimal("1.1")
"""The same for kinds that are not told there."""

CONVERTED = Decimal("0.015")
"""Relative slack of either measure: units are rounded when converted ("8ft", "two and a half
metres"; "70 mph", "110 km/h")."""

DEGREES = "degC"
"""Unit told in whole numbers, and converted into broken ones: 106F are 41.1 °C, told as 41."""

NEVER_CONVERTED = frozenset({DEGREES, "Mw"})
"""Units without slack: a share of a temperature or of a magnitude means nothing."""

PERCENT = "%"

WHOLE, HALF = Decimal(100), Decimal("0.5")
"""Percent of a whole, and what rounding may take from it."""

TOLD_IN = (Decimal(604800), Decimal(86400), Decimal(3600), Decimal(60))
"""Seconds of a week, a day, an hour and a minute: what a duration is told in, the longest first."""

FEW = 9
"""Of so many of them at most the whole ones are told: "about three minutes" for 2 min 38 s."""

A_SIXTH = Decimal(1) / 6
"""What such a duration may be off by at most: 34 minutes are not "almost an hour"."""

IN_WORDS = Decimal(4)
"""Percent by which a share told without a figure may miss the number: six in ten and 61 %."""

TENTH, QUARTER = 10, 25
"""Percent; shares in words are so many of them, or thirds."""

EIGHTH = 8
"""What the number is divided by for the slack of "about a third"; a plain one leaves a tenth."""


@dataclass(frozen=True, slots=True)
class Interval:
    """What a value allows, on the axis of its unit; an open side is ``None``."""

    low: Decimal | None
    high: Decimal | None
    unit: str


@lru_cache(maxsize=4096)
def interval(value: Value) -> Interval:
    """The interval of a numeric value; durations in seconds."""
    low = None if value.low is None else Decimal(value.low)
    high = None if value.high is None else Decimal(value.high)
    if value.unit in SAME_AS:
        unit, scale = SAME_AS[value.unit]
        low, high = (None if end is None else end * scale for end in (low, high))
        return Interval(low, high, unit)
    if value.kind != "duration":
        return Interval(low, high, value.unit)
    shortest, longest = SPAN_OF_UNIT[value.unit]
    return Interval(
        None if low is None else low * shortest,
        None if high is None else high * longest,
        "s",
    )


@lru_cache(maxsize=65536)
def compare(left: Value, right: Value) -> Relation:
    """How two values stand to each other; symmetric."""
    if left.kind != right.kind:
        return "incomparable"
    if left.kind == "date":
        return compare_dates(left, right)
    if left.kind == "time":
        return compare_times(left, right)
    return _compare_numbers(left, right)


def _compare_numbers(left: Value, right: Value) -> Relation:
    first, second = interval(left), interval(right)
    if first.unit != second.unit:
        return "incomparable"
    if _same_words(left, right):
        return "equal"
    if _overlap(first, second, _slack(left, right)) and not _two_peaks(left, right):
        return "equal" if _close(left, right) else "compatible"
    if _rounded(left, right) or _rounded(right, left):
        return "equal" if _close(left, right) else "compatible"
    return "compatible" if _is_the_rest(left, right) else "disjoint"


def _two_peaks(left: Value, right: Value) -> bool:
    """Whether both tell the most that was measured: gusts of up to 240, of up to 270."""
    return left.kind == "measure" and left.bound == right.bound == "at_most"


def _is_the_rest(left: Value, right: Value) -> bool:
    """Whether two shares make a whole: the winner's 58 % and the loser's 42 %.

    On 236 linked groups, of 19 such pairs 4 are linked, all as agreements.
    """
    if left.kind != "percentage" or left.unit != PERCENT:
        return False
    first, second = _centre(left), _centre(right)
    return first is not None and second is not None and abs(first + second - WHOLE) < HALF


def _same_words(left: Value, right: Value) -> bool:
    """The same number under the same or a looser bound ("47", "at least 47")."""
    return (
        left.amount is not None
        and right.amount is not None
        and left.unit == right.unit
        and Decimal(left.amount) == Decimal(right.amount)
    )


def _slack(left: Value, right: Value) -> Decimal:
    converted = left.kind == right.kind == "measure" and left.unit not in NEVER_CONVERTED
    return CONVERTED if converted else Decimal(0)


def _overlap(first: Interval, second: Interval, slack: Decimal) -> bool:
    return _below(first.low, second.high, slack) and _below(second.low, first.high, slack)


def _below(low: Decimal | None, high: Decimal | None, slack: Decimal) -> bool:
    if low is None or high is None:
        return True
    return low - abs(low) * slack <= high + abs(high) * slack


def _close(left: Value, right: Value) -> bool:
    """Whether two values that do not exclude each other also tell the same."""
    first, second = _centre(left), _centre(right)
    if first is None or second is None:
        return False
    small, large = sorted((abs(first), abs(second)))
    return large <= small * NEAR.get(left.kind, ALL_BUT_EQUAL)


def _centre(value: Value) -> Decimal | None:
    span = interval(value)
    ends = [end for end in (span.low, span.high) if end is not None]
    if not ends:
        return None
    return sum(ends, Decimal(0)) / len(ends)


def _rounded(fine: Value, coarse: Value) -> bool:
    """Whether ``coarse`` may be ``fine``, told less closely."""
    if fine.amount is None or coarse.amount is None or fine.unit != coarse.unit:
        return False
    number, target = Decimal(fine.amount), Decimal(coarse.amount)
    return (
        _rounds_to(number, target, coarse)
        or _whole(number, target, coarse)
        or (_has_digits(fine) and _in_words(number, target, coarse))
    )


def _whole(number: Decimal, target: Decimal, coarse: Value) -> bool:
    """Whether a duration is about so many whole minutes, hours, days or weeks."""
    if coarse.kind != "duration" or coarse.bound != "about" or coarse.unit != "s":
        return False
    unit = whole_unit(target, TOLD_IN)
    if unit is None or target > FEW * unit:
        return False
    return abs(number - target) < min(unit * HALF, target * A_SIXTH)


def whole_unit(seconds: Decimal, units: Sequence[Decimal]) -> Decimal | None:
    """The first of the units that so many seconds are whole ones of."""
    return next((unit for unit in units if seconds >= unit and seconds % unit == 0), None)


def _in_words(number: Decimal, share: Decimal, coarse: Value) -> bool:
    """Whether a share is told without a figure, near the number."""
    if coarse.kind != "percentage" or _has_digits(coarse):
        return False
    if share == int(share) and share % TENTH and share % QUARTER:
        return False
    part = EIGHTH if coarse.bound == "about" else TENTH
    return abs(number - share) <= min(IN_WORDS, number / part)


def _has_digits(value: Value) -> bool:
    return any(each.isdigit() for each in value.text)


def _rounds_to(number: Decimal, target: Decimal, coarse: Value) -> bool:
    """Whether the target is the number rounded to the place ``coarse`` is stated in."""
    place = _place(target, coarse)
    digits = _exponent(number)
    if place is None or digits is None or digits >= place:
        return False
    return number.quantize(Decimal(1).scaleb(place), ROUND_HALF_UP) == target


def _exponent(number: Decimal) -> int | None:
    """The power of ten of the last digit that is not zero."""
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else None


def _place(number: Decimal, value: Value) -> int | None:
    """The power of ten of the last digit that counts; ``None`` where nothing hints at rounding."""
    exponent = _exponent(number)
    if exponent is None:
        return None
    if value.kind == "percentage" or value.unit == DEGREES:
        return min(exponent, 0)
    return exponent if exponent >= ROUND_FROM.get(value.kind, 9) else None
