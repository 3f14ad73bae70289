"""The zone that stands behind a clock time.

Grammar::

    zone = [","] ["("] (local | name | abbreviation) [")"]      ", heure locale", "(ET)", "GMT"
         | [of] weekday zone                                    "de terça-feira, hora portuguesa"
"""

from __future__ import annotations

from claimcheck.extraction.values.clock import ABBREVIATIONS, offset
from claimcheck.extraction.values.scene import Scene


def zone_behind(scene: Scene, at: int) -> tuple[int, str | None] | None:
    """The zone that stands behind a time, with its comma or bracket: its end, and its offset."""
    here = at + (scene.key(at) in {",", "("})
    local = scene.skip("times.local", here)
    if local > here:
        return _closed(scene, at, local), None
    named = scene.tables.text("times.zones").at(scene.words, here)
    if named is not None:
        return _closed(scene, at, named[0]), offset(named[1], scene.anchor)
    if scene.key(here) in ABBREVIATIONS and scene.words[here].text.isupper():
        return _closed(scene, at, here + 1), offset(scene.key(here), scene.anchor)
    return None


def place_behind(scene: Scene, at: int) -> tuple[int, str | None] | None:
    """The country or city whose time it is: "a las 5.20 en España"; no evidence of a time."""
    named = scene.tables.text("times.places").at(scene.words, at)
    return None if named is None else (named[0], offset(named[1], scene.anchor))


def zone_behind_day(scene: Scene, at: int) -> str | None:
    """The offset of the zone that stands behind the day of a time."""
    weekdays = scene.tables.integer("dates.weekdays")
    day = next((day for k in (0, 1) if (day := weekdays.at(scene.words, at + k))), None)
    zone = zone_behind(scene, day[0]) if day is not None else None
    return zone[1] if zone is not None else None


def _closed(scene: Scene, at: int, last: int) -> int:
    return last + (scene.key(at) == "(" and scene.key(last) == ")")
