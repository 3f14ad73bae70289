"""Segments: the stretches of a sentence joined into pieces that state something.

A stretch with a finite verb is a clause, of the kind that its opening tells; one that begins with
a participle or an infinitive is a phrase of its own; the rest is nominal (see ``joining``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.extraction.cleft_clauses import with_clefts
from claimcheck.extraction.clock_clauses import with_clock_clauses
from claimcheck.extraction.cuts import Opening
from claimcheck.extraction.joining import joined
from claimcheck.extraction.participles import describes_noun, has_content
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Block, Segment, SegmentKind
from claimcheck.extraction.stretches import Stretch, stretches
from claimcheck.extraction.subjects import IN_NOUN_PHRASE, with_subjects


def segments(reading: Reading) -> tuple[Segment, ...]:
    """The segments of a sentence in text order."""
    plain = [_segment(reading, stretch) for stretch in stretches(reading)]
    whole = with_clefts(reading, with_subjects(reading, joined(reading, plain)))
    found = _with_effects(reading, with_clock_clauses(reading, whole))
    return tuple(sorted([*found, *_inner(reading, found)], key=lambda s: (s.first, s.last)))


def _with_effects(reading: Reading, found: Sequence[Segment]) -> list[Segment]:
    """Clauses that name a cause: "the fault that caused the outage was a failed switch"."""
    named: list[Segment] = []
    for segment in found:
        before = named[-1] if named else None
        effect = _effect(reading, before) if before and _is_about_same(before, segment) else None
        named.append(replace(segment, effect=effect))
    return named


def _is_about_same(relative: Segment, clause: Segment) -> bool:
    """Whether a relative clause and the clause behind it have one subject."""
    kinds = (relative.kind, clause.kind)
    return kinds == ("relative", "clause") and relative.subject == clause.subject is not None


def _effect(reading: Reading, relative: Segment) -> Block | None:
    """The words behind a cue of cause in a relative clause."""
    start, end = reading.tokens[relative.first].start, reading.tokens[relative.last].end
    cues = reading.cues_in(start, end, "cause_first")
    first = reading.token_at(cues[0].end) if cues else relative.last + 1
    return (first, relative.last) if first <= relative.last else None


def _inner(reading: Reading, found: Sequence[Segment]) -> list[Segment]:
    """Participles that describe a subject and say something of their own.

    "Quelque 125 pompiers venus de neuf villes ont été mobilisés": the clause is one claim, "125
    pompiers venus de neuf villes" another.
    """
    inner: list[Segment] = []
    told = {segment.predicate for segment in found}
    for segment in found:
        if segment.kind not in {"clause", "complement"} or segment.predicate is None:
            continue
        main = segment.predicate.first
        for predicate in reading.predicates:
            if not segment.first < predicate.first < main or predicate in told:
                continue
            if describes_noun(reading, predicate) and has_content(reading, predicate.first, main):
                subject = _noun_phrase_before(reading, predicate.first, segment.first)
                inner.append(
                    Segment(subject[0], main - 1, "participle", "participle", predicate, subject)
                )
    return inner


def _noun_phrase_before(reading: Reading, index: int, first: int) -> Block:
    begin = index - 1
    while begin > first and reading.tokens[begin - 1].upos in IN_NOUN_PHRASE:
        begin -= 1
    return begin, index - 1


def _segment(reading: Reading, stretch: Stretch) -> Segment:
    inside = [p for p in reading.predicates if stretch.first <= p.first <= stretch.last]
    finite = next((p for p in inside if p.form == "finite"), None)
    kind: SegmentKind = "nominal"
    predicate = finite
    if stretch.opened == "speech":
        kind, predicate = "speech", finite or next(iter(inside), None)
    elif stretch.opened == "source":
        kind, predicate = "attribution", None
    elif finite:
        kind = _CLAUSE_KINDS.get(stretch.opened, "clause")
    elif inside and stretch.opened in _PHRASE_KINDS:
        kind, predicate = _PHRASE_KINDS[stretch.opened], inside[0]
    elif inside and inside[0].first - stretch.first <= _leading(reading, stretch):
        predicate = inside[0]
        kind = "purpose" if predicate.form == "infinitive" else "participle"
    return Segment(stretch.first, stretch.last, kind, stretch.opened, predicate)


_CLAUSE_KINDS: dict[Opening, SegmentKind] = {
    "relative": "relative",
    "subordinate": "subordinate",
    "complement": "complement",
}
_PHRASE_KINDS: dict[Opening, SegmentKind] = {
    "without": "participle",
    "complement": "complement",
}
"""What verbs that are not finite make behind some openings."""


def _leading(reading: Reading, stretch: Stretch) -> int:
    """How many function words a participle stretch begins with: "most of them", "not", "and"."""
    count = 0
    for token in reading.tokens[stretch.first : stretch.last + 1]:
        if token.upos not in {"CCONJ", "ADV", "PART", "ADP", "SCONJ", "PRON"}:
            break
        count += 1
    return count
