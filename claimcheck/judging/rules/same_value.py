"""Agreement on a value: the same number, time or date for the same question."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import SAME_STATEMENT, SAME_VALUE, Ruling
from claimcheck.judging.wording import tell

PASSING = frozenset({"date", "time"})
"""Kinds that many claims carry in passing: two things may happen on one day."""

SAME_DEED = 0.15
"""Cosine of what is said, or of the frames, from which one thing is dated twice."""


def same_value(pair: Pair) -> Ruling | None:
    """Values that are equal, or that one number satisfies."""
    compared = pair.compared
    if compared is None or compared.relation not in {"equal", "compatible"}:
        return None
    if polarity(pair.left) != polarity(pair.right):
        return None
    least = SAME_VALUE if compared.relation == "equal" else SAME_STATEMENT
    if pair.score < least:
        return None
    if compared.left.kind in PASSING and max(pair.core, pair.similarity) < SAME_DEED:
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"both: {values[0]}" if values[0] == values[1] else f"{values[0]} fits {values[1]}"
    return Ruling("agreement", f"{compared.left.kind}.{compared.relation}", reason, values)
