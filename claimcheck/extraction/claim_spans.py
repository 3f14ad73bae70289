"""One question a claim: a clause with several figures is several claims.

Behind the clause's first figure every further one begins a claim of its own, at the phrase it
stands in ("207 touristes | et 18 marins"; "costs 14 euros | the reduced one 9").
Figures before the verb are its subject and stay together.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment, span
from claimcheck.lexicon.entries import CueKind
from claimcheck.value import Value

_FIGURES = frozenset({"count", "money", "percentage", "measure", "duration", "time"})
_PARTICLE = "compound:prt"
"""Relation of what belongs to a verb and ends its claim: "did not go off"."""

_MODIFIERS = frozenset({"DET", "ADP", "ADJ", "ADV", "NUM", "SYM", "PART"})
_NOUN_BEHIND = 20
"""Characters behind a figure in which the event's noun may stand ("a two-hour outage")."""
_EVENT_CUES: tuple[CueKind, ...] = ("effect_first", "weak_effect_first", "after")
"""What stands before an event in an adjunct."""
MIN_LENGTH = 8
"""Characters; shorter pieces say nothing alone."""


def claim_spans(reading: Reading, segment: Segment) -> list[tuple[int, int]]:
    """The spans of the claims in a segment, in text order."""
    start, end = span(reading, segment)
    if segment.kind in {"speech", "attribution"}:
        return [(start, end)]
    cuts = _worth_cutting(reading, _cuts(reading, segment, start, end), end)
    pieces = [_trimmed(reading, low, high) for low, high in pairwise([start, *cuts, end])]
    least = min(MIN_LENGTH, end - start)
    return [p for p in pieces if p[1] - p[0] >= least or reading.values_in(*p)]


def narrowed(reading: Reading, segment: Segment, place: tuple[int, int]) -> Segment:
    """The segment as one of its claims sees it: with the verb that stands in the claim, if any."""
    if segment.predicate is None:
        return segment
    start, end = place
    if start <= reading.tokens[segment.predicate.head].start < end:
        return segment
    for predicate in reading.predicates:
        if start <= reading.tokens[predicate.first].start < end:
            first = reading.token_at(start)
            subject = (first, predicate.first - 1) if first < predicate.first else None
            return replace(segment, predicate=predicate, subject=subject, first=first)
    if any(c.start == start for c in reading.cues_of(*_EVENT_CUES)):
        return replace(segment, kind="nominal", predicate=None, subject=None)
    return segment


def _cuts(reading: Reading, segment: Segment, start: int, end: int) -> list[int]:
    figures = [v for v in reading.values_in(start, end) if v.kind in _FIGURES]
    cuts = _later_cuts(reading, figures, segment, start)
    for value in figures:
        event = _event_phrase(reading, segment, start, value)
        if event is not None:
            cuts = [event, *(cut for cut in cuts if not event <= cut <= value.start)]
    return sorted(set(cuts))


def _worth_cutting(reading: Reading, cuts: list[int], end: int) -> list[int]:
    """The cuts but those before a figure too short to stand alone, unless a comma sets it off."""
    kept: list[int] = []
    for low, high in pairwise([*cuts, end]):
        first, last = _trimmed(reading, low, high)
        short = last - first < MIN_LENGTH and bool(reading.values_in(first, last))
        if not short or _is_set_off(reading, low):
            kept.append(low)
    return kept


def _event_phrase(reading: Reading, segment: Segment, start: int, value: Value) -> int | None:
    """Where an adjunct begins that tells a figure of an event: "… | after an outage of two hours".

    It holds whatever the clause around it says: a plan may follow a fact.
    """
    if segment.predicate is None:
        return None
    verb = reading.tokens[segment.predicate.head].end
    cues = reading.cues_in(verb, value.start, *_EVENT_CUES)
    if not cues or cues[-1].start - start < MIN_LENGTH:
        return None
    begin = cues[-1].start
    return begin if reading.cues_in(begin, value.end + _NOUN_BEHIND, "event_noun") else None


def _later_cuts(reading: Reading, figures: list[Value], segment: Segment, start: int) -> list[int]:
    verb = reading.tokens[segment.predicate.head].start if segment.predicate else start
    cuts: list[int] = []
    for before, value in pairwise(figures):
        cut = _phrase_start(reading, value.start)
        if cut <= before.end or value.start <= verb or cut - start < MIN_LENGTH:
            continue
        if reading.text(value.start - 1, value.start) == "(":
            continue
        if value.kind == "count" and before.kind != "count" and not _is_set_off(reading, cut):
            continue
        cuts.append(cut)
    return cuts


def _is_set_off(reading: Reading, offset: int) -> bool:
    """Whether a comma or conjunction stands before a phrase."""
    index = reading.token_at(offset)
    return index > 0 and reading.tokens[index - 1].upos in {"PUNCT", "CCONJ"}


def _phrase_start(reading: Reading, offset: int) -> int:
    """Where the phrase around a value begins: before its articles, prepositions, adverbs.

    What another value ends with is no part of it: "on Jan 5 | for a four-year term".
    """
    closed = max((v.end for v in reading.values if v.end <= offset), default=0)
    index = reading.token_at(offset)
    while index > 0 and reading.tokens[index - 1].upos in _MODIFIERS:
        if reading.tokens[index - 1].start < closed:
            break
        index -= 1
    return reading.tokens[index].start


def _trimmed(reading: Reading, start: int, end: int) -> tuple[int, int]:
    inside = [t for t in reading.tokens if start <= t.start and t.end <= end]
    while (
        inside
        and not any(v.start <= inside[-1].start < v.end for v in reading.values)
        and inside[-1].upos in {"PUNCT", "CCONJ", "ADP", "DET"}
        and inside[-1].deprel != _PARTICLE
        and inside[-1].form not in ('»”"%)')
    ):
        inside.pop()
    while inside and inside[0].upos in {"PUNCT", "CCONJ"} and inside[0].form not in '«“„"':
        if reading.negates(inside[0]):
            break
        inside.pop(0)
    if not inside:
        return start, start
    return inside[0].start, inside[-1].end
