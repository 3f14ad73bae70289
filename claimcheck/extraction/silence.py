"""What is no claim: fragments that say nothing alone, opinions, questions without a fact."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.analysis.sentence import is_finite
from claimcheck.claim import Attribution
from claimcheck.extraction.modality import is_supposed
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment, span
from claimcheck.value import Value

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM", "ADV"})
_VERBAL = frozenset({"AUX", "VERB"})
_WHEN = frozenset({"date", "time"})
_NAMING = frozenset({"NOUN", "PROPN", "NUM"})


def says_nothing(reading: Reading, segment: Segment, by: Attribution | None, *, bare: bool) -> bool:
    """Whether a segment is no claim of its own."""
    start, end = span(reading, segment)
    if segment.kind == "speech":
        return False
    if bare:
        return not _names(reading, segment) or by is None or by.speaker is None
    values = reading.values_in(start, end)
    if values:
        return _is_dateline(reading, segment, values)
    judges = _is_opinion(reading, start, end) and not is_supposed(reading, segment.predicate)
    return judges or _is_empty(reading, segment, start, end)


def _is_dateline(reading: Reading, segment: Segment, values: Sequence[Value]) -> bool:
    """Whether a piece gives a date and nothing else but names: "TURIN, June 27".

    The day an article appeared is none of its claims: "Published on 5 November, 7:12".
    """
    if any(value.kind not in _WHEN for value in values):
        return False
    stamps = [] if any(map(is_finite, reading.tokens)) else reading.cues_of("stamp")
    if segment.predicate is not None and not stamps:
        return False
    told = [(v.start, v.end) for v in values] + [(c.start, c.end) for c in stamps]
    tokens = reading.tokens[segment.first : segment.last + 1]
    beside = [t for t in tokens if not any(a < t.end and t.start < b for a, b in told)]
    if any(token.upos in _VERBAL for token in beside):
        return False  # "Il était 22 h 15"
    return not any(token.upos in _CONTENT - {"PROPN", "NUM"} for token in beside)


def _is_opinion(reading: Reading, start: int, end: int) -> bool:
    """Whether a piece asks or judges."""
    return _asks(reading, end) or bool(reading.cues_in(start, end, "opinion"))


def _is_empty(reading: Reading, segment: Segment, start: int, end: int) -> bool:
    """Whether a piece has too few words to say anything alone; "nobody" is one that does.

    Of what is reported one telling word is enough: "said | he would not resign".
    """
    shared = segment.subject is not None and segment.subject[0] < segment.first
    if shared or reading.cues_in(start, end, "negative_quantifier"):
        return _content(reading, segment) < 1
    told = _names(reading, segment) or bool(reading.cues_in(start, end, "direction", "deliberate"))
    if segment.kind == "complement" and reading.cues_in(start, end, "direction", "pole"):
        return _content(reading, segment) < 1
    return _content(reading, segment) < 2 or not told


def _names(reading: Reading, segment: Segment) -> bool:
    """Whether a segment names anything: a pronoun and a verb alone do not."""
    tokens = reading.tokens[segment.first : segment.last + 1]
    return any(t.upos in _NAMING or (t.upos == "ADJ" and t.relation == "obj") for t in tokens)


def _content(reading: Reading, segment: Segment) -> int:
    tokens = reading.tokens[segment.first : segment.last + 1]
    return sum(t.upos in _CONTENT for t in tokens)


def _asks(reading: Reading, end: int) -> bool:
    return reading.text(end, min(end + 3, reading.sentence.end)).lstrip(' »”"').startswith("?")
