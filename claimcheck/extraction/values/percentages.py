"""Percentages, percentage points, basis points, and shares in words.

Grammar::

    percentage = number percent | number points [and_a_half] | number basis_points
               | number bare_points             only beside a percentage: "0,2 point, à 7,5 %"
    share      = fraction [of points]                "a third", "un quarto di punto percentuale"
    one_in     = number [noun] in number             "one in five", "un Français sur cinq"
    each       = each ordinal                        "jeder dritte"
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extraction.values.number import Number, Reading
from claimcheck.extraction.values.scene import Scene

HUNDRED = Decimal(100)
MOST_POINTS = 20
"""More of them are rather points of an index."""


def read_percentage(scene: Scene, number: Number) -> Reading | None:
    """Per cent and points."""
    at = number.last
    if number.sort in ("fraction", "half"):
        at = _of_one(scene, at)
        for name in ("percentages.points", "percentages.bare_points"):
            points = scene.tables.list(name).at(scene.words, at)
            if points is not None:
                return _points(number, points[0], Decimal(1))
        return None
    for name, unit, factor in (
        ("percentages.points", "pp", Decimal(1)),
        ("percentages.tenths", "pp", Decimal("0.1")),
        ("percentages.basis_points", "pp", Decimal("0.01")),
        ("percentages.percent", "%", Decimal(1)),
    ):
        found = scene.tables.list(name).at(scene.words, at)
        if found is not None:
            reading = _and_a_half(scene, _points(number, found[0], factor))
            return reading if unit == "pp" else replace(reading, unit=unit)
    if scene.key(at) == "‰":
        return replace(_points(number, at + 1, Decimal("0.1")), unit="%")
    return _bare_points(scene, number)


def _bare_points(scene: Scene, number: Number) -> Reading | None:
    """Points of a rate told beside them, few enough to be no index or score."""
    found = scene.tables.list("percentages.bare_points").at(scene.words, number.last)
    if found is None or number.amount > MOST_POINTS:
        return None
    rate = any(scene.stands("percentages.percent", at) for at in range(len(scene.words)))
    return _and_a_half(scene, _points(number, found[0], Decimal(1))) if rate else None


def _and_a_half(scene: Scene, points: Reading) -> Reading:
    """A point and a half, told behind the unit."""
    if points.factor != 1 or not scene.stands("numbers.and_a_half", points.last):
        return points
    last = scene.skip("numbers.and_a_half", points.last)
    return replace(points, last=last, amount=points.amount + Decimal("0.5"))


def _points(number: Number, last: int, factor: Decimal) -> Reading:
    amount = number.amount * factor
    return Reading("percentage", "pp", number.first, last, amount, factor)


def _of_one(scene: Scene, at: int) -> int:
    """Behind "of a"."""
    at = scene.skip("fractions.of", at)
    return at + 1 if scene.key(at) in scene.tables.keys("numbers.one") else at


def read_share(scene: Scene, number: Number) -> Reading | None:
    """A fraction that stands for a share of a whole."""
    if number.sort == "fraction" and _is_share(scene, number):
        amount = number.amount * HUNDRED
        about = scene.key(number.first + 1) in scene.tables.keys("numbers.good")
        first, last = number.first, number.last
        return Reading("percentage", "%", first, last, amount, about=about, shared=False)
    return _one_in(scene, number)


def _is_share(scene: Scene, number: Number) -> bool:
    """Whether a fraction is a share: "a third of", "two thirds", not the third man of three."""
    if scene.stands("fractions.of", number.last) or number.numerator:
        return True
    if scene.name_like(number.first) and not scene.begins(number.first):
        return False
    return not scene.counted_by(number.last)


def _one_in(scene: Scene, number: Number) -> Reading | None:
    """One in five, seven Italians out of ten."""
    if number.sort not in ("plain", "one") or number.amount != int(number.amount):
        return None
    at = number.last
    adjacent = scene.tables.list("fractions.in_adjacent").at(scene.words, at)
    if adjacent is not None:
        return _ratio(scene, number, adjacent[0])
    for skipped in range(4):
        found = scene.tables.list("fractions.in_").at(scene.words, at + skipped)
        if found is not None:
            reading = _ratio(scene, number, found[0])
            # "Un Français sur cinq", but "un film sur deux frères".
            other = reading is not None and skipped > 0 and _counts(scene, number, reading.last)
            return None if other else reading
        if not scene.noun(at + skipped):
            return None
    return None


def _counts(scene: Scene, number: Number, at: int) -> bool:
    """Whether the second number counts a noun of its own."""
    token = scene.by_start.get(scene.words[at].start) if at < len(scene.words) else None
    if token is not None:
        return token.upos == "NOUN" and "Number=Sing" not in token.feats
    return number.sort == "one" and scene.noun(at)


def _ratio(scene: Scene, number: Number, at: int) -> Reading | None:
    whole = scene.number(at)
    if whole is None or whole.sort != "plain" or not number.amount < whole.amount <= 100:
        return None
    unit = scene.tables.text("durations.units").at(scene.words, whole.last)
    currency = scene.tables.text("money.words").at(scene.words, whole.last)
    named = unit is not None or currency is not None
    if named or whole.amount != int(whole.amount) or number.amount <= 0:
        return None
    if scene.tables.integer("dates.months").at(scene.words, whole.last):
        return None
    amount = HUNDRED * number.amount / whole.amount
    return Reading("percentage", "%", number.first, whole.last, amount, shared=False)


def read_each(scene: Scene, at: int) -> Reading | None:
    """A share said as in German: "jeder dritte"."""
    found = scene.tables.list("fractions.each").at(scene.words, at)
    if found is None:
        return None
    place = scene.tables.integer("ordinals.words").at(scene.words, found[0])
    if place is None or place[1] < 2:
        return None
    return Reading("percentage", "%", at, place[0], HUNDRED / place[1], shared=False)
