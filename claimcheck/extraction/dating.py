"""The date a claim holds for: its own, or the one its sentence begins with ("In 2019, …").

A date in a bare reporting clause ("officials said on Thursday") dates the saying, not what is
said.
"""

from __future__ import annotations

from claimcheck.extraction.reading import Reading
from claimcheck.value import Value


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
        return _iso(own[0])
    finite = next((p for p in reading.predicates if p.form == "finite"), None)
    behind = reading.tokens[finite.first].start if finite else start
    behind = min(behind, subject) if subject is not None else behind
    fronted = [
        v
        for v in _dates(reading, reading.sentence.start, behind)
        if not any(low <= v.start and v.end <= high for low, high in reporting)
    ]
    return _iso(fronted[0]) if len(fronted) == 1 else None


def _dates(reading: Reading, start: int, end: int) -> list[Value]:
    return [v for v in reading.values_in(start, end) if v.kind == "date"]


def _iso(value: Value) -> str:
    if value.low == value.high and value.low is not None:
        return value.low
    return f"{value.low or ''}/{value.high or ''}"
