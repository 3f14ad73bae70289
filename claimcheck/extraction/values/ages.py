"""Decades and centuries.

Grammar::

    decade  = [before] digits after | before word          "the 1990s", "gli anni Novanta"
    century = (ordinal | roman) century | century roman    "XIXe siècle", "siglo XIX"
"""

from __future__ import annotations

import re

from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.places import digit_place
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import Span, of_years

ROMAN = re.compile(r"(x{0,2})(ix|iv|v?i{0,3})$")
ROMAN_DIGITS = frozenset("ivx")


def read_decade(scene: Scene, at: int) -> Found | None:
    """The decade that begins at a word."""
    before = scene.skip("dates.decade_before", at)
    digits_at = before + (scene.key(before) in {"'", "’", "‘"})
    number = scene.number(digits_at)
    if number is not None and number.digits is not None and number.digits.isdigit():
        behind = scene.skip("dates.decade_after", number.last)
        marked = behind > number.last and not scene.glue(number.last)
        if marked and scene.stood("dates.not_decades", at):
            scene.take(at, behind)  # somebody's age
            return None
        if before > at or marked:
            span = _decade_of(number.digits)
            return None if span is None else Found(at, behind, span)
    word = scene.tables.integer("dates.decades").at(scene.words, before)
    if word is None:
        return None
    last = scene.skip("dates.decade_after", word[0])
    if before == at and last == word[0]:
        return None
    return Found(at, last, of_years(word[1], word[1] + 9))


def _decade_of(digits: str) -> Span | None:
    if len(digits) not in (2, 4) or digits[-1] != "0":
        return None
    year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return of_years(year, year + 9) if 1000 <= year <= 2100 else None


def read_century(scene: Scene, at: int) -> Found | None:
    """The century that begins at a word; one before Christ is taken and is no value."""
    nth = _century_number(scene, at)
    if nth is not None:
        last = scene.skip("dates.centuries", nth[0])
        if last > nth[0]:
            return _in_century(scene, at, last, nth[1])
    opened = scene.skip("dates.century_before", at)
    if opened == at:
        return None
    nth = _century_number(scene, opened)
    return None if nth is None else _in_century(scene, at, nth[0], nth[1])


def _in_century(scene: Scene, first: int, last: int, nth: int) -> Found | None:
    if scene.stands("dates.era_before_christ", last):
        scene.take(first, last)
        return None
    return Found(first, last, of_years(100 * nth - 99, 100 * nth))


def _century_number(scene: Scene, at: int) -> tuple[int, int] | None:
    """An ordinal word, digits with a mark, or a Roman number."""
    place = scene.tables.integer("ordinals.words").at(scene.words, at) or digit_place(scene, at)
    if place is not None:
        return place if 1 <= place[1] <= 21 else None
    number = scene.number(at)
    if number is not None and scene.stood("dates.century_before", at) and number.amount <= 21:
        return number.last, int(number.amount)
    key = scene.key(at)
    if key[:1] not in ROMAN_DIGITS:
        return None
    for mark in ("", *sorted(scene.tables.keys("ordinals.marks"))):
        if mark and not key.endswith(mark):
            continue
        roman = ROMAN.match(key.removesuffix(mark)) if mark else ROMAN.match(key)
        if roman is not None and (roman[1] or roman[2]) and scene.words[at].capital:
            return at + 1, _roman(roman[1] + roman[2])
    return None


def _roman(text: str) -> int:
    values = {"i": 1, "v": 5, "x": 10}
    total = 0
    for letter, after in zip(text, text[1:] + " ", strict=True):
        value = values[letter]
        total += -value if values.get(after, 0) > value else value
    return total
