"""Dates said from the day of publication: yesterday, Tuesday, last week, three days ago.

Grammar::

    relative = span | day_phrase | ago
    weekday  = [last | next | this] weekday [last | next] [ ["("] day [")"] ]
    weekdays = weekday to weekday                   "nella notte tra lunedì e martedì"
    ago      = ago_before number unit | number unit ago_after      "il y a trois jours"
    ahead    = ahead_before number unit | number unit ahead_after  "fra tre giorni"

A weekday is the one gone by, or the one to come where the sentence speaks of the future. Without a
day of publication none of these is known, and none is a value.
"""

from __future__ import annotations

import datetime as dt

from claimcheck.extraction.values.calendar_days import day_at
from claimcheck.extraction.values.durations import unit_at
from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.relative_spans import last_day, read_months, read_span
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import Span, shifted, weekday
from claimcheck.extraction.values.tenses import is_future, is_past, tells_once
from claimcheck.extraction.values.units import DURATIONS

CALENDAR = {"day": "day", "week": "week", "month": "month", "year": "year"}


def read_relative(scene: Scene, at: int) -> Found | None:
    """The relative date that begins at a word."""
    if scene.anchor is None:
        return None
    return (
        read_span(scene, at, scene.anchor)
        or read_months(scene, at)
        or _day(scene, at, scene.anchor)
        or _ago(scene, at, scene.anchor)
        or _weekday(scene, at, scene.anchor)
    )


def _day(scene: Scene, at: int, anchor: dt.date) -> Found | None:
    day = scene.tables.integer("dates.days").at(scene.words, at)
    if day is None or (scene.words[at].capital and not scene.begins(at)):
        return None
    if scene.stood("dates.not_days", at):
        return None
    days = shifted(anchor, "day", day[1])
    return None if days is None else Found(at, day[0], days)


def _weekday(scene: Scene, at: int, anchor: dt.date) -> Found | None:
    turned = _turn(scene, at, side="before")
    here = turned[0] if turned is not None else at
    found = scene.tables.integer("dates.weekdays").at(scene.words, here)
    if found is None or _is_name(scene, here, found[0]):
        return None
    last, number = found
    other = _other_weekday(scene, last)
    if other is not None:
        return _weekdays(scene, anchor, (at, number), other)
    if _follows(scene, at, last):
        return _following_weekday(scene, at, last, number)
    after = _turn(scene, last, side="after")
    if _is_habit(scene, at, last) and not (after or turned):
        return None
    if after is not None:
        last, turned = after[0], after
    ahead = scene.stood("dates.ahead_cues", at) or is_future(scene, here)
    way = turned[1] if turned is not None else int(ahead)
    numbered = _numbered(scene, last)
    first = scene.skip_back("dates.before", at)
    if numbered is not None:
        day = _nearest(anchor, numbered[1])
        return Found(first, numbered[0], (day.isoformat(), day.isoformat()))
    day = weekday(anchor, number, way=way)
    return Found(first, last, (day.isoformat(), day.isoformat()))


def _follows(scene: Scene, first: int, last: int) -> bool:
    """Whether a weekday is the one behind a date named before: "the following Monday"."""
    return scene.stood("dates.following_before", first) or scene.stands(
        "dates.following_after", last
    )


def _following_weekday(scene: Scene, first: int, last: int, number: int) -> Found | None:
    """That weekday; where no date stands before, it is taken and no value."""
    first = scene.skip_back("dates.following_before", first)
    last = scene.skip("dates.following_after", last)
    anchor = last_day(scene, first)
    if anchor is None:
        scene.take(first, last)
        return None
    day = weekday(anchor, number, way=2).isoformat()
    return Found(first, last, (day, day))


def _is_name(scene: Scene, at: int, last: int) -> bool:
    """Whether a weekday is part of a name: "Black Friday", "Giovedì Santo"."""
    if scene.tables.keys("dates.name_weekdays") & {scene.key(at - 1), scene.key(last)}:
        return True
    if scene.glue(at) == "-" or scene.stands("dates.name_weekdays", last):
        return True
    ambiguous = scene.key(at) in scene.tables.keys("dates.ambiguous_weekdays")
    return (ambiguous and last == at + 1) and (
        scene.noun(last) or not scene.stood("dates.ambiguous_before", at)
    )


def _other_weekday(scene: Scene, last: int) -> tuple[int, int] | None:
    """The weekday up to which another reaches: the word behind it, and its number."""
    joint = scene.skip("dates.before", scene.skip("dates.range_to", last))
    return scene.tables.integer("dates.weekdays").at(scene.words, joint) if joint > last else None


def _weekdays(
    scene: Scene, anchor: dt.date, one: tuple[int, int], other: tuple[int, int]
) -> Found | None:
    """From one weekday to another: every week's, but for a night or where it is told once."""
    at, number = one
    first = scene.skip_back("dates.range_from", scene.skip_back("dates.before", at))
    night = any(scene.stood("dates.nights", here) for here in (at, first))
    if not night and not tells_once(scene, at):
        scene.take(at, other[0])
        return None
    ahead = is_future(scene, at)
    start = weekday(anchor, number, way=int(ahead))
    end = start + dt.timedelta(days=(other[1] - number) % 7)
    if not ahead and end > anchor:
        start, end = start - dt.timedelta(days=7), end - dt.timedelta(days=7)
    return Found(first, other[0], (start.isoformat(), end.isoformat()))


def _is_habit(scene: Scene, first: int, last: int) -> bool:
    """Whether a weekday is every week's: "il lunedì", unless a day of the month follows."""
    return scene.stood("dates.habit_before", first) and _numbered(scene, last) is None


def _turn(scene: Scene, at: int, *, side: str) -> tuple[int, int] | None:
    for name, way in (("last", -1), ("next", 2), ("this", 0)):
        if name == "this" and side == "after":
            continue
        last = scene.skip(f"dates.{name}_{side}", at)
        if last > at:
            return last, 1 if name == "this" and is_future(scene, at) else way
    return None


def _numbered(scene: Scene, at: int) -> tuple[int, int] | None:
    """The day of the month behind a weekday: "quinta (3)", "mercredi 12"."""
    bracket = scene.key(at) in {"(", ","} and scene.key(at) == "("
    day = day_at(scene, at + bracket)
    if day is None or (bracket and scene.key(day[0]) != ")"):
        return None
    behind = scene.words[day[0]] if day[0] < len(scene.words) else None
    glued = behind is not None and not behind.glue and behind.sort != "symbol"
    if not bracket and (scene.noun(day[0]) or glued):
        return None
    unit = scene.tables.measures.at(scene.words, day[0])
    if unit is not None or scene.key(day[0]) in {"%", "€", "$", "°", ":"}:
        return None
    return day[0] + bracket, day[1]


def _nearest(anchor: dt.date, day: int) -> dt.date:
    """The nearest date with this day of the month."""
    near = (anchor + dt.timedelta(days=step) for n in range(32) for step in (-n, n))
    return next((date for date in near if date.day == day), anchor)


def _ago(scene: Scene, at: int, anchor: dt.date) -> Found | None:
    for name, sign in (("ago", -1), ("ahead", 1)):
        here = scene.skip(f"dates.{name}_before", at)
        if here == at and sign < 0:
            here = _behind_past(scene, at)
        number = scene.number(here)
        if number is None or number.sort not in ("plain", "one"):
            continue
        unit = unit_at(scene, number)
        if unit is None or unit[1] not in DURATIONS or number.amount != int(number.amount):
            continue
        behind = scene.skip(f"dates.{name}_after", unit[0])
        if here == at and behind == unit[0]:
            continue
        span = _stepped(anchor, unit[1], sign * int(number.amount))
        if span is not None:
            return Found(at, behind, span)
    return None


def _behind_past(scene: Scene, at: int) -> int:
    """Behind a word that means "ago" beside the past alone."""
    here = scene.skip("dates.ago_in_the_past", at)
    return here if here > at and is_past(scene, here) else at


def _stepped(anchor: dt.date, unit: str, steps: int) -> Span | None:
    """So many units away: the day, or the week, month or year that is so far off."""
    if unit in ("hour", "minute", "second") or abs(steps) > 1000:
        return None
    if unit in ("decade", "century"):
        length = 10 if unit == "decade" else 100
        unit, steps = "year", steps * length
    return (
        shifted(anchor, unit, steps) if anchor.year + (steps if unit == "year" else 0) > 0 else None
    )
