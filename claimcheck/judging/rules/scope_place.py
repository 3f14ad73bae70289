"""Another place: that no one was hurt there says nothing of those who were hurt elsewhere."""

from __future__ import annotations

from claimcheck.alignment.implied_figures import labels
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import at_variance, denies_any
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten

THERE = "there"
"""Label of what is told of a place that the text named before."""


def other_place(pair: Pair) -> Ruling | None:
    """One side denies any, there; the other does not say where, or names the place."""
    there = [THERE in labels(side, "place") for side in (pair.left, pair.right)]
    if there[0] == there[1] or pair.rivalry < RIVAL_STATEMENTS:
        return None
    here = pair.left if there[0] else pair.right
    if not denies_any(here) or not at_variance(pair.left, pair.right):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("not_comparable", "scope.place", "one is told of a place named before", values)
