"""Roles swapped: A accuses B, B accuses A."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.names import same_name
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.rival_parts import SAME_PREDICATE
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import part


def swapped_roles(pair: Pair) -> Ruling | None:
    """One predicate, and each side's agent is the other side's patient."""
    predicate = pair.alike("predicate")
    if predicate is None or predicate.cosine < SAME_PREDICATE or pair.strength < RIVAL_STATEMENTS:
        return None
    if polarity(pair.left) != polarity(pair.right):
        return None
    left, right = pair.left, pair.right
    crossed = _meet(left, "agent", right, "patient") and _meet(left, "patient", right, "agent")
    straight = _meet(left, "agent", right, "agent") or _meet(left, "patient", right, "patient")
    if not crossed or straight:
        return None
    values = part(left, "agent"), part(right, "agent")
    return Ruling("contradiction", "roles.swapped", f"{values[0]} or {values[1]}?", values)


def _meet(left: Claim, left_role: str, right: Claim, right_role: str) -> bool:
    return any(
        same_name(one, other)
        for one in _names(left, left_role)
        for other in _names(right, right_role)
    )


def _names(claim: Claim, role: str) -> list[str]:
    return [name for each in claim.arguments if each.role == role for name in each.entities]
