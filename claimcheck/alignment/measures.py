"""What alignment measures on a pair of claims, language-free.

All measures lie between 0 and 1 but the cosines, which reach from -1; each is symmetric.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from claimcheck.alignment.aspects import answers
from claimcheck.alignment.compare_values import compare, interval
from claimcheck.alignment.context import context
from claimcheck.alignment.pair import Compared, Relation
from claimcheck.alignment.parts import shared_names
from claimcheck.alignment.vectors import Phrases
from claimcheck.claim import Claim
from claimcheck.value import Value

RANK: tuple[Relation, ...] = ("equal", "compatible", "disjoint", "incomparable")
"""Of several value pairs, the one that fits best is the one compared."""


SUM = "in all"
"""What a sum counts."""

TOLD_IN = (Decimal(604800), Decimal(86400), Decimal(3600), Decimal(60))
"""Seconds of a week, a day, an hour and a minute."""

FARTHEST = 2.0
"""Logarithm of a ratio from which more makes no difference."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The features of the question "do these two claims answer one question?"."""

    text: float
    """Cosine of the whole texts."""
    sentence: float
    """Cosine of the sentences they stand in."""
    shared: float
    """How much rare wording they share, see ``Frames.shared``."""
    core: float
    """Cosine of what they say of their subject: the frames without agent and names."""
    lead: float
    """How far the frame cosine stands above the two claims' next best ones."""
    paragraph: float
    """Cosine of the paragraphs they stand in."""
    headline: float
    """1 when one of them is a headline."""
    aspect: float
    """1 for one aspect, ½ for kin."""
    equal: float
    """1 when the compared values are equal, shared out among the pairs with that value."""
    names: float
    """Share of the rarer names that both have."""
    direction: float
    """1 when their directions belong to one class, at the same pole or not."""


@dataclass(frozen=True, slots=True)
class Rivalry:
    """The same question, where the two claims carry values that exclude each other.

    Equal values speak for one question by themselves; rival ones do not, so other things count.
    """

    shared: float
    core: float
    lead: float
    paragraph: float
    direction: float
    """1 when their directions are one: both hurt, both rise."""
    counted: float
    """Cosine of what is counted; 1 where nothing is."""
    headline: float
    headlines: float
    """1 when both are headlines."""
    ratio: float
    """Logarithm of the larger value over the smaller, at most 2: rival reports of one figure
    seldom differ by more than a factor of seven."""


@dataclass(frozen=True, slots=True)
class Opposition:
    """The same question, where one affirms what the other negates or says the opposite of."""

    sentence: float
    paragraph: float
    lead: float
    direction: float
    """1 when their directions belong to one class: both about opening and closing."""


def compared(left: Claim, right: Claim, phrases: Phrases) -> Compared | None:
    """The pair of answering values that fits best; ``None`` without two of one kind.

    Among rival values, those whose surrounding words are most alike are the rivals.
    """
    found: list[tuple[tuple[float, ...], Compared]] = []
    for one in (*answers(left), *sums(left)):
        for other in (*answers(right), *sums(right)):
            relation = compare(one, other) if one.kind == other.kind else "incomparable"
            if relation == "incomparable" or (one.of == other.of == SUM):
                continue
            if relation != "equal" and SUM in (one.of, other.of):
                continue
            near = round(phrases.cosine(context(left, one), context(right, other)), 4)
            rank = (
                RANK.index(relation),
                -near,
                one.start + other.start,
                abs(one.start - other.start),
            )
            both = Compared(
                left=one,
                right=other,
                relation=relation,
                context=near,
                counted=_counted(one, other, phrases),
            )
            found.append((rank, both))
    return min(found, key=lambda each: each[0])[1] if found else None


def _counted(one: Value, other: Value, phrases: Phrases) -> float | None:
    if one.kind != "count" or not one.of or not other.of:
        return None
    return round(phrases.cosine(one.of, other.of), 4)


@lru_cache(maxsize=4096)
def sums(claim: Claim) -> tuple[Value, ...]:
    """The sum of a claim's two exact counts ("312 passengers and 41 crew"), if it has two."""
    counts = [value for value in claim.values if value.kind == "count" and value.amount]
    if len(counts) != 2 or any(value.bound != "exact" for value in counts):
        return ()
    total = str(sum(Decimal(value.amount or 0) for value in counts))
    first, last = counts[0].start - claim.start, counts[1].end - claim.start
    return (
        Value(
            kind="count", text=claim.quote[max(0, first) : last], start=counts[0].start,
            end=counts[1].end, amount=total, low=total, high=total, unit="1", of=SUM,
        ),
    )  # fmt: skip


def _numeral(value: Value) -> Decimal | None:
    """The number a duration is told with, "two" in "two hours" and in "two days"."""
    if value.amount is None:
        return None
    amount = Decimal(value.amount)
    if value.unit != "s":
        return amount
    fitting = (amount / step for step in TOLD_IN if amount >= step and amount % step == 0)
    return next(fitting, amount)


def ratio(both: Compared) -> float:
    """Natural logarithm of the larger over the smaller amount, 0 to 2; 0 where there is none.

    Also 0 for one number in two units ("two hours", "two days"): a slip reports are prone to.
    """
    if both.left.kind in {"date", "time"}:
        return 0.0
    if both.left.kind == "duration" and _numeral(both.left) == _numeral(both.right) is not None:
        return 0.0
    amounts = [interval(each) for each in (both.left, both.right)]
    ends = [float(end.low or end.high or 0) for end in amounts]
    small, large = sorted(abs(end) for end in ends)
    if both.left.kind in {"date", "time", "duration"} or large == 0:
        return 0.0
    return FARTHEST if small == 0 else min(FARTHEST, math.log(large / small))


def name_overlap(left: Claim, right: Claim, rarity: Mapping[str, float]) -> float:
    """Weighted share of the smaller side's names that the other side has too."""
    if not left.entities or not right.entities:
        return 0.0
    shared = sum(rarity[name] for name in shared_names(left, right))
    back = sum(rarity[name] for name in shared_names(right, left))
    sizes = [sum(rarity[name] for name in set(side.entities)) for side in (left, right)]
    least = min(sizes)
    return min(1.0, max(shared, back) / least) if least > 0 else 0.0
