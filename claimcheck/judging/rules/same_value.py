"""Agreement on a value: the same number, time or date for the same question."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.alignment.aspects import MOMENTS
from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Compared, Pair
from claimcheck.judging.rival_values import counts_unlike, likeness
from claimcheck.judging.ruling import SAME_VALUE, Ruling
from claimcheck.judging.wording import tell
from claimcheck.value import ValueKind

PASSING = frozenset({"date", "time", "ordinal"})
"""Kinds that many claims carry in passing: two things may happen on one day."""

SAME_DEED = 0.15
"""Cosine of what is said, or of the frames, from which one thing is dated twice."""

NO_CHANCE = 0.4
"""Sum of the cosines of what is said, of the frames and of the words around two equal values below
which the values are equal by chance."""

SAME_COUNTED = 0.3
"""What must be added to that for counts, by the cosine of what is counted."""

NO_DOUBT: dict[ValueKind, float] = {
    "count": 0.72, "date": 0.7, "duration": 0.65, "measure": 0.5, "money": 0.75, "percentage": 0.8,
}  # fmt: skip
"""Score from which two equal values answer one question, however differently it is worded. From
there on, on groups left out, 83 of 93 such values did that a threshold of 0.86 had kept back."""

NO_DOUBT_OF_OTHERS = 0.86
"""The same for kinds that are not told there."""

NO_DOUBT_OF_FIGURES = 0.6
"""The same for counts of three figures or more that are not round: 27 of 28 did, few are equal by
chance."""

FIGURES = 100
"""The least of those."""

NO_DOUBT_OF_FEW, FEW = 0.8, 5
"""The same for counts up to five, which many things have in common, and up to what that goes."""

NO_DOUBT_OF_UNLIKE = 0.8
"""The same where what is counted is not alike at all."""

NOTHING_ALIKE = 0.05
"""Cosine of what two values count below which it is not."""

MOMENTS_THAT_FIT = 0.3
"""Score from which a day and its week, a time and its hour agree."""

SAME_WHATEVER_SIGN = 0.6
"""Score from which equal values agree although one side is negated: "the first strike since 2018",
"no strike for seven years". On groups left out 12 of 14 between it and 0.75 did."""

DOUBT = 0.3
"""Score as rivals from which they do not."""


def same_value(pair: Pair) -> Ruling | None:
    """Values that are equal, or that one number satisfies."""
    compared = pair.compared
    if compared is None or compared.by is not None or not _fit(compared):
        return None
    if polarity(pair.left) != polarity(pair.right) and not _elsewhere(pair):
        return None
    if pair.score < _least(pair, compared):
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"both: {values[0]}" if values[0] == values[1] else f"{values[0]} fits {values[1]}"
    return Ruling("agreement", f"{compared.left.kind}.{compared.relation}", reason, values)


def _least(pair: Pair, compared: Compared) -> float:
    """The score from which values that stand to each other like this answer one question."""
    if _by_chance(pair, compared):
        return _no_doubt(compared)
    return MOMENTS_THAT_FIT if compared.relation == "compatible" else SAME_VALUE


def _no_doubt(compared: Compared) -> float:
    """The score from which values that nothing else speaks for answer one question."""
    value, counted = compared.left, compared.counted
    if counted is not None and counted < NOTHING_ALIKE:
        return NO_DOUBT_OF_UNLIKE
    if value.kind == "count" and value.amount is not None:
        number = abs(Decimal(value.amount))
        if _telling(number):
            return NO_DOUBT_OF_FIGURES
        if number <= FEW:
            return NO_DOUBT_OF_FEW
    return NO_DOUBT.get(value.kind, NO_DOUBT_OF_OTHERS)


def _telling(number: Decimal) -> bool:
    """Whether a number has three figures or more, and two of them or more are not trailing zeros.

    So 412 and 18,600 have, 14 and 500 have not.
    """
    return number >= FIGURES and len(number.normalize().as_tuple().digits) > 1


def _elsewhere(pair: Pair) -> bool:
    """Whether the negation of one side is of something else: "340 have yet to be counted"."""
    return pair.score >= SAME_WHATEVER_SIGN and pair.rivalry < DOUBT


def _fit(compared: Compared) -> bool:
    """Equal, or a day and its week; numbers far apart ("at least 3", 31) only do not clash."""
    if compared.relation == "compatible":
        return compared.left.kind in MOMENTS
    return compared.relation == "equal"


def _by_chance(pair: Pair, compared: Compared) -> bool:
    if compared.left.kind == "time":
        return False
    if compared.left.kind in PASSING:
        return max(pair.core, pair.similarity) < SAME_DEED
    alike = likeness(pair, compared)
    if compared.counted is None:
        return alike < NO_CHANCE
    if counts_unlike(compared):
        return True
    return alike + compared.counted < NO_CHANCE + SAME_COUNTED
