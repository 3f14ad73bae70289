"""Assignment: of all the candidates of a claim, the best, and those that repeat the best.

A fact that one article states twice (headline and body) may have the same partner twice, so the
assignment is not strictly one to one: a pair stays when it is nearly as good as the best pair of
both its claims.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.alignment.pair import Pair

NEARLY = 0.75
"""Share of the best score of a claim that another of its pairs must reach."""

LEAST = 0.15
"""Score below which a pair is no candidate at all."""


def assign(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs that are nearly the best of both their claims; order kept."""
    best: dict[str, float] = {}
    for pair in pairs:
        for claim in (pair.left, pair.right):
            best[claim.id] = max(best.get(claim.id, LEAST), pair.score)
    return tuple(
        pair
        for pair in pairs
        if pair.score >= LEAST
        and pair.score >= NEARLY * max(best[pair.left.id], best[pair.right.id])
    )
