"""How much of the news concepts they tell two claims share, for all pairs of two sources.

A concept counts with its rarity among the claims of both. Concepts see what vectors of words do
not: that "rinviati" and "reportées", "presa" and "dam" tell the same.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from claimcheck.alignment.vectors import Matrix
from claimcheck.claim import Claim, Role

FULL = 12.0
"""Rarity of the concepts that two sentences share which say the same."""

Names = Callable[[Claim], tuple[str, ...]]


def concepts(left: Sequence[Claim], right: Sequence[Claim]) -> dict[str, Matrix]:
    """Shared rarity, its share of either claim, the rarest; then parts by role, and sentences.

    Shapes (left claims, right claims); 0 where a claim tells no concept.
    """
    often = Counter(name for side in (left, right) for claim in side for name in claim.concepts)
    total = 1 + len(left) + len(right)
    place = {name: at for at, name in enumerate(sorted(often))}
    rarity = np.array([math.log(total / often[name]) for name in place] or [0.0], np.float32)
    rows = [_rows(side, place, lambda claim: claim.concepts) for side in (left, right)]
    shared: Matrix = ((rows[0] * rarity) @ rows[1].T).astype(np.float32)
    own = [(each * rarity).sum(axis=1) for each in rows]
    covers = (
        shared / np.maximum(own[0], np.float32(1e-6))[:, None],
        shared / np.maximum(own[1], np.float32(1e-6))[None, :],
    )
    return {
        "concepts": (np.log1p(shared) / np.float32(math.log1p(FULL))).astype(np.float32),
        "concepts_least": np.minimum(*covers),
        "concepts_most": np.maximum(*covers),
        "concepts_both": ((own[0] > 0)[:, None] & (own[1] > 0)[None, :]).astype(np.float32),
        "concepts_predicate": _one(left, right, place, _of("predicate")),
        "concepts_subject": _one(left, right, place, _of("agent", "patient")),
        "concepts_crossed": _crossed(left, right, place),
    }


def _of(*roles: Role) -> Names:
    def told(claim: Claim) -> tuple[str, ...]:
        return tuple(n for part in claim.arguments if part.role in roles for n in part.concepts)

    return told


def _one(
    left: Sequence[Claim], right: Sequence[Claim], place: dict[str, int], names: Names
) -> Matrix:
    """1 where the two claims share a concept in a role."""
    rows = [_rows(side, place, names) for side in (left, right)]
    found: Matrix = np.minimum(rows[0] @ rows[1].T, np.float32(1))
    return found


def _crossed(left: Sequence[Claim], right: Sequence[Claim], place: dict[str, int]) -> Matrix:
    """1 where one tells in its verb what the other tells in a noun."""
    verb, noun = _of("predicate"), _of("agent", "patient", "complement")
    sides = [[_rows(side, place, names) for names in (verb, noun)] for side in (left, right)]
    both = sides[0][0] @ sides[1][1].T + sides[0][1] @ sides[1][0].T
    found: Matrix = np.minimum(both, np.float32(1))
    return found


def _rows(side: Sequence[Claim], place: dict[str, int], names: Names) -> Matrix:
    rows = np.zeros((len(side), max(1, len(place))), np.float32)
    for row, claim in zip(rows, side, strict=True):
        row[[place[name] for name in names(claim) if name in place]] = 1
    return rows
