"""Days and months by name or number.

Grammar::

    date     = [weekday [","]] [before] (day [mark] [of] month | month day [mark]) [[","] year]
    month    = [part] [last | next] month [last | next | year]
    range    = [from] (day [mark] | date) to date
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.scan import DASHES
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import Span, likely_year, of_day, of_month
from claimcheck.extraction.values.tenses import is_future, is_past


@dataclass(frozen=True, slots=True)
class Named:
    """A day or a month as the words name it; ``day`` 0 for a whole month."""

    first: int
    last: int
    month: int
    day: int
    year: int | None
    part: str = "whole"


def read_calendar(scene: Scene, at: int) -> Found | None:
    """The date, or range of dates, that begins at a word."""
    return _day_range(scene, at) or _one(scene, at)


def _one(scene: Scene, at: int) -> Found | None:
    named = _named(scene, at)
    if named is None:
        return None
    return _range_from(scene, named) or _found(scene, named)


def _found(scene: Scene, named: Named) -> Found | None:
    span = _span(scene, named)
    return None if span is None else Found(named.first, named.last, span)


def _span(scene: Scene, named: Named) -> Span | None:
    year = named.year
    if year is None:
        future, past = is_future(scene, named.first), is_past(scene, named.first)
        day = named.day or 15
        year = likely_year(scene.anchor, named.month, day, future=future, past=past)
    if not named.day:
        return of_month(year, named.month, named.part)
    return of_day(year, named.month, named.day)


def _named(scene: Scene, at: int) -> Named | None:
    """A weekday before it or not, a day and month, or a month alone."""
    start = at
    weekday = scene.tables.integer("dates.weekdays").at(scene.words, at)
    if weekday is not None:
        at = weekday[0] + (scene.key(weekday[0]) in {",", "."})
        at = scene.skip("dates.before", at)
    named = _day_month(scene, at) or _month_day(scene, at)
    if named is None and weekday is None:
        named = _month(scene, at)
    if named is None:
        return None
    first = start if weekday is not None else named.first
    return replace(named, first=scene.skip_back("dates.before", first))


def day_at(scene: Scene, at: int) -> tuple[int, int] | None:
    """A day of the month with its mark: the word behind it, and the day."""
    number = scene.number(at)
    if number is None or number.sort not in ("plain", "one") or number.scale != 1:
        return None
    if number.amount != int(number.amount) or not 1 <= number.amount <= 31:
        return None
    marks = scene.tables.keys("dates.day_marks")
    marked = scene.key(number.last) in marks and not scene.glue(number.last)
    return number.last + marked, int(number.amount)


def _day_month(scene: Scene, at: int) -> Named | None:
    day = day_at(scene, at) or _ordinal_day(scene, at)
    if day is None:
        return None
    here = scene.skip("dates.of", day[0])
    month = scene.tables.integer("dates.months").at(scene.words, here)
    if month is None or scene.glue(here) == "-":
        return None
    last, year = year_behind(scene, month[0])
    return Named(at, last, month[1], day[1], year)


def _ordinal_day(scene: Scene, at: int) -> tuple[int, int] | None:
    """A day by its ordinal: "the third of March", "primo maggio", "primero de mayo"."""
    place = scene.tables.integer("ordinals.words").at(scene.words, at)
    return place if place is not None and place[1] <= 31 else None


def _month_day(scene: Scene, at: int) -> Named | None:
    if scene.tables.lexicon.dates.order != "mdy":
        return None
    month = scene.tables.integer("dates.months").at(scene.words, at)
    if month is None or not scene.words[at].capital:
        return None
    day = day_at(scene, month[0])
    if day is None:
        return None
    last, year = year_behind(scene, day[0])
    return Named(at, last, month[1], day[1], year)


def _month(scene: Scene, at: int) -> Named | None:
    """A month, with its part, its year, or last and next."""
    part = scene.tables.text("dates.parts").at(scene.words, at)
    here = part[0] if part is not None else at
    turned = _turn(scene, here, before=True)
    here = turned[0] if turned is not None else here
    month = scene.tables.integer("dates.months").at(scene.words, here)
    if month is None:
        return None
    last, year = year_behind(scene, month[0])
    after = _turn(scene, last, before=False)
    if after is not None and year is None:
        last, turned = after[0], after
    known = part is not None or year is not None or turned is not None
    if not known and not _is_month(scene, here):
        return None
    if turned is not None and year is None:
        year = _turned_year(scene, month[1], turned[1])
    return Named(at, last, month[1], 0, year, part[1] if part else "whole")


def _turn(scene: Scene, at: int, *, before: bool) -> tuple[int, int] | None:
    """Behind "last", "next" or "this": the word behind, and the way it points."""
    side = "before" if before else "after"
    ways = (("last", -1), ("next", 1), ("this", 0)) if before else (("last", -1), ("next", 1))
    for name, way in ways:
        last = scene.skip(f"dates.{name}_{side}", at)
        if last > at:
            return last, way
    return None


def _turned_year(scene: Scene, month: int, way: int) -> int | None:
    if scene.anchor is None:
        return None
    this = scene.anchor.year
    if way < 0:
        return this if month < scene.anchor.month else this - 1
    return this if month >= scene.anchor.month or way == 0 else this + 1


def _is_month(scene: Scene, at: int) -> bool:
    """Whether a month's name alone is one: not "May" the verb, nor part of a name."""
    word = scene.words[at]
    ambiguous = word.key in scene.tables.keys("dates.ambiguous_months")
    english = scene.tables.lexicon.dates.order == "mdy"
    if (english and not word.capital) or scene.name_like(at - 1) or scene.glue(at) == "-":
        return False
    if ambiguous or (english and scene.begins(at)):
        return scene.stood("dates.before", at) or scene.stood("dates.year_cues", at)
    return True


def year_behind(scene: Scene, at: int) -> tuple[int, int | None]:
    """A year behind a month or day, with its comma or "of": the word behind it, and the year."""
    for here in (at, scene.skip("dates.year_before", at), at + (scene.key(at) == ",")):
        year = plain_year(scene, here)
        if year is not None:
            return here + 1, year
    return at, None


def plain_year(scene: Scene, at: int) -> int | None:
    """Four digits that can be a year."""
    number = scene.number(at)
    if number is None or number.digits is None or number.last != at + 1:
        return None
    if not scene.glue(at + 1) and scene.words[at + 1].sort == "word":
        return None
    year = int(number.digits) if number.digits.isdigit() and len(number.digits) == 4 else 0
    return year if 1000 <= year <= 2150 else None


def joint_behind(scene: Scene, at: int) -> int:
    """The word behind a dash, "to" or "and" between two dates, or this one."""
    if at < len(scene.words) and scene.glue(at) in DASHES and scene.glue(at):
        return at
    if at < len(scene.words) and scene.words[at].text in DASHES:
        return at + 1
    for name in ("dates.range_to", "dates.range_and"):
        last = scene.skip(name, at)
        if last > at:
            return last
    return -1


def _day_range(scene: Scene, at: int) -> Found | None:
    """A day whose month comes with the second one: "du 3 au 7 mars", "tra il 4 e il 19 ottobre"."""
    start = at
    weekday = scene.tables.integer("dates.weekdays").at(scene.words, at)
    at = scene.skip("dates.before", weekday[0]) if weekday is not None else at
    day = day_at(scene, at)
    joint = joint_behind(scene, day[0]) if day is not None else -1
    if day is None or joint < 0:
        return None
    other = _named(scene, scene.skip("dates.before", joint))
    if other is None or not other.day:
        return None
    low = _span(scene, replace(other, day=day[1]))
    high = _span(scene, other)
    if low is None or high is None or not low[0] < high[1]:
        return None
    return Found(_opened(scene, start), other.last, (low[0], high[1]))


def _range_from(scene: Scene, named: Named) -> Found | None:
    """A date and, behind a joint, another: "dal 23 gennaio al 3 febbraio", "April 3-7"."""
    joint = joint_behind(scene, named.last)
    if joint < 0:
        return None
    second = _named(scene, scene.skip("dates.before", joint))
    if second is None:
        second = _same_month(scene, named, joint)
    if second is None or (not named.day) != (not second.day):
        return None
    opened = _opened(scene, named.first)
    if opened == named.first and not _closes(scene, named.last):
        return None
    year = named.year if named.year is not None else second.year
    low, high = _span(scene, replace(named, year=year)), _span(scene, second)
    if low is None or high is None or not low[0] < high[1]:
        return None
    return Found(opened, second.last, (low[0], high[1]))


def _same_month(scene: Scene, named: Named, joint: int) -> Named | None:
    """A bare day behind the joint: "April 3-7"."""
    day = day_at(scene, joint)
    if day is None or scene.tables.lexicon.dates.order != "mdy" or day[1] <= named.day:
        return None
    last, year = year_behind(scene, day[0])
    return Named(joint, last, named.month, day[1], year)


def _opened(scene: Scene, first: int) -> int:
    """The "from" or "between" before a range, or its first word."""
    for at in (first, scene.skip_back("dates.before", first)):
        for name in ("dates.range_from", "dates.range_between"):
            back = scene.skip_back(name, at)
            if back < at:
                return back
    return first


def _closes(scene: Scene, at: int) -> bool:
    """Whether the joint alone makes a range: a dash or "to", not "and"."""
    dash = scene.glue(at) in DASHES and bool(scene.glue(at))
    return dash or scene.stands("dates.range_to", at) or scene.words[at].text in DASHES
