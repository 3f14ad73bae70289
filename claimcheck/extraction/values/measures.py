"""Measures in SI units: lengths, areas, volumes, masses, speeds, temperatures, power, magnitudes.

Grammar::

    measure     = [minus] number [of] unit [smaller part | and_a_half] [below_zero]
    composite   = number foot number [inch] | number metre digits           "6ft 2in"
    magnitude   = magnitude_word number | number magnitude_after            "magnitude 5.4"
    behind      = unit number                                               "Tempo 180"
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extraction.values.bounds import bound_before
from claimcheck.extraction.values.counts import counted_millions
from claimcheck.extraction.values.number import Number, Reading
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.units import FAHRENHEIT, MEASURES

SMALLER = {"ft": "inch", "lb": "oz", "st": "lb", "km": "m", "m": "cm", "kg": "g"}
"""What may follow a part of a composite measure."""


def read_measure(scene: Scene, number: Number) -> Reading | None:
    """The measure a number begins."""
    unit = unit_at(scene, number)
    if unit is None:
        return _magnitude(scene, number) or _behind_unit(scene, number)
    last, name = unit
    if number.sort == "one" and not _counts(scene, number, last):
        return None
    if name == FAHRENHEIT:
        amount = (_signed(scene, number) - 32) / Decimal("1.8")
        return Reading("measure", "degC", number.first, last, amount, shared=False)
    symbol, factor = MEASURES[name]
    if symbol == "degC":
        return _temperature(scene, number, last)
    amount = number.amount * factor
    if scene.stands("numbers.and_a_half", last):
        last, amount = scene.skip("numbers.and_a_half", last), amount + factor / 2
    else:
        last, amount = _smaller(scene, last, name, amount)
    about = number.sort == "about"
    scale = number.scale
    return Reading("measure", symbol, number.first, last, amount, factor, scale=scale, about=about)


def unit_at(scene: Scene, number: Number) -> tuple[int, str] | None:
    """The unit behind a number: the word behind it, and its name."""
    at = number.last
    if number.sort in ("fraction", "half") or number.scale > 1 or number.grouped:
        at = scene.skip("fractions.of", at)
        if number.sort == "fraction":
            if at == number.last and not number.takes_unit:
                return None
            at += scene.key(at) in scene.tables.keys("numbers.one")
    found = scene.tables.measures.at(scene.words, at)
    if found is None:
        return None
    if at == number.last and counted_millions(scene, number) is not None:
        return None
    word = scene.words[at]
    if len(word.text) == 1 and word.sort == "word" and not _symbol(scene, number, at):
        return None
    # "2in" is a length, "two in" and "2 in" are not.
    function_word = word.key in scene.tables.keys("not_values.not_nouns")
    return None if function_word and (number.digits is None or word.glue) else found


def _symbol(scene: Scene, number: Number, at: int) -> bool:
    """A unit of one letter stands behind digits, as it is written: "5 g", not "5G"."""
    text = scene.words[at].text
    if text in "CF":
        return number.digits is not None and not scene.glue(at)
    return number.digits is not None and (text in MEASURES or text in "lº°")


def _counts(scene: Scene, number: Number, last: int) -> bool:
    """An article is a number before "and a half" or a smaller part, or behind a bound."""
    if scene.stands("numbers.and_a_half", last) or bound_before(scene, number.first) is not None:
        return True
    unit = unit_at(scene, number)
    return unit is not None and _smaller(scene, last, unit[1], Decimal(1)) != (last, Decimal(1))


def _smaller(scene: Scene, last: int, name: str, amount: Decimal) -> tuple[int, Decimal]:
    """The smaller part of a composite: "2in" behind "6ft"."""
    number = scene.number(scene.skip("durations.links", last))
    small = SMALLER.get(name)
    if number is None or small is None or number.sort != "plain":
        return last, amount
    spelled = number.digits is None and 10 <= number.amount < 100
    if name == "m" and spelled and not scene.noun(number.last):
        return number.last, amount + number.amount * MEASURES[small][1]
    unit = unit_at(scene, number)
    if unit is not None and unit[1] == small:
        return unit[0], amount + number.amount * MEASURES[small][1]
    glued = not scene.glue(last) and number.first == last and len(number.digits or "") == 2
    if name == "m" and glued:
        return number.last, amount + number.amount * MEASURES[small][1]
    return last, amount


def _signed(scene: Scene, number: Number) -> Decimal:
    minus = scene.stood("measures.minus_before", number.first) or _minus(scene, number)
    return -number.amount if minus else number.amount


def _minus(scene: Scene, number: Number) -> bool:
    return scene.key(number.first - 1) in {"-", "−", "–"} and not scene.glue(number.first)


def _temperature(scene: Scene, number: Number, last: int) -> Reading | None:
    if scene.stands("measures.not_degrees", last):
        return None
    first, amount = number.first, _signed(scene, number)
    if amount < 0:
        first = scene.skip_back("measures.minus_before", first)
        first = first if first < number.first else first - 1
    elif scene.stands("measures.below_zero", last):
        last, amount = scene.skip("measures.below_zero", last), -amount
    return Reading("measure", "degC", first, last, amount, shared=number.amount >= 0)


def _behind_unit(scene: Scene, number: Number) -> Reading | None:
    """A number behind the word that tells its unit."""
    found = scene.tables.text("measures.before").before(scene.words, number.first)
    if found is None or number.digits is None:
        return None
    symbol, factor = MEASURES[found[1]]
    return Reading(
        "measure", symbol, found[0], number.last, number.amount * factor, factor, shared=False
    )


def _magnitude(scene: Scene, number: Number) -> Reading | None:
    """An earthquake's magnitude, word before or behind."""
    if number.amount >= 11 or number.sort not in ("plain",):
        return None
    reading = Reading("measure", "Mw", number.first, number.last, number.amount)
    before = scene.tables.list("measures.magnitude_before").before(scene.words, number.first)
    if before is not None:
        return replace(reading, first=before[0])
    after = scene.tables.list("measures.magnitude_after").at(scene.words, number.last)
    return None if after is None else replace(reading, last=after[0])
