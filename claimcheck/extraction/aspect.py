"""The question a claim answers.

Decided by, in this order: who speaks (attribution, quote), a cue of cause, a doer set apart, its
leading value, an identity, its predicate. A date is the answer only where no other value is.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import is_finite
from claimcheck.claim import Aspect
from claimcheck.extraction.cause import Span
from claimcheck.extraction.causes import cause_of
from claimcheck.extraction.doers import doer_of
from claimcheck.extraction.phrases import tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
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
Values = tuple[Value, ...]

_RANK: tuple[ValueKind, ...] = (
    "percentage", "money", "count", "measure", "duration", "time", "date", "ordinal",
)  # fmt: skip
"""Which value leads when a claim holds several."""


def aspect(
    reading: Reading,
    segment: Segment,
    place: Span,
    borrowed: Span | None = None,
) -> Aspect:
    """The aspect of the words in a span; ``borrowed`` is the subject it takes from outside."""
    if segment.kind == "attribution":
        return "attribution"
    values = reading.values_in(*place)
    if _tells_cause(reading, segment, place, borrowed, values):
        return "cause"
    if not _figures(values) and doer_of(reading, segment, place) is not None:
        return "agent"
    if segment.kind == "identity":
        return "identity"
    leading = leading_value(tuple(v for v in values if _answers(reading, segment, v)))
    if leading is not None:
        return _BY_VALUE[leading.kind]
    return _without_values(reading, segment)


def _tells_cause(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None, values: Values
) -> bool:
    """Whether a cause is told, and no figure but in what is named: "debts of 2 million led to it".

    A clause that gives a reason tells its own figure: "because sales fell by 6 %".
    """
    found = cause_of(reading, segment, place, borrowed)
    if found is None or not _figures(values):
        return found is not None
    low, high = found.cause or (0, 0)
    outside = tuple(v for v in values if not (low <= v.start and v.end <= high))
    return not _figures(outside) and not any(map(is_finite, tokens_in(reading, (low, high))))


def _without_values(reading: Reading, segment: Segment) -> Aspect:
    if segment.kind == "speech":
        return "quote"
    if _is_status(reading, segment):
        return "status"
    return "action" if segment.predicate else "other"


def _answers(reading: Reading, segment: Segment, value: Value) -> bool:
    """Whether a value can be the answer, not a detail.

    Years before the verb describe the subject ("a man aged 52 died"); an ordinal answers only
    where something is said to be the nth ("it is the third strike").
    """
    if segment.kind == "speech" and value.kind == "ordinal":
        return False
    if segment.predicate is None:
        return True
    if value.kind == "duration" and value.unit == "year":
        return value.end > reading.tokens[segment.predicate.first].start
    return value.kind != "ordinal" or _is_status(reading, segment)


def leading_value(values: tuple[Value, ...]) -> Value | None:
    """The value a claim is about: the first of the kind that ranks highest."""
    return min(values, key=lambda v: (_RANK.index(v.kind), v.start), default=None)


def _figures(values: tuple[Value, ...]) -> bool:
    return any(v.kind not in {"date", "time", "ordinal"} for v in values)


def _is_status(reading: Reading, segment: Segment) -> bool:
    if segment.predicate is None:
        return False
    return reading.tokens[segment.predicate.head].upos == "AUX"
