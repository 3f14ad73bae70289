"""The date a claim holds for: its own, or the one its sentence begins with ("In 2019, …").

A date in a bare reporting clause ("officials said on Thursday") dates the saying, not what is
said.
"""

from __future__ import annotations

import re

from claimcheck.claim import Event
from claimcheck.extraction.reading import Reading
from claimcheck.value import Value

_NUMBER = re.compile(r"\d+")


def as_of(
    reading: Reading,
    start: int,
    end: int,
    *,
    subject: int | None,
    reporting: tuple[tuple[int, int], ...],
) -> str | None:
    """ISO date, or interval 'low/high'; open sides are empty; ``None`` when nothing dates it.

    ``subject`` is where the claim's subject begins: a date behind it describes the subject.
    """
    own = _dates(reading, start, end)
    if own:
        return interval(own[0].low, own[0].high)
    finite = next((p for p in reading.predicates if p.form == "finite"), None)
    behind = reading.tokens[finite.first].start if finite else start
    behind = min(behind, subject) if subject is not None else behind
    fronted = [
        v
        for v in _dates(reading, reading.sentence.start, behind)
        if not any(low <= v.start and v.end <= high for low, high in reporting)
    ]
    return interval(fronted[0].low, fronted[0].high) if len(fronted) == 1 else None


def date_of(event: Event) -> str | None:
    """The date of a background event: what "that year" dates a claim to."""
    return interval(event.low, event.high) if event.background and event.low else None


def _dates(reading: Reading, start: int, end: int) -> list[Value]:
    dates = (v for v in reading.values_in(start, end) if v.kind == "date")
    return [value for value in dates if not only_since(reading, value)]


def only_since(reading: Reading, value: Value) -> bool:
    """Whether a date only says since when: the claim is about today.

    A range of two days ("dal 3 al 9 maggio") begins with the same words and is none.
    """
    if value.low != value.high and len(_NUMBER.findall(value.text)) > 1:
        return False
    return any(
        value.start <= cue.start < value.end or cue.end in {value.start, value.start - 1}
        for cue in reading.cues_of("since")
    )


def last_so(reading: Reading, start: int, end: int) -> bool:
    """Whether the words say since which year or for how many years something has been so.

    What was not so since 1996 was so in 1996: denied, it tells of the last time.
    """
    published = reading.article.published
    for value in reading.values_in(start, end):
        since = only_since(reading, value)
        if since and value.kind == "duration" and value.unit == "year":
            return True
        if since and value.kind == "date" and published is not None and value.high is not None:
            year_ago = f"{published.year - 1}-{published:%m-%d}"
            if value.high[:1] != "-" and value.high < year_ago:
                return True
    return False


def interval(low: str | None, high: str | None) -> str:
    """A day, or 'low/high' with an open side left empty."""
    return low if low is not None and low == high else f"{low or ''}/{high or ''}"
