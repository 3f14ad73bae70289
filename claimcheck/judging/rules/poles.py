"""Opposite poles: insured against "without cover", under control against "out of hand".

The poles of a claim have its negation applied, so a negated word meets its antonym here whatever
the polarity of the two claims.
"""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten

SAME_SUBJECT = 0.45
"""Cosine of the subjects from which both claims are about one thing."""

SAME_DEED = 0.3
"""Cosine of what is said of the subjects from which it is one matter that the poles are of."""


def opposite_poles(pair: Pair) -> Ruling | None:
    """Two claims about one thing, on the two poles of a class."""
    if pair.score < RIVAL_STATEMENTS or not _one_thing(pair):
        return None
    if not {pair.left.modality, pair.right.modality} <= FACTS:
        return None
    poles = clash(pair.left, pair.right)
    if poles is None or agree(pair.left, pair.right):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "poles.opposite", f"{poles[0]} against {poles[1]}", values)


def clash(left: Claim, right: Claim) -> tuple[str, str] | None:
    """The first two poles of one class that the claims stand on, one each; ``None`` without."""
    for mine in left.poles:
        for theirs in right.poles:
            (name, pole), (other, rival) = (each.split(":", 1) for each in (mine, theirs))
            if name == other and pole != rival:
                return pole, rival
    return None


def agree(left: Claim, right: Claim) -> bool:
    """Whether the claims share a pole of any class."""
    return bool(set(left.poles) & set(right.poles))


def _one_thing(pair: Pair) -> bool:
    return pair.subject >= SAME_SUBJECT or pair.core >= SAME_DEED
