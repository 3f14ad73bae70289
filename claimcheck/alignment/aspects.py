"""Which aspects may answer one question although they are named differently."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claim import Aspect, Claim
from claimcheck.value import Bound, Value, ValueKind

KIN: tuple[frozenset[Aspect], ...] = (
    frozenset({"duration", "time", "date"}),
    frozenset({"count", "amount", "percentage", "measure"}),
    frozenset({"amount", "measure", "place"}),
    frozenset({"action", "status", "other", "agent"}),
    frozenset({"cause", "agent", "attribution"}),
    frozenset({"quote", "attribution"}),
    frozenset({"identity", "agent", "other"}),
    frozenset({"place", "action"}),
)
"""Aspects that reports mix: a distance is a place to one and a measure to the other."""

LOWER: frozenset[Bound] = frozenset({"more_than", "at_least"})
UPPER: frozenset[Bound] = frozenset({"less_than", "at_most"})
"""Bounds that a negation turns into the other kind."""

MOMENTS: frozenset[ValueKind] = frozenset({"date", "time"})
"""Kinds of value that say when."""

ANSWERED_BY: dict[Aspect, tuple[ValueKind, ...]] = {
    "duration": ("duration",),
    "time": ("time",),
    "date": ("date",),
    "count": ("count", "ordinal"),
    "amount": ("money", "measure"),
    "percentage": ("percentage",),
    "measure": ("measure",),
}
"""The kinds of value that answer the question of an aspect."""


def aspect_match(left: Aspect, right: Aspect) -> float:
    """1 for one aspect, ½ for kin, else 0."""
    if left == right:
        return 1.0
    return 0.5 if any(left in kin and right in kin for kin in KIN) else 0.0


def answers(claim: Claim) -> tuple[Value, ...]:
    """The values that answer the claim's question: those of its aspect, else all.

    In a negated claim a bound behind the verb says its opposite: never more than 620 is at most
    620. One before it does not: more than a hundred children have no lessons.
    """
    kinds = ANSWERED_BY.get(claim.aspect, ())
    fitting = tuple(value for value in claim.values if value.kind in kinds) or claim.values
    if claim.polarity != "negated":
        return fitting
    verb = next((part.start for part in claim.arguments if part.role == "predicate"), claim.start)
    return tuple(_turned(value) if value.start > verb else value for value in fitting)


def is_single(claim: Claim, value: Value) -> bool:
    """Whether the claim has one figure of the value's kind and unit.

    Of several, no word beside them tells which figure it is of.
    """
    return sum((each.kind, each.unit) == (value.kind, value.unit) for each in claim.values) == 1


def bounds_negated(claim: Claim) -> bool:
    """Whether the negation of a claim belongs to the bound of its value, not to the claim."""
    return claim.polarity == "negated" and any(
        value.bound in LOWER | UPPER for value in claim.values
    )


@lru_cache(maxsize=1024)
def _turned(value: Value) -> Value:
    """The value under a negated bound; others as they are.

    "Nobody waited longer than three hours" is at most three, "not less than two" at least two.
    """
    if value.bound in LOWER:
        return value.model_copy(update={"low": None, "high": value.low, "bound": "at_most"})
    if value.bound in UPPER:
        return value.model_copy(update={"low": value.high, "high": None, "bound": "at_least"})
    return value
