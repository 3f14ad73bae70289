"""Agreement on a statement: the same predicate and parts, and nothing that speaks against it."""

from __future__ import annotations

from claimcheck.alignment.aspects import ANSWERED_BY
from claimcheck.alignment.channel import opposed, polarity
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Aspect, Claim
from claimcheck.judging.rules.causes import SAME_CAUSE
from claimcheck.judging.ruling import SAME_STATEMENT, Ruling
from claimcheck.judging.wording import shorten

NAMING: frozenset[Aspect] = frozenset({"identity", "attribution"})
"""Aspects of claims that name someone or something rather than tell what happened."""

SAME_DEED = 0.2
"""Cosine of what is said from which it can be the same: two claims about one bridge are many."""

SAME_WORDS = 0.9
"""Cosine of the frames from which nothing else need be alike."""


def same_statement(pair: Pair) -> Ruling | None:
    """Claims that say the same where no values can be compared."""
    if pair.score < SAME_STATEMENT or polarity(pair.left) != polarity(pair.right):
        return None
    if pair.similarity < SAME_WORDS and not (
        _tell_alike(pair.left, pair.right) and _same_deed(pair)
    ):
        return None
    if pair.compared is not None and pair.compared.relation == "disjoint":
        return None
    if opposed(pair.left.direction, pair.right.direction):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("agreement", "statement.same", "both say so", values)


def _tell_alike(left: Claim, right: Claim) -> bool:
    """Whether both name or both tell.

    That both quote the same speaker is no statement, and a claim about a value agrees by its value.
    """
    if left.aspect == right.aspect == "attribution":
        return False
    if {left.aspect, right.aspect} & set(ANSWERED_BY):
        return False
    return (left.aspect in NAMING) == (right.aspect in NAMING)


def _same_deed(pair: Pair) -> bool:
    causes = pair.alike("cause")
    if pair.left.aspect == pair.right.aspect == "cause" and causes is not None:
        return causes.cosine >= SAME_CAUSE
    return pair.core >= SAME_DEED
