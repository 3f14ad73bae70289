"""Which pole of an opposition a claim is on: up or down, open or closed, arrested or released."""

from __future__ import annotations

from claimcheck.extraction.cues import Cue
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.value import Value

_MEASURED = frozenset({"percentage", "money"})
_NEAR = 20
"""Characters within which a noun like "rise" belongs to a figure."""
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
"""A particle alone is no direction: "up for election"."""


def direction(reading: Reading, start: int, end: int, predicate: Predicate | None) -> str | None:
    """The 'class:pole' of the span: of its predicate if that has one, else of its first word.

    "Open every day except Monday" is on both poles, and so on none. Of several classes a word
    belongs to ("lost 4 %", "lost the match"), a figure picks the level.
    """
    if reading.cues_in(start, end, "except"):
        return None
    cues = reading.cues_in(start, end, "direction")
    verbs = [reading.tokens[i] for i in predicate.verbs] if predicate else []
    told = [c for c in cues if any(c.start < v.end and v.start < c.end for v in verbs)]
    words = {t.start for t in reading.tokens if t.upos in _CONTENT}
    found = told or [cue for cue in cues if cue.start in words]
    figures = [v for v in reading.values_in(start, end) if v.kind in _MEASURED]
    if figures:
        levels = [c for c in found if c.label.startswith("level:")]
        near = [c for c in levels if c in told or _distance(c, figures[0]) <= _NEAR]
        found = [*near, *(c for c in found if c not in levels)]
    return found[0].label if found else None


def _distance(cue: Cue, value: Value) -> int:
    """Characters between a word and a figure."""
    return max(value.start - cue.end, cue.start - value.end)
