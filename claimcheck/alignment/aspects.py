"""Which aspects may answer one question although they are named differently."""

from __future__ import annotations

from claimcheck.claim import Aspect, Claim
from claimcheck.value import Value, ValueKind

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
    """The values that answer the claim's question: those of its aspect, else all."""
    kinds = ANSWERED_BY.get(claim.aspect, ())
    fitting = tuple(value for value in claim.values if value.kind in kinds)
    return fitting or claim.values
