"""Agreement on a statement: the same predicate and parts, and nothing that speaks against it."""

from __future__ import annotations

from claimcheck.alignment.channel import opposed, polarity
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Aspect, Claim
from claimcheck.judging.ruling import SAME_STATEMENT, Ruling
from claimcheck.judging.wording import shorten

NAMING: frozenset[Aspect] = frozenset({"identity", "attribution"})
"""Aspects of claims that name someone or something rather than tell what happened."""


def same_statement(pair: Pair) -> Ruling | None:
    """Claims that say the same where no values can be compared."""
    if pair.score < SAME_STATEMENT or polarity(pair.left) != polarity(pair.right):
        return None
    if not _tell_alike(pair.left, pair.right):
        return None
    if pair.compared is not None and pair.compared.relation == "disjoint":
        return None
    if opposed(pair.left.direction, pair.right.direction):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("agreement", "statement.same", "both say so", values)


def _tell_alike(left: Claim, right: Claim) -> bool:
    """Whether both name or both tell; that both quote the same speaker is no statement."""
    if left.aspect == right.aspect == "attribution":
        return False
    return (left.aspect in NAMING) == (right.aspect in NAMING)
