"""Opposite directions: opened against closed, rose against fell."""

from __future__ import annotations

from claimcheck.alignment.channel import opposed, polarity
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import agree
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.rules.poles import of_one_thing
from claimcheck.judging.ruling import Ruling
from claimcheck.judging.wording import shorten

TRAVEL = frozenset({"movement"})
"""Classes whose two poles are told of one journey: a ship that has arrived had left."""


def opposite_directions(pair: Pair) -> Ruling | None:
    """Opposite poles of one class, both affirmed or both negated, and no pole shared beside."""
    if not opposed(pair.left.direction, pair.right.direction):
        return None
    name, _, pole = (pair.left.direction or "").partition(":")
    if name in TRAVEL:
        return None
    if polarity(pair.left) != polarity(pair.right) or agree(pair.left, pair.right):
        return None
    if not are_facts(pair.left, pair.right):
        return None
    if not of_one_thing(pair, name):
        return None
    rival = (pair.right.direction or "").partition(":")[2]
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "direction.opposite", f"{pole} against {rival}", values)
