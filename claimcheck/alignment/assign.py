"""Assignment: of all the candidates of a claim, the best, and those that repeat the best.

A fact that one article states twice (headline and body) may have the same partner twice, so the
assignment is not strictly one to one: a pair stays when it is nearly as good as the best pair of
both its claims, among pairs of its channel.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.alignment.measure import Candidate

NEARLY = 0.75
"""Share of the best score of a claim that another of its pairs must reach."""

LEAST = 0.1
"""Score below which a pair is no candidate at all."""


def assign(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that are nearly the best of both their claims; order kept."""
    best: dict[tuple[str, str], float] = {}
    for each in candidates:
        for key in _keys(each):
            best[key] = max(best.get(key, LEAST), each.score)
    return tuple(
        each
        for each in candidates
        if each.channel == "cause"
        or each.score >= max(LEAST, *(NEARLY * best[key] for key in _keys(each)))
    )


def _keys(each: Candidate) -> tuple[tuple[str, str], tuple[str, str]]:
    return (each.left.id, each.channel), (each.right.id, each.channel)
