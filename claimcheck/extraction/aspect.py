"""The question a claim answers.

Decided by, in this order: who speaks (attribution, quote), a cue of cause, its leading value, an
identity, its predicate. A date is the answer only where no other value is.
"""

from __future__ import annotations

from claimcheck.claim import Aspect
from claimcheck.extraction.clauses import Segment
from claimcheck.extraction.reading import Reading
from claimcheck.value import Value, ValueKind

_BY_VALUE: dict[ValueKind, Aspect] = {
    "duration": "duration",
    "time": "time",
    "date": "date",
    "money": "amount",
    "percentage": "percentage",
    "count": "count",
    "measure": "measure",
    "ordinal": "count",
}
_RANK: tuple[ValueKind, ...] = (
    "percentage", "money", "count", "measure", "duration", "time", "date", "ordinal",
)  # fmt: skip
"""Which value leads when a claim holds several."""


def aspect(
    reading: Reading, segment: Segment, start: int, end: int, values: tuple[Value, ...]
) -> Aspect:
    """The aspect of the words in a span."""
    if segment.kind == "attribution":
        return "attribution"
    if segment.kind == "identity":
        return "identity"
    if reading.cues_in(start, end, "cause_first", "effect_first") and not _figures(values):
        return "cause"
    leading = leading_value(values)
    if leading is not None:
        return _BY_VALUE[leading.kind]
    if segment.kind == "speech":
        return "quote"
    if _is_status(reading, segment):
        return "status"
    return "action" if segment.predicate else "other"


def leading_value(values: tuple[Value, ...]) -> Value | None:
    """The value a claim is about: the first of the kind that ranks highest."""
    return min(values, key=lambda v: (_RANK.index(v.kind), v.start), default=None)


def _figures(values: tuple[Value, ...]) -> bool:
    return any(v.kind not in {"date", "time", "ordinal"} for v in values)


def _is_status(reading: Reading, segment: Segment) -> bool:
    if segment.predicate is None:
        return False
    return reading.tokens[segment.predicate.head].upos == "AUX"
