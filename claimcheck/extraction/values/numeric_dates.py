"""Days written in digits alone.

Grammar::

    numeric = day "." month "." [year] | day "/" month "/" year | year "-" month "-" day
"""

from __future__ import annotations

import re

from claimcheck.extraction.values.found import Found
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.spans import Span, likely_year, of_day
from claimcheck.extraction.values.tenses import is_future

DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$")


def read_numeric(scene: Scene, at: int) -> Found | None:
    """The date in digits that begins at a word."""
    word = scene.words[at]
    if word.sort != "number":
        return None
    first = scene.skip_back("dates.before", at)
    dotted = DOTTED.match(word.text)
    if dotted is not None and (dotted[3] or _ends_in_dot(scene, at, first)):
        span = _day_of(scene, at, (dotted[1], dotted[2]), dotted[3])
        last = at + 1 + (dotted[3] is None)
        return None if span is None else Found(first, last, span)
    return _slashed(scene, at, first)


def _ends_in_dot(scene: Scene, at: int, first: int) -> bool:
    """Whether a dot stands behind and a preposition before, as in German "am 14.10."."""
    marks = scene.tables.keys("dates.day_marks")
    return "." in marks and first < at and scene.key(at + 1) == "." and not scene.glue(at + 1)


def _slashed(scene: Scene, at: int, first: int) -> Found | None:
    """Three groups parted by slashes or hyphens: "14/10/2025", "2025-10-14"."""
    parts, here = [scene.words[at].text], at + 1
    while here < len(scene.words) and len(parts) < 3:
        if scene.key(here) == "/" and not scene.glue(here):
            here += 1
        elif scene.glue(here) != "-":
            break
        if here >= len(scene.words) or not scene.words[here].text.isdigit():
            break
        parts.append(scene.words[here].text)
        here += 1
    if len(parts) < 3 or not parts[0].isdigit():
        return None
    if len(parts[0]) == 4:
        span = of_day(int(parts[0]), int(parts[1]), int(parts[2]))
    elif len(parts[2]) == 4 or (len(parts[2]) == 2 and scene.key(at + 1) == "/"):
        span = _day_of(scene, at, (parts[0], parts[1]), parts[2])
    else:
        return None
    return None if span is None else Found(first, here, span)


def _day_of(scene: Scene, at: int, parts: tuple[str, str], year: str | None) -> Span | None:
    day, month = int(parts[0]), int(parts[1])
    if scene.tables.lexicon.dates.order == "mdy" and day <= 12:
        day, month = month, day
    if month > 12:
        day, month = month, day
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if year is None:
        future = is_future(scene, at)
        return of_day(likely_year(scene.anchor, month, day, future=future), month, day)
    return of_day(int(year) + (2000 if len(year) == 2 else 0), month, day)
