"""Durations: amounts of time, composite and idiomatic ones too.

Grammar::

    duration  = part {link part} [and_a_half | and_a_quarter] | idiom
    part      = number unit                   "2 Stunden", "2 h", "a quarter of an hour"
    one       = cue article unit | article unit behind
                                              "in a month", "a month of delay"; "a month" alone
                                              is a rate or a noun
    compound  = number ending                 "zweistündig", "34-jährig"; a count: "36-köpfig"

Seconds to weeks are ``s``; months and years stay ``month`` and ``year``.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extraction.values.bounds import bound_before
from claimcheck.extraction.values.number import Number, Reading
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spelled import Spelling, compound, spelling_for
from claimcheck.extraction.values.units import CLOCK_ORDER, DURATIONS
from claimcheck.value import ValueKind

OTHER_COMPOUNDS: dict[str, tuple[ValueKind, str]] = {
    "count": ("count", "1"),
    "percent": ("percentage", "%"),
}
"""What the ending of a compound may tell instead of a unit of time: "siebenköpfig"."""

SHORTEST_ELIDED = 5
"""Letters of a stem that may lack its last vowel."""

YEAR_UNITS = {"month": Decimal(1), "year": Decimal(12)}


def read_duration(scene: Scene, number: Number) -> Reading | None:
    """The duration a number begins."""
    idiom = _idiom(scene, number.first)
    if idiom is not None:
        return idiom
    unit = unit_at(scene, number)
    if unit is None or (number.sort == "one" and not _counts(scene, number)):
        return None
    return _composite(scene, number, unit)


def unit_at(scene: Scene, number: Number) -> tuple[int, str] | None:
    """The unit of time behind a number: the word behind it, and its name."""
    at = number.last
    if number.sort in ("fraction", "half"):
        at = scene.skip("fractions.of", at)
        if at == number.last and number.sort == "fraction" and not number.takes_unit:
            return None
        at += scene.key(at) in scene.tables.keys("numbers.one")
    elif number.scale >= 10**6 or number.grouped:
        at = scene.skip("fractions.of", at)
    found = scene.tables.text("durations.units").at(
        scene.words, scene.skip("durations.between", at)
    )
    if found is not None and number.amount > 1:
        only_one = scene.key(found[0] - 1) in scene.tables.keys("durations.only_one")
        found = None if only_one else found
    if found is None and number.digits is not None:
        found = scene.tables.text("durations.marks").at(scene.words, at)
    return found


def _counts(scene: Scene, number: Number) -> bool:
    """Whether an article before a unit is a number: beside a cue or a bound, or before a half."""
    if scene.tables.list("durations.cues").before(scene.words, number.first):
        return True
    if bound_before(scene, number.first) is not None:
        return True
    last = scene.tables.text("durations.units").at(scene.words, number.last)
    return last is not None and (
        scene.stands("durations.one_behind", last[0])
        or scene.stands("numbers.and_a_half", last[0])
        or scene.tables.integer("durations.quarter_after").at(scene.words, last[0]) is not None
        or _next_part(scene, last[0]) is not None
    )


def _next_part(scene: Scene, at: int) -> Number | None:
    """The number of a next, smaller part of a composite."""
    linked = scene.skip("durations.links", at)
    number = scene.number(linked)
    if number is None or number.sort not in ("plain", "one"):
        return None
    return number


def _composite(scene: Scene, number: Number, unit: tuple[int, str]) -> Reading:
    last, name = unit
    base, factor = DURATIONS[name]
    amount = number.amount * factor
    quarters = scene.tables.integer("durations.quarter_after").at(scene.words, last)
    if scene.stands("numbers.and_a_half", last):
        last = scene.skip("numbers.and_a_half", last)
        amount += factor / 2
    elif name == "hour" and quarters is not None:
        last = quarters[0]
        amount += quarters[1] * factor / 4
    else:
        last, amount, base = _parts(scene, last, (amount, base), name)
    return Reading(
        "duration", base, number.first, last, amount, factor, about=number.sort == "about"
    )


def _parts(
    scene: Scene, last: int, so_far: tuple[Decimal, str], name: str
) -> tuple[int, Decimal, str]:
    """Add the smaller parts: "and 40 minutes", "45" behind "2 h"."""
    amount, base = so_far
    while (number := _next_part(scene, last)) is not None:
        unit = unit_at(scene, number)
        if unit is None and name == "hour" and _bare_minutes(scene, number, last):
            unit = number.last, "minute"
        if unit is None or unit[1] not in CLOCK_ORDER:
            break
        if name in CLOCK_ORDER and CLOCK_ORDER.index(unit[1]) <= CLOCK_ORDER.index(name):
            break
        small, factor = DURATIONS[unit[1]]
        if small != base and (small, base) != ("month", "year"):
            break
        if small == "month" and base == "year":
            amount, base = amount * YEAR_UNITS["year"], "month"
        amount += number.amount * factor
        last, name = unit
    return last, amount, base


def _bare_minutes(scene: Scene, number: Number, last: int) -> bool:
    """Minutes without their unit: "2 h 45", "onze heures vingt"."""
    if last != number.first or number.amount >= 60:
        return False
    if number.digits is not None:
        return len(number.digits) == 2
    return number.sort == "plain" and not scene.noun(number.last)


def _reading(first: int, last: int, amount: Decimal, name: str) -> Reading:
    unit, factor = DURATIONS[name]
    return Reading("duration", unit, first, last, amount * factor, factor)


def _idiom(scene: Scene, at: int) -> Reading | None:
    """The idiom that begins here by its meaning: "1.5 day", or "14-15 day", least and most."""
    found = scene.tables.text("durations.idioms").at(scene.words, at)
    if found is None:
        return None
    last, meaning = found
    amounts, _, name = meaning.partition(" ")
    least, _, most = amounts.partition("-")
    reading = _reading(at, last, Decimal(least), name)
    return replace(reading, most=Decimal(most) * reading.factor) if most else reading


def _elided(stem: str, spelling: Spelling) -> int | None:
    """The number a stem spells, its last vowel dropped or not: "ventisett-enne"."""
    if len(stem) < SHORTEST_ELIDED:
        return compound(stem, spelling)
    tried = (compound(stem + vowel, spelling) for vowel in ("", "e", "o", "i", "a"))
    return next((value for value in tried if value), None)


def read_compound(scene: Scene, at: int) -> Reading | None:
    """A word that holds a number and a unit, or an idiom without a number in it."""
    idiom = _idiom(scene, at)
    if idiom is not None:
        return idiom
    key = scene.key(at)
    for ending, name in scene.tables.lexicon.durations.compounds.items():
        stem, found, tail = key.partition(ending)
        if found and stem and len(tail) <= 2:
            value = _elided(stem, spelling_for(scene.tables.language))
            if value and name in OTHER_COMPOUNDS:
                kind, unit = OTHER_COMPOUNDS[name]
                return Reading(kind, unit, at, at + 1, Decimal(value), shared=False)
            if value:
                return _reading(at, at + 1, Decimal(value), name)
    return None
