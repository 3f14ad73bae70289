"""Spans of days said from the day of publication, or from a date the sentence has named before.

Grammar::

    span      = [part] phrase                        "last week", "early next month", "Ende Juli"
    following = phrase                               "the following week", behind a date
    months    = opening number months of year        "the first nine months of 2025"

What follows on nothing that is named ("the following week") is taken and is no value.
"""

from __future__ import annotations

import datetime as dt

from claimcheck.extraction.values.calendar_days import year_behind
from claimcheck.extraction.values.durations import unit_at
from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.number import Number
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import Span, of_month, of_months, of_year, shifted
from claimcheck.extraction.values.tenses import is_future

YEAR = 12
"""Months."""


def read_span(scene: Scene, at: int, anchor: dt.date) -> Found | None:
    """The span of days that begins at a word."""
    plain, part = _plain(scene, at, anchor), _in_part(scene, at, anchor)
    if plain is not None and part is not None:
        return part if part.last > plain.last else plain
    return plain or part or _following(scene, at)


def _plain(scene: Scene, at: int, anchor: dt.date) -> Found | None:
    span = scene.tables.text("dates.spans").at(scene.words, at)
    if span is None:
        return None
    days = shifted(anchor, *_operation(span[1]))
    first = scene.skip_back("dates.before", at)
    return None if days is None else Found(first, span[0], days)


def _in_part(scene: Scene, at: int, anchor: dt.date) -> Found | None:
    """A third of a month or year; of a shorter span, the whole: "late last week"."""
    part = scene.tables.text("dates.parts").at(scene.words, at)
    if part is None:
        return None
    behind = scene.skip("fractions.of", part[0])
    span = scene.tables.text("dates.spans").at(scene.words, behind)
    if span is None:
        span = scene.tables.text("dates.spans").at(scene.words, part[0])
    if span is None:
        return None
    unit, steps = _operation(span[1])
    days = shifted(anchor, unit, steps)
    if days is None:
        return None
    first = scene.skip_back("dates.before", at)
    return Found(first, span[0], _third(days, unit, part[1]))


def _third(days: Span, unit: str, part: str) -> Span:
    year, month = int(days[0][:4]), int(days[0][5:7])
    if unit == "month":
        return of_month(year, month, part)
    return of_year(year, part) if unit == "year" else days


def _following(scene: Scene, at: int) -> Found | None:
    """A span that follows on the last date of the sentence."""
    span = scene.tables.text("dates.following").at(scene.words, at)
    if span is None:
        return None
    anchor = last_day(scene, at)
    days = shifted(anchor, *_operation(span[1])) if anchor is not None else None
    if days is None:
        scene.take(at, span[0])
        return None
    return Found(at, span[0], days)


def last_day(scene: Scene, at: int) -> dt.date | None:
    """The last day of the date read before a word; nothing where none is, or its year unknown."""
    dates = (d for d in reversed(scene.drafts) if d.kind == "date" and d.last <= at)
    high = next((draft.high for draft in dates), None)
    return dt.date.fromisoformat(high) if high is not None and high[0] != "-" else None


def _operation(text: str) -> tuple[str, int]:
    """Unit and steps of an operation: "week-1"."""
    for sign in "+-":
        unit, found, steps = text.partition(sign)
        if found:
            return unit, int(sign + steps)
    return text, 0


def read_months(scene: Scene, at: int) -> Found | None:
    """The first or last months of a year: "nei primi nove mesi dell'anno"."""
    for name in ("dates.opening", "dates.closing"):
        found = _counted_months(scene, at, name)
        if found is None:
            continue
        first, behind, months = found
        year = _year(scene, behind, months if name == "dates.opening" else YEAR)
        if year is not None:
            low = 1 if name == "dates.opening" else YEAR - months + 1
            return Found(first, year[0], of_months(year[1], low, low + months - 1))
    return None


def _counted_months(scene: Scene, at: int, name: str) -> tuple[int, int, int] | None:
    """First word, word behind, and how many months: "first nine months", "neuf premiers mois"."""
    opened = scene.skip(name, at)
    number = scene.number(opened)
    if number is None or not 1 < number.amount < YEAR or number.amount != int(number.amount):
        return None
    unit = unit_at(scene, number) if opened > at else _unit_behind(scene, number, name)
    if unit is None or unit[1] != "month":
        return None
    return at, unit[0], int(number.amount)


def _unit_behind(scene: Scene, number: Number, name: str) -> tuple[int, str] | None:
    """The unit behind a number and the word that opens: "neuf | premiers mois"."""
    behind = scene.skip(name, number.last)
    if behind == number.last:
        return None
    return scene.tables.text("durations.units").at(scene.words, behind)


def _year(scene: Scene, at: int, months: int) -> tuple[int, int] | None:
    """The year named behind: the word behind it, and the year."""
    behind, year = year_behind(scene, at)
    if year is not None:
        return behind, year
    if scene.anchor is None:
        return None
    span = scene.tables.text("dates.spans").at(scene.words, scene.skip("fractions.of", at))
    if span is not None and span[1].startswith(("year+", "year-")):
        return span[0], scene.anchor.year + int(span[1][4:])
    behind = scene.skip("dates.of_the_year", at)
    if behind == at:
        return None
    over = months <= scene.anchor.month or is_future(scene, at - 1)
    return behind, scene.anchor.year - (not over)
