"""Who says what a sentence states.

A reporting clause with nothing else in it ("a annoncé la préfecture", "officials said on
Thursday", "selon la police") attributes the rest of its sentence; a reporting verb with its
content behind it attributes that content. A quotation takes the reporting clause beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from claimcheck.claim import Attribution
from claimcheck.extraction.arguments import is_passive
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.modality import reported_subjunctive
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.reflexive import is_reflexive
from claimcheck.extraction.segment import Segment, span
from claimcheck.extraction.speakers import opens_with_as, speaker_of
from claimcheck.lexicon.entries import CueKind

Span = tuple[int, int]
Stance = Literal["says", "denies", "claims_responsibility"]

_STANCES: tuple[Stance, ...] = ("claims_responsibility", "denies", "says")
_LONGEST_BARE = 14
"""Tokens of a reporting clause that says nothing else."""
_LONGEST_AS = 2
"""Tokens before the verb of "comme l'a annoncé la police": its noun is no object."""


def reporting_cue(reading: Reading, segment: Segment) -> tuple[Cue, Stance] | None:
    """The reporting verb or source preposition a segment is built on."""
    start, end = span(reading, segment)
    if segment.opened == "source" or segment.kind == "attribution":
        cues = reading.cues_in(start, end, "source", "says")
        return (cues[0], "says") if cues else None
    if segment.predicate is None:
        return None
    found = None
    if not _said_of_itself(reading, segment) and not _is_said_to(reading, segment):
        found = _verb_cue(reading, segment)
    return found or next(((cue, "says") for cue in reading.cues_in(start, end, "source")), None)


def _is_said_to(reading: Reading, segment: Segment) -> bool:
    """Whether a segment is a passive; a lone participle that must be finite is none."""
    predicate = segment.predicate
    if predicate and predicate.form == "finite" and len(predicate.verbs) == 1:
        return "VerbForm=Part" not in reading.tokens[predicate.head].feats and is_passive(
            reading, segment
        )
    return is_passive(reading, segment)


def _verb_cue(reading: Reading, segment: Segment) -> tuple[Cue, Stance] | None:
    """The reporting verb of a segment, and what it does."""
    if segment.predicate is None:
        return None
    start, end = span(reading, segment)
    for kind in _STANCES:
        cue = _on_verbs(reading, segment, kind)
        if cue is not None:
            return cue, kind
    before = reading.tokens[max(segment.predicate.first - 1, segment.first)]
    for cue in reading.cues_in(start, end, "denies"):
        if cue.start <= before.start < cue.end:
            return cue, "denies"
    beside = segment.opened == "comma" and _inverted(reading, segment)
    if not beside or _has_object(reading, segment.predicate, segment):
        return None
    cue = _on_verbs(reading, segment, "says_beside")
    return (cue, "says") if cue is not None else None


def _on_verbs(reading: Reading, segment: Segment, kind: CueKind) -> Cue | None:
    """The cue of a kind that a segment's verbs are part of; it may reach out of the segment.

    "Se niega a" refuses, where "niega" would deny.
    """
    if segment.predicate is None:
        return None
    verbs = [reading.tokens[i] for i in segment.predicate.verbs]
    refusals = reading.cues_of("implicit_negative") if kind == "denies" else []
    for cue in reading.cues_of(kind):
        on_verb = any(cue.start < v.end and v.start < cue.end for v in verbs)
        if on_verb and not any(r.start <= cue.start and cue.end < r.end for r in refusals):
            return cue
    return None


@dataclass(frozen=True, slots=True)
class Said:
    """Who says each segment of a sentence."""

    by: tuple[Attribution | None, ...]
    bare: tuple[bool, ...]
    """Whether a segment is a reporting clause without content of its own."""
    last: Attribution | None
    """Who speaks when the next sentence begins."""


def who_says(
    reading: Reading,
    found: Sequence[Segment],
    names: Sequence[Span | None],
    speaker: Attribution | None,
) -> Said:
    """Who says what in a sentence.

    ``names`` are what pronoun subjects stand for; ``speaker`` spoke in the sentence before: direct
    speech without a reporting clause, and the reported subjunctive, go on with the same voice.
    """
    bare = tuple(is_bare(reading, found, at) for at in range(len(found)))
    own = [attribution(reading, segment, name) for segment, name in zip(found, names, strict=True)]
    by = [
        _said_by(reading, found, bare, own, at) or _goes_on(reading, segment, speaker)
        for at, segment in enumerate(found)
    ]
    spoken = [own[at] for at in range(len(found)) if bare[at]]
    voices = [*spoken, *(each for each in by if each is not None and each is speaker)]
    return Said(by=tuple(by), bare=bare, last=voices[-1] if voices else None)


def _goes_on(reading: Reading, segment: Segment, speaker: Attribution | None) -> Attribution | None:
    """The voice of the sentence before, where nothing else says who speaks."""
    if segment.kind == "speech" or reported_subjunctive(reading, segment.predicate):
        return speaker
    return None


def _says_something(reading: Reading, segment: Segment) -> bool:
    """Whether a reporting verb has content in its own clause: "answered the tower" has none."""
    verbs = set(segment.predicate.verbs) if segment.predicate else set()
    return not verbs or any(
        t.head in verbs and t.relation in {"obj", "xcomp", "ccomp", "parataxis"}
        for t in reading.tokens
    )


def _said_by(
    reading: Reading,
    found: Sequence[Segment],
    bare: Sequence[bool],
    own: Sequence[Attribution | None],
    at: int,
) -> Attribution | None:
    """The segment's own denial or claim, else the reporting clause nearest to it."""
    mine = own[at]
    if bare[at] or (mine and mine.stance != "says"):
        return mine
    if _is_content(found[at]) and at > 0 and own[at - 1]:
        return own[at - 1]
    reporting = [i for i in range(len(found)) if bare[i]]
    nearest = min(reporting, key=lambda i: (abs(i - at), i), default=None)
    if nearest is not None:
        return own[nearest]
    before = own[at - 1] if at > 0 and found[at].kind in {"relative", "participle"} else None
    if before is not None and _names_source(reading, found[at - 1]):
        return before
    if mine is None or _says_something(reading, found[at]):
        return mine
    return mine if _names_source(reading, found[at]) else None


def _names_source(reading: Reading, segment: Segment) -> bool:
    """Whether a source stands in the middle of a clause: "Ce sont, selon lui, des moments …"."""
    found = reporting_cue(reading, segment)
    return found is not None and found[0].kind == "source"


def _is_content(segment: Segment) -> bool:
    """Whether a segment is what the reporting clause before it reports."""
    return segment.kind == "complement" or (segment.kind == "purpose" and segment.opened == "comma")


def _said_of_itself(reading: Reading, segment: Segment) -> bool:
    """Whether a reflexive verb reports nothing: "s'est déclaré" of a fire, without a quotation."""
    if not is_reflexive(reading, segment.predicate):
        return False
    start, end = span(reading, segment)
    before = reading.tokens[max(segment.first - 2, 0)].start
    marked = any(mark in reading.text(start, end) for mark in '«“„"')
    return not marked and not any(mark in reading.text(before, start) for mark in '»”“"')


def is_bare(reading: Reading, all_segments: Sequence[Segment], at: int) -> bool:
    """Whether a reporting clause has no content of its own."""
    segment = all_segments[at]
    cue = reporting_cue(reading, segment)
    if cue is None or segment.predicate is None:
        return segment.kind == "attribution"
    if segment.last - segment.first > _LONGEST_BARE or cue[1] == "claims_responsibility":
        return False
    if at + 1 < len(all_segments) and _is_content(all_segments[at + 1]):
        return True
    return cue[1] != "denies" and _is_beside(reading, all_segments, at, cue)


def _is_beside(
    reading: Reading, all_segments: Sequence[Segment], at: int, cue: tuple[Cue, Stance]
) -> bool:
    """Whether a reporting clause stands beside what it reports."""
    segment = all_segments[at]
    if _refers_beside(reading, segment):
        return True
    if segment.kind == "participle" and segment.predicate:
        return not _has_object(reading, segment.predicate, segment)
    beside = [all_segments[i] for i in (at - 1, at + 1) if 0 <= i < len(all_segments)]
    if any(s.kind == "speech" for s in beside):
        return True
    return at > 0 and segment.opened == "comma" and _inverted(reading, segment, cue[0].end)


def _inverted(reading: Reading, segment: Segment, end: int = 0) -> bool:
    """Find "…, a annoncé la préfecture", "…, officials said": no object behind the cue's end."""
    predicate = segment.predicate
    if predicate is None:
        return False
    if predicate.first - segment.first <= 1:
        return True
    return not _has_object(reading, predicate, segment, end)


def _has_object(reading: Reading, predicate: Predicate, segment: Segment, end: int = 0) -> bool:
    behind = reading.tokens[predicate.head + 1 : segment.last + 1]
    return any(t.relation in {"obj", "ccomp", "xcomp"} and t.start >= end for t in behind)


def _refers_beside(reading: Reading, segment: Segment) -> bool:
    """Whether a clause reports the one beside it: "wie die Polizei mitteilte"."""
    if segment.predicate is None or not opens_with_as(reading, segment):
        return False
    inverted = segment.predicate.first - segment.first <= _LONGEST_AS
    return inverted or not _has_object(reading, segment.predicate, segment)


def attribution(reading: Reading, segment: Segment, name: Span | None = None) -> Attribution | None:
    """The attribution a reporting segment makes; ``name``: what a pronoun speaker stands for."""
    found = reporting_cue(reading, segment)
    if found is None:
        return None
    cue, stance = found
    return Attribution(
        speaker=reading.text(*name)
        if name and not opens_with_as(reading, segment)
        else speaker_of(reading, segment, cue),
        cue=reading.text(cue.start, cue.end),
        stance=stance,
    )
