"""The same statement affirmed by one source and negated by the other."""

from __future__ import annotations

from claimcheck.alignment.channel import opposed, polarity
from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten


def opposite_polarity(pair: Pair) -> Ruling | None:
    """Affirmed against negated, unless the predicates are opposites too (a double turn)."""
    if polarity(pair.left) == polarity(pair.right) or pair.score < RIVAL_STATEMENTS:
        return None
    if opposed(pair.left.direction, pair.right.direction):
        return None
    if pair.left.aspect == pair.right.aspect == "quote":
        return None
    if not {pair.left.modality, pair.right.modality} <= FACTS:
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "polarity", "affirmed against negated", values)
