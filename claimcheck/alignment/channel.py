"""What two claims could be to each other, before anything is known of how near they are.

Pairs compete for a place only within their channel: the claim that agrees best with another does
not push out the one that contradicts it.
"""

from __future__ import annotations

from typing import Literal

from claimcheck.alignment.aspects import bounds_negated
from claimcheck.alignment.pair import Compared
from claimcheck.claim import Claim, Polarity

Channel = Literal["like", "rival", "opposed", "cause"]

NUMERIC = frozenset({"duration", "money", "percentage", "count", "measure"})
"""Kinds whose values can be rivals on their own account; a date needs the claim to be about it."""


def channel_of(one: Claim, other: Claim, values: Compared | None) -> Channel:
    """The one channel a pair competes in."""
    if values is not None and values.relation == "disjoint" and values.left.kind in NUMERIC:
        return "rival"
    if polarity(one) != polarity(other) or opposed(one.direction, other.direction):
        return "opposed"
    return "cause" if one.aspect == other.aspect == "cause" else "like"


def polarity(claim: Claim) -> Polarity:
    """The polarity of what is claimed; "no more than fifty" affirms at most fifty."""
    return "affirmed" if bounds_negated(claim) else claim.polarity


def one_way(one: Claim, other: Claim) -> bool:
    """Whether both have one and the same direction."""
    return one.direction is not None and one.direction == other.direction


def one_class(left: str | None, right: str | None) -> bool:
    """Whether two directions belong to one class ("access:open", "access:closed")."""
    if left is None or right is None:
        return False
    return left.partition(":")[0] == right.partition(":")[0]


def opposed(left: str | None, right: str | None) -> bool:
    """Whether two directions are different poles of one class."""
    return left != right and one_class(left, right)
