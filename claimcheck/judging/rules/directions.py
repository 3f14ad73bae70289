"""Opposite directions: opened against closed, rose against fell."""

from __future__ import annotations

from claimcheck.alignment.channel import opposed, polarity
from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten


def opposite_directions(pair: Pair) -> Ruling | None:
    """Opposite poles of one class, both affirmed or both negated."""
    if not opposed(pair.left.direction, pair.right.direction):
        return None
    if polarity(pair.left) != polarity(pair.right) or pair.rivalry < RIVAL_STATEMENTS:
        return None
    if not {pair.left.modality, pair.right.modality} <= FACTS:
        return None
    poles = _pole(pair.left.direction), _pole(pair.right.direction)
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "direction.opposite", f"{poles[0]} against {poles[1]}", values)


def _pole(direction: str | None) -> str:
    return (direction or "").partition(":")[2]
