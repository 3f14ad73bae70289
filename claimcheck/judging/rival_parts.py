"""One frame, one part of it filled differently: who, where, what."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Argument, Claim, Role
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import part

SAME_PART = 0.45
"""Cosine from which two parts may mean the same in other words."""

SAME_PREDICATE = 0.6
"""Cosine from which two predicates say the same."""


def rival_parts(pair: Pair, role: Role, rule: str) -> Ruling | None:
    """A contradiction when the named parts of this role differ and everything else is alike."""
    parts, predicate = pair.alike(role), pair.alike("predicate")
    if parts is None or parts.shared_names or parts.cosine >= SAME_PART:
        return None
    if predicate is None or predicate.cosine < SAME_PREDICATE or not _rest_alike(pair, role):
        return None
    if polarity(pair.left) != polarity(pair.right) or pair.strength < RIVAL_STATEMENTS:
        return None
    if not {pair.left.modality, pair.right.modality} <= FACTS:
        return None
    if not (_named(pair.left, role) and _named(pair.right, role)) or _elsewhere(pair, role):
        return None
    values = part(pair.left, role), part(pair.right, role)
    return Ruling("contradiction", rule, f"{values[0]} against {values[1]}", values)


def _rest_alike(pair: Pair, role: Role) -> bool:
    rest = [other for other in pair.likeness if other.role not in {role, "predicate"}]
    return bool(rest) and all(other.shared_names or other.cosine >= SAME_PART for other in rest)


def _named(claim: Claim, role: Role) -> bool:
    """Whether a part of this role carries a name: only names are safely different."""
    parts: list[Argument] = [each for each in claim.arguments if each.role == role]
    return any(each.entities for each in parts)


def _elsewhere(pair: Pair, role: Role) -> bool:
    """Whether the words are the same: what differs was borrowed from a clause that tells it."""
    borrowed = all(
        part.borrowed
        for claim in (pair.left, pair.right)
        for part in claim.arguments
        if part.role == role
    )
    return borrowed and pair.left.quote == pair.right.quote
