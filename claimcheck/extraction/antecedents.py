"""Who a pronoun stands for, where the evidence is clear.

A third-person subject pronoun, or the subject of a verb alone ("…, dijo"), takes the last named
subject or speaker of its paragraph, if that is the only name that qualifies among the two
sentences before it. Everything else stays unresolved: a wrong name is worse than a pronoun.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.extraction.cues import Cue
from claimcheck.extraction.entities import entities
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

Span = tuple[int, int]

_REACH = 2
"""Sentences looked back."""


class Antecedents:
    """The named subjects met so far; fed sentence by sentence in text order."""

    def __init__(self) -> None:
        self._met: list[tuple[int, Span]] = []

    def resolve(self, reading: Reading, segment: Segment, number: int) -> Span | None:
        """Span of the name the segment's pronoun subject stands for; ``number``: its sentence."""
        if segment.kind == "speech":
            return None
        if not is_pronoun(reading, segment) and not _is_silent(reading, segment):
            return None
        near = [span for at, span in self._met if number - _REACH <= at < number]
        names = {reading.text(*span) for span in near}
        return near[-1] if len(names) == 1 else None

    def meet(self, reading: Reading, found: Sequence[Segment], number: int) -> None:
        """Remember the named subjects of a sentence."""
        for segment in found:
            if segment.subject is None or segment.kind in {"relative", "participle"}:
                continue
            first, last = segment.subject
            low, high = reading.tokens[first].start, reading.tokens[last].end
            names = entities(reading, low, high)
            if len(names) == 1 and not any(c.isdigit() for c in names[0]):
                at = reading.article.text.index(names[0], low)
                self._met.append((number, (at, at + len(names[0]))))


def is_pronoun(reading: Reading, segment: Segment) -> bool:
    """Whether the subject of a segment is a personal pronoun of the third person."""
    if segment.subject is None or segment.subject[0] != segment.subject[1]:
        return False
    token = reading.tokens[segment.subject[0]]
    return (
        token.upos == "PRON"
        and token.relation == "nsubj"
        and any(c.start < token.end and token.start < c.end for c in _pronouns(reading))
    )


def _is_silent(reading: Reading, segment: Segment) -> bool:
    """Whether a clause is a verb alone, its subject understood: "…, ha detto"."""
    predicate = segment.predicate
    if predicate is None or segment.subject is not None or predicate.form != "finite":
        return False
    words = reading.tokens[segment.first : segment.last + 1]
    return all(t.index in predicate.verbs or t.upos in {"ADV", "PUNCT"} for t in words)


def _pronouns(reading: Reading) -> list[Cue]:
    return reading.cues_of("pronoun_person")
