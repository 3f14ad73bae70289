"""Opposite poles: insured against "without cover", under control against "out of hand".

The poles of a claim have its negation applied, so a negated word meets its antonym here whatever
the polarity of the two claims.
"""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_POLES, RIVAL_POLES_OF_TWO, Ruling
from claimcheck.judging.wording import shorten

LOOSE = frozenset({"level", "movement", "comment", "permanence", "knowledge", "timing"})
"""Classes told of too many things: prices rise, a driver climbs down, many are asked to comment."""

SAME_SUBJECT = 0.45
"""Cosine of the subjects from which both claims are about one thing."""

SAME_DEED = 0.3
"""Cosine of what is said of the subjects from which it is one matter that the poles are of."""

TOLD = FACTS | {"planned"}
"""Modalities of what is said to be so or to come; a denial or a question says it otherwise."""


def opposite_poles(pair: Pair) -> Ruling | None:
    """Two claims about one thing, on the two poles of a class."""
    if pair.rivalry < (RIVAL_POLES if _one_thing(pair) else RIVAL_POLES_OF_TWO):
        return None
    if not {pair.left.modality, pair.right.modality} <= TOLD or agree(pair.left, pair.right):
        return None
    poles = clash(pair.left, pair.right)
    if poles is None:
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "poles.opposite", f"{poles[0]} against {poles[1]}", values)


def clash(left: Claim, right: Claim) -> tuple[str, str] | None:
    """The first two poles of one class that the claims stand on, one each; ``None`` without."""
    for mine in left.poles:
        for theirs in right.poles:
            (name, pole), (other, rival) = (each.split(":", 1) for each in (mine, theirs))
            if name == other and pole != rival and name not in LOOSE:
                return pole, rival
    return None


def agree(left: Claim, right: Claim) -> bool:
    """Whether the claims share a pole of any class."""
    return bool(set(left.poles) & set(right.poles))


def _one_thing(pair: Pair) -> bool:
    return pair.subject >= SAME_SUBJECT or pair.core >= SAME_DEED
