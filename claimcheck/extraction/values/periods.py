"""Years, quarters, seasons, decades and centuries.

Grammar::

    year     = [part] [cue] digits | year to year | year "-" digits
    quarter  = ordinal quarter [of year] | "Q" digit [year]
    season   = season year | season last | this season
    decade   = [before] digits after | before word     "the 1990s", "gli anni Novanta"
    century  = (ordinal | roman) century | century roman     "XIXe siècle", "siglo XIX"

Four digits are a year behind a cue ("in", "since"), in brackets, or where nothing is counted by
them; beside a capital they are part of a name ("Agenda 2030").
"""

from __future__ import annotations

import re

from claimcheck.extraction.values.calendar_days import joint_behind, plain_year, year_behind
from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import (
    Span,
    of_months,
    of_season,
    of_year,
    of_years,
    shifted,
)
from claimcheck.extraction.values.tenses import is_future

ROMAN = re.compile(r"(x{0,2})(ix|iv|v?i{0,3})$")
ROMAN_DIGITS = frozenset("ivx")
QUARTER = re.compile(r"[qt]([1-4])$")
LIKELY = (1900, 2099)
"""Years that four digits are taken for without a cue."""


def read_period(scene: Scene, at: int) -> Found | None:
    """The period that begins at a word."""
    return (
        _century(scene, at)
        or _decade(scene, at)
        or _quarter(scene, at)
        or _season(scene, at)
        or _part_of_year(scene, at)
        or _years(scene, at)
    )


def _years(scene: Scene, at: int) -> Found | None:
    year = plain_year(scene, at)
    if scene.stands("dates.era_before_christ", at + 1):
        scene.take(at, at + 1)
        return None
    if year is None or not _is_year(scene, at, year):
        return _anno_domini(scene, at)
    first = _start(scene, at)
    joint = joint_behind(scene, at + 1)
    if joint > 0:
        second = _second_year(scene, joint, year)
        dashed = joint == at + 1 or not scene.stands("dates.range_and", at + 1)
        opened = _opened(scene, first)
        if second is not None and (opened < first or dashed):
            return Found(min(opened, first), joint + 1, of_years(year, second))
    return Found(first, at + 1, of_year(year))


def _anno_domini(scene: Scene, at: int) -> Found | None:
    """Few digits that are a year by their era: "833 AD"."""
    number = scene.number(at)
    if number is None or number.digits is None or not number.digits.isdigit():
        return None
    last = scene.skip("dates.era", number.last)
    if last == number.last or not 1 <= number.amount <= 2100:
        return None
    return Found(at, last, of_year(int(number.amount)))


def _second_year(scene: Scene, at: int, year: int) -> int | None:
    second = plain_year(scene, at)
    if second is None:
        number = scene.number(at)
        digits = number.digits if number is not None else None
        if digits is None or len(digits) != 2 or not digits.isdigit():
            return None
        second = year // 100 * 100 + int(digits)
    return second if year < second <= year + 200 else None


def _opened(scene: Scene, first: int) -> int:
    for name in ("dates.range_from", "dates.range_between"):
        back = scene.skip_back(name, first)
        if back < first:
            return back
        if scene.stands(name, first):
            return first - 1
    return first


def _start(scene: Scene, at: int) -> int:
    """The preposition before a year belongs to it."""
    back = scene.skip_back("dates.year_before", at)
    return scene.skip_back("dates.before", back)


def _is_year(scene: Scene, at: int, year: int) -> bool:
    glued = not scene.glue(at + 1) and scene.words[at + 1].sort == "word"
    if scene.key(at + 1) in {"%", "€", "$", "°", "£"} or scene.glue(at) == "-" or glued:
        return False
    if scene.stood("dates.year_before", at) or scene.stood("dates.year_cues", at):
        return not _unit_behind(scene, at) or scene.stood("dates.year_before", at)
    if _unit_behind(scene, at) or not (LIKELY[0] <= year <= LIKELY[1] or _named_year(scene, at)):
        return False
    if scene.key(at - 1) in scene.tables.keys("ordinals.determiners"):
        return year % 100 != 0 or not scene.noun(at + 1)
    bracket = scene.key(at - 1) in {"(", "[", "/"}
    return bracket or not (scene.counted_by(at + 1) or scene.name_like(at - 1))


def _named_year(scene: Scene, at: int) -> bool:
    """A year before 1900 without a cue: "the 1858 Treaty", "1770 zerfiel"."""
    if scene.tables.language == "de":
        return not scene.counted_by(at + 1)
    capital = at + 1 < len(scene.words) and scene.words[at + 1].capital
    return capital and scene.key(at - 1) in scene.tables.keys("ordinals.determiners")


def _unit_behind(scene: Scene, at: int) -> bool:
    return (
        scene.tables.measures.at(scene.words, at + 1) is not None
        or scene.tables.text("durations.units").at(scene.words, at + 1) is not None
        or scene.tables.text("money.words").at(scene.words, at + 1) is not None
        or scene.tables.families.at(scene.words, at + 1) is not None
        or scene.tables.integer("numbers.magnitudes").at(scene.words, at + 1) is not None
    )


def _part_of_year(scene: Scene, at: int) -> Found | None:
    """A third of a year: "early 2024", "fin 2025", "am Ende des Jahres 2024"."""
    part = scene.tables.text("dates.parts").at(scene.words, at)
    if part is None:
        return None
    last, year = year_behind(scene, part[0])
    if year is None:
        return None
    return Found(scene.skip_back("dates.before", at), last, of_year(year, part[1]))


def _quarter(scene: Scene, at: int) -> Found | None:
    symbol = QUARTER.match(scene.key(at))
    if symbol is not None and scene.words[at].capital:
        return _of_year(scene, at, at + 1, months=3, nth=int(symbol[1]))
    place = scene.tables.integer("ordinals.words").at(scene.words, at) or _digit_place(scene, at)
    if place is None:
        return None
    for name, months in (("dates.quarters", 3), ("dates.halves", 6)):
        last = scene.skip(name, place[0])
        if last > place[0] and place[1] <= 12 // months:
            return _of_year(scene, at, last, months=months, nth=place[1])
    return _half_of_year(scene, at, place)


def _half_of_year(scene: Scene, at: int, place: tuple[int, int]) -> Found | None:
    """The first or second half of a year named behind; any other half is none."""
    last = scene.skip("dates.halves_of_year", place[0])
    if last == place[0] or place[1] > 2:
        return None
    behind = scene.skip("fractions.of", last)
    span = scene.tables.text("dates.spans").at(scene.words, behind)
    year = year_behind(scene, behind)[1] is not None
    if year or (span is not None and _year_steps(span[1]) is not None):
        return _of_year(scene, at, behind if year else last, months=6, nth=place[1])
    scene.take(at, last)
    return None


def _digit_place(scene: Scene, at: int) -> tuple[int, int] | None:
    """Digits with an ordinal mark: "1er", "3."."""
    number = scene.number(at)
    if number is None or number.digits is None or len(number.digits) > 2:
        return None
    marks = scene.tables.keys("ordinals.marks") | scene.tables.keys("dates.day_marks")
    marked = scene.key(at + 1) in marks and not scene.glue(at + 1)
    return (at + 2, int(number.amount)) if marked else None


def _of_year(scene: Scene, first: int, last: int, *, months: int, nth: int) -> Found | None:
    behind, year = year_behind(scene, last)
    if year is None:
        span = scene.tables.text("dates.spans").at(scene.words, scene.skip("fractions.of", last))
        steps = _year_steps(span[1]) if span is not None else 0
        behind = span[0] if span is not None and steps is not None else last
        if scene.anchor is None:
            return None
        year = scene.anchor.year + (steps or 0)
        started = months * (nth - 1) < scene.anchor.month
        year -= not (started or is_future(scene, first) or steps)
    days = of_months(year, months * (nth - 1) + 1, months * nth)
    return Found(scene.skip_back("ordinals.determiners", first), behind, days)


def _year_steps(operation: str) -> int | None:
    return int(operation[4:]) if operation.startswith(("year+", "year-")) else None


def _season(scene: Scene, at: int) -> Found | None:
    turned = next(
        (
            (scene.skip(f"dates.{name}_before", at), way)
            for name, way in (("last", -1), ("next", 1), ("this", 0))
            if scene.skip(f"dates.{name}_before", at) > at
        ),
        None,
    )
    here = turned[0] if turned is not None else at
    season = scene.tables.text("dates.seasons").at(scene.words, here)
    if season is None:
        return None
    last, year = year_behind(scene, season[0])
    if year is not None:
        return Found(at, last, of_season(year, season[1]))
    for name, way in (("last", -1), ("next", 1)):
        behind = scene.skip(f"dates.{name}_after", last)
        if behind > last:
            last, turned = behind, (behind, way)
    if turned is None or scene.anchor is None:
        return None
    span = shifted(scene.anchor, season[1], _turned_season(scene, season[1], turned[1]))
    return None if span is None else Found(at, last, span)


def _turned_season(scene: Scene, name: str, way: int) -> int:
    """Steps in years to the season before, in or after the day of publication."""
    if scene.anchor is None:
        return 0
    start = of_season(scene.anchor.year, name)[0]
    begun = start <= scene.anchor.isoformat()
    over = of_season(scene.anchor.year, name)[1] < scene.anchor.isoformat()
    if way < 0:
        return 0 if over else -1
    return 1 if way > 0 and begun else 0


def _decade(scene: Scene, at: int) -> Found | None:
    before = scene.skip("dates.decade_before", at)
    digits_at = before + (scene.key(before) in {"'", "’", "‘"})
    number = scene.number(digits_at)
    if number is not None and number.digits is not None and number.digits.isdigit():
        behind = scene.skip("dates.decade_after", number.last)
        if before > at or (behind > number.last and not scene.glue(number.last)):
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


def _century(scene: Scene, at: int) -> Found | None:
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
    place = scene.tables.integer("ordinals.words").at(scene.words, at) or _digit_place(scene, at)
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
