"""Many sources, two processes: every second pair of them is aligned in a child.

Two sources are aligned in some forty milliseconds, ten of them, which are forty-five pairs, in two
seconds; nothing that one pair finds out serves another, but for the vectors of texts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence

from claimcheck.alignment.pair import Pair
from claimcheck.article import Article
from claimcheck.child import can_fork, start, told
from claimcheck.claim import Claim

Sides = tuple[Article, Article]
Aligned = tuple[Pair, ...]

MANY = 6
"""Pairs of sources from which a child is worth its while: four sources."""


def in_halves(
    align: Callable[[Sides], Aligned],
    pairs: Sequence[Sides],
    claims: Mapping[str, tuple[Claim, ...]],
) -> list[Aligned]:
    """What ``align`` finds for each two sources, in the order given.

    Numpy is awake by now, and its libraries stand a fork on Linux only. A child that is lost or
    fails leaves its pairs to the caller.
    """
    if len(pairs) < MANY or sys.platform != "linux" or not can_fork():
        return [align(sides) for sides in pairs]
    child = start(lambda: [align(sides) for sides in pairs[1::2]])
    mine = [align(sides) for sides in pairs[::2]]
    theirs = told(child)
    if theirs is None or isinstance(theirs, Exception):
        theirs = [align(sides) for sides in pairs[1::2]]
    known = {claim.id: claim for group in claims.values() for claim in group}
    found: list[Aligned] = [()] * len(pairs)
    found[::2], found[1::2] = mine, [_linked(each, known) for each in theirs]
    return found


def _linked(pairs: Aligned, known: Mapping[str, Claim]) -> Aligned:
    """Pairs of the claims that are known here, not of the child's copies of them."""
    return tuple(
        pair.model_copy(update={"left": known[pair.left.id], "right": known[pair.right.id]})
        for pair in pairs
    )
