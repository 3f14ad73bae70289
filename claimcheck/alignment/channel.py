"""What two claims could be to each other, before anything is known of how near they are.

Rivals compete for a place only within their channel: the claim that agrees best with another does
not push out the one that contradicts it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.aspects import bounds_negated
from claimcheck.alignment.vectors import Matrix
from claimcheck.claim import Claim, Polarity

Channel = Literal["value", "moment", "cause", "pole", "polarity"]
"""What sets two claims against each other, in the order in which one is chosen: values that
exclude each other, dates or times that do, what or who did it, opposite poles, a negation."""

NUMERIC = ("duration", "money", "percentage", "count", "measure")
"""Kinds whose values can be rivals on their own account; a date needs the claim to be about it."""

BOTH = 2
"""What a measure counts when it holds of both claims."""


def channels(measures: Mapping[str, Matrix]) -> dict[Channel, NDArray[np.bool_]]:
    """Which pairs are in which channel; a pair is in one at most."""
    disjoint = measures["disjoint"] > 0
    numeric = sum((measures[f"kind_{kind}"] for kind in NUMERIC), np.zeros(disjoint.shape)) > 0
    moments = (measures["kind_date"] + measures["kind_time"] > 0) & (measures["moments"] > 0)
    holds: dict[Channel, NDArray[np.bool_]] = {
        "value": disjoint & numeric,
        "moment": disjoint & moments,
        "cause": both_tell_doing(measures),
        "pole": on_opposite_poles(measures),
        "polarity": measures["polarity"] > 0,
    }
    free = np.ones(disjoint.shape, np.bool_)
    for name in get_args(Channel):
        holds[name] &= free
        free &= ~holds[name]
    return holds


def on_opposite_poles(measures: Mapping[str, Matrix]) -> NDArray[np.bool_]:
    """Which two claims stand on the two poles of a class, or on the two sides of a family."""
    opposite: NDArray[np.bool_] = measures["poles_opposed"] + measures["poles_of_kin"] > 0
    return opposite


def both_tell_doing(measures: Mapping[str, Matrix]) -> NDArray[np.bool_]:
    """Which two claims both answer what or who did it."""
    both: NDArray[np.bool_] = measures["aspect_cause"] + measures["aspect_agent"] == BOTH
    return both


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
