"""Quarters, halves of years, seasons.

Grammar::

    quarter = ordinal quarter [of year] | "Q" digit [year]
    half    = ordinal half of year                     "the second half of 2025"
    season  = season year | season last | this season
            | preposition season                       "to open in the autumn", of one event
"""

from __future__ import annotations

import re

from claimcheck.extraction.values.calendar_days import year_behind
from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.places import digit_place
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import of_months, of_season, shifted
from claimcheck.extraction.values.tenses import is_future, tells_once

AHEAD, BEGUN = 2, -2
"""A season that no word places: the next to end, or the last begun."""

QUARTER = re.compile(r"[qt]([1-4])$")


def read_quarter(scene: Scene, at: int) -> Found | None:
    """The quarter or half year that begins at a word."""
    symbol = QUARTER.match(scene.key(at))
    if symbol is not None and scene.words[at].capital:
        return _of_year(scene, at, at + 1, months=3, nth=int(symbol[1]))
    place = scene.tables.integer("ordinals.words").at(scene.words, at) or digit_place(scene, at)
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


def read_season(scene: Scene, at: int) -> Found | None:
    """The season that begins at a word."""
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
    told = turned[1] if turned is not None else _told_way(scene, at, season[0] - 1)
    if told is None or scene.anchor is None:
        return None
    span = shifted(scene.anchor, season[1], _turned_season(scene, season[1], told))
    return None if span is None else Found(at, last, span)


def _told_way(scene: Scene, at: int, word: int) -> int | None:
    """Which season "in the autumn" means: the last begun of what is past, else the next to end.

    Only what happens once says which: not "it is hot in summer", nor "the autumn budget".
    """
    token = scene.by_start.get(scene.words[word].start)
    if token is None or token.relation not in {"obl", "advmod", "nmod"}:
        return None
    opening = {scene.words[i].start + scene.sentence.start for i in (max(at - 1, 0), at)}
    # The words of a contraction ("im", "au") share its place.
    led = [t for t in scene.sentence.tokens if t.start in opening and t.upos == "ADP"]
    of = scene.tables.keys("fractions.of")
    if not led or any(t.form.casefold() in of for t in led) or not tells_once(scene, word):
        return None
    return AHEAD if is_future(scene, word) else BEGUN


def _turned_season(scene: Scene, name: str, way: int) -> int:
    """Steps in years to the season before, in or after the day of publication."""
    if scene.anchor is None:
        return 0
    if way in (AHEAD, BEGUN):
        low, high = of_season(scene.anchor.year, name)
        today = scene.anchor.isoformat()
        return int(high < today) if way == AHEAD else -int(low > today)
    start = of_season(scene.anchor.year, name)[0]
    begun = start <= scene.anchor.isoformat()
    over = of_season(scene.anchor.year, name)[1] < scene.anchor.isoformat()
    if way < 0:
        return 0 if over else -1
    return 1 if way > 0 and begun else 0
