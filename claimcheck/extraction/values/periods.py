"""Years, and the order in which longer and shorter periods are asked.

Grammar::

    year   = [part] [cue] digits | year to year | year "-" digits
    period = century | decade | quarter | season | year

Four digits are a year behind a cue ("in", "since"), in brackets, or where nothing is counted by
them; beside a capital they are part of a name ("Agenda 2030").
"""

from __future__ import annotations

from claimcheck.extraction.values.ages import read_century, read_decade
from claimcheck.extraction.values.calendar_days import joint_behind, plain_year, year_behind
from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.quarters import read_quarter, read_season
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import of_year, of_years

LIKELY = (1900, 2099)
"""Years that four digits are taken for without a cue."""


def read_period(scene: Scene, at: int) -> Found | None:
    """The period that begins at a word."""
    return (
        read_century(scene, at)
        or read_decade(scene, at)
        or read_quarter(scene, at)
        or read_season(scene, at)
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
    counted = scene.counted_by(at + 1) and not scene.singular(at + 1)
    return bracket or not (counted or scene.name_like(at - 1))


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
