"""Opposite poles: under control against out of control, insured against "no insurance"."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import RIVAL_POLES, Ruling
from claimcheck.judging.wording import shorten

LOOSE = frozenset({"level", "movement"})
"""Classes told of too many things: prices rise, a driver climbs down, tolls reach a number."""

FACTS = frozenset({"asserted", "reported", "hedged", "planned"})
"""Modalities of what is said to be so or to come; a denial or a question says it otherwise."""


def opposite_poles(pair: Pair) -> Ruling | None:
    """The words of the two claims, negation applied, stand on opposite poles of a class."""
    if pair.rivalry < RIVAL_POLES or not {pair.left.modality, pair.right.modality} <= FACTS:
        return None
    classes = dict(pole.split(":") for pole in pair.left.poles)
    rivals = [
        (classes[name], other)
        for name, _, other in (pole.partition(":") for pole in pair.right.poles)
        if classes.get(name, other) != other and name not in LOOSE
    ]
    if not rivals:
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    one, other = rivals[0]
    return Ruling("contradiction", "poles.opposite", f"{one} against {other}", values)
