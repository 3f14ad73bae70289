"""Which pole of an opposition a claim is on: up or down, open or closed, arrested or released."""

from __future__ import annotations

from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
"""A particle alone is no direction: "up for election"."""


def direction(reading: Reading, start: int, end: int, predicate: Predicate | None) -> str | None:
    """The 'class:pole' of the span: of its predicate if that has one, else of its first word."""
    cues = reading.cues_in(start, end, "direction")
    if predicate is not None:
        verbs = [reading.tokens[i] for i in predicate.verbs]
        for cue in cues:
            if any(cue.start < verb.end and verb.start < cue.end for verb in verbs):
                return cue.label
    words = {t.start for t in reading.tokens if t.upos in _CONTENT}
    return next((cue.label for cue in cues if cue.start in words), None)
