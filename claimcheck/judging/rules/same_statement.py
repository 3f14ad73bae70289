"""Agreement on a statement: the same predicate and parts, and nothing that speaks against it."""

from __future__ import annotations

from claimcheck.alignment.channel import opposed, polarity
from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import SAME_STATEMENT, Ruling
from claimcheck.judging.wording import shorten


def same_statement(pair: Pair) -> Ruling | None:
    """Claims that say the same where no values can be compared."""
    if pair.score < SAME_STATEMENT or polarity(pair.left) != polarity(pair.right):
        return None
    if pair.compared is not None and pair.compared.relation == "disjoint":
        return None
    if opposed(pair.left.direction, pair.right.direction):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("agreement", "statement.same", "both say so", values)
