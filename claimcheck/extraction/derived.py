"""Claims that follow from two others: "began at 15:00", "was resolved at 17:00": two hours.

The two tell the beginning and the end of one thing: the same event, a subject with the same head,
in one paragraph. The derived claim quotes both where they stand in one sentence, else the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claim import Claim
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.statement import claim_id
from claimcheck.extraction.values.derive import days_between, derive_duration
from claimcheck.lexicon.entries import CueKind
from claimcheck.value import Value

Told = tuple[Reading, Claim]
"""A claim and the sentence it was read from."""

_CLOCKED = frozenset({"time", "date"})


def derived_claims(told: Sequence[Told]) -> list[Claim]:
    """The durations that follow from the claims of an article, in text order."""
    starts = list(_telling(told, "begin"))
    ends = list(_telling(told, "end"))
    found: list[Claim] = []
    for begin in starts:
        end = next((each for each in ends if _belongs(begin, each)), None)
        value = _duration(begin, end) if end is not None else None
        if end is not None and value is not None:
            found.append(_claim(begin, end, value))
    return found


def _telling(told: Sequence[Told], kind: CueKind) -> Iterator[Told]:
    """Claims about a time or date whose predicate tells a beginning or an end."""
    for reading, claim in told:
        if claim.aspect not in _CLOCKED or claim.polarity == "negated" or not claim.predicate:
            continue
        verbs = [a for a in claim.arguments if a.role == "predicate"]
        cues = reading.cues_in(claim.start, claim.end, kind)
        if any(c.start < v.end and v.start < c.end for c in cues for v in verbs):
            yield reading, claim


def _belongs(begin: Told, end: Told) -> bool:
    """Whether the end is that of what began."""
    near = begin[0].sentence.paragraph == end[0].sentence.paragraph
    later = end[1].start >= begin[1].end and end[1].event == begin[1].event
    return near and later and bool(_subjects(begin[1]) & _subjects(end[1]))


def _subjects(claim: Claim) -> set[str]:
    return {a.head for a in claim.arguments if a.role in {"agent", "patient"}}


def _duration(begin: Told, end: Told) -> Value | None:
    """The duration from the first fitting value of one to that of the other."""
    dates = _date(begin), _date(end)
    days = days_between(dates[0], dates[1]) if dates[0] and dates[1] else None
    times = _times(begin[1], end[1])
    if times is not None:
        return derive_duration(*times, days=days)
    if dates[0] is not None and dates[1] is not None:
        return derive_duration(dates[0], dates[1])
    return None


def _times(begin: Claim, end: Claim) -> tuple[Value, Value] | None:
    """A clock time of each, told in one zone where there are such ("9 a.m. (0800 GMT)")."""
    pairs = [
        (first, last)
        for first in begin.values
        for last in end.values
        if first.kind == last.kind == "time"
    ]
    return min(pairs, key=lambda pair: pair[0].of != pair[1].of, default=None)


def _date(told: Told) -> Value | None:
    """The date a claim tells, else the last one before it in its sentence."""
    reading, claim = told
    own = next((value for value in claim.values if value.kind == "date"), None)
    before = [v for v in reading.values if v.kind == "date" and v.end <= claim.start]
    return own or (before[-1] if before else None)


def _claim(begin: Told, end: Told, value: Value) -> Claim:
    article, (first, last) = begin[0].article, (begin[1], end[1])
    whole = begin[0].sentence == end[0].sentence
    start = first.start if whole else last.start
    modality = last.modality if last.modality != "asserted" else first.modality
    line = article.text.count("\n", 0, start) + 1
    return last.model_copy(
        update={
            "id": claim_id(article, start, last.end, "duration"),
            "text": f"{first.text}; {last.text}",
            "quote": article.text[start : last.end],
            "start": start,
            "line": line,
            "column": start - article.text.rfind("\n", 0, start),
            "aspect": "duration",
            "values": (value,),
            "modality": modality,
            "entities": tuple(dict.fromkeys((*first.entities, *last.entities))),
            "derived_from": (first.id, last.id),
            "frame": " ".join(dict.fromkeys(f"{first.frame} {last.frame}".split())),
        }
    )
