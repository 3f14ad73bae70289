"""The values of two claims that answer one question, set side by side, for all pairs of claims."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import get_args

import numpy as np

from claimcheck.alignment.aspects import MOMENTS, answers
from claimcheck.alignment.compare_values import TOLD_IN, compare, interval, whole_unit
from claimcheck.alignment.context import context
from claimcheck.alignment.follows import Implied
from claimcheck.alignment.implied import SURE, fits
from claimcheck.alignment.pair import Compared, Relation
from claimcheck.alignment.vectors import Matrix, Phrases
from claimcheck.claim import Claim
from claimcheck.value import Value, ValueKind

Place = tuple[int, int]
"""Row and column: a claim of the left source, one of the right."""

RANK: tuple[Relation, ...] = ("equal", "compatible", "disjoint", "incomparable")
"""Of several value pairs, the one that fits best is the one compared."""

FARTHEST = 2.0
"""Logarithm of a ratio from which more makes no difference."""

NEAR, CLOSE = 0.1, 0.3
"""Ratios below which two figures are a slip, or two counts, of one thing: 8.01 and 8.1, 46 and 56.
Rivals are told by them: of figures that clash, those are rarely of two things."""

NEXT_UNIT = 62
"""What a unit of time holds of the next smaller one, at most: hours are mistaken for days or
minutes, not for years."""

NEAR_WHOLE = 12
"""Characters between a part and its whole: "17 of the 96", "sept des onze"."""

UNSAID = 0.3
"""Cosine of what is counted where either side does not say."""


Sides = tuple[Mapping[str, tuple[Implied, ...]], Mapping[str, tuple[Implied, ...]]]
"""What the claims of either source imply, by claim id."""


def all_compared(
    left: Sequence[Claim], right: Sequence[Claim], phrases: Phrases, implied: Sides = ({}, {})
) -> dict[Place, Compared]:
    """The compared values of every pair of claims that has any."""
    valued = [
        (at, claim) for at, claim in enumerate(right) if claim.values or claim.id in implied[1]
    ]
    found: dict[Place, Compared] = {}
    for row, one in enumerate(left):
        for column, other in valued if one.values or one.id in implied[0] else ():
            both = compared(one, other, phrases)
            if both is None or both.relation != "equal":
                follows = implied[0].get(one.id, ()), implied[1].get(other.id, ())
                both = _derived(one, other, phrases, follows) or both
            if both is not None:
                found[row, column] = both
    return found


def value_measures(
    left: Sequence[Claim], right: Sequence[Claim], known: Mapping[Place, Compared]
) -> dict[str, Matrix]:
    """What the compared values tell of every pair; shape (left claims, right claims) each."""
    told: dict[str, Callable[[Compared], float]] = {
        "equal": lambda both: both.relation == "equal",
        "compatible": lambda both: both.relation == "compatible",
        "disjoint": lambda both: both.relation == "disjoint",
        "context": lambda both: both.context,
        "counted": lambda both: UNSAID if both.counted is None else both.counted,
        "implied": lambda both: both.by is not None,
        "implied_surely": lambda both: both.by in SURE,
        "digits": lambda both: max(_digits(both.left), _digits(both.right)),
    }
    shape = len(left), len(right)
    found = {
        name: _filled(shape, ((at, rate(both)) for at, both in known.items()))
        for name, rate in told.items()
    }
    ratios = {at: ratio(both) for at, both in known.items()}
    found["ratio"] = _filled(shape, ratios.items())
    found["ratio_squared"] = _filled(shape, ((at, each**2) for at, each in ratios.items()))
    for name, most in (("near", NEAR), ("close", CLOSE)):
        found[name] = _filled(shape, ((at, each < most) for at, each in ratios.items()))
    for kind in get_args(ValueKind):
        cells = ((at, float(both.left.kind == kind)) for at, both in known.items())
        found[f"kind_{kind}"] = _filled(shape, cells)
    number = [len(left[row].values) + len(right[column].values) for row, column in known]
    found["values"] = _filled(shape, zip(known, number, strict=True))
    found["equal_share"] = _filled(shape, shares_of(known).items())
    has = [np.array([bool(claim.values) for claim in side]) for side in (left, right)]
    found["one_valued"] = (has[0][:, None] != has[1][None, :]).astype(np.float32)
    found["uncompared"] = (has[0][:, None] & has[1][None, :]).astype(np.float32)
    for at in known:
        found["uncompared"][at] = 0
    found["sentence_values"] = _sentences(left, right)
    return found


def shares_of(known: Mapping[Place, Compared]) -> dict[Place, float]:
    """For pairs of equal values, one over the number of such pairs of either claim."""
    equal = [at for at, both in known.items() if both.relation == "equal"]
    rows, columns = Counter(at[0] for at in equal), Counter(at[1] for at in equal)
    return {at: 1 / max(rows[at[0]], columns[at[1]]) for at in equal}


def _filled(shape: Place, cells: Iterable[tuple[Place, float]]) -> Matrix:
    matrix = np.zeros(shape, np.float32)
    for at, number in cells:
        matrix[at] = number
    return matrix


def _digits(value: Value) -> int:
    """Digits that tell something: 1 in 2,000, 3 in 235; dates and times count as two."""
    if value.kind in MOMENTS:
        return 2
    if value.amount is None:
        return 0
    return len(value.amount.replace(".", "").replace("-", "").strip("0"))


def _sentences(left: Sequence[Claim], right: Sequence[Claim]) -> Matrix:
    """How many values of one claim's sentence have an equal in the other's; dates left out."""
    sides = [_by_sentence(side) for side in (left, right)]
    spans = [list(side) for side in sides]
    equal = np.zeros((len(spans[0]), len(spans[1])), np.float32)
    for row, one in enumerate(spans[0]):
        for column, other in enumerate(spans[1]):
            equal[row, column] = _equals(sides[0][one], sides[1][other])
    rows = [spans[0].index(claim.sentence) for claim in left]
    columns = [spans[1].index(claim.sentence) for claim in right]
    return equal[np.ix_(rows, columns)]


def _by_sentence(claims: Sequence[Claim]) -> dict[tuple[int, int], list[Value]]:
    found: dict[tuple[int, int], dict[Value, None]] = defaultdict(dict)
    for claim in claims:
        found[claim.sentence].update(
            {value: None for value in claim.values if value.kind != "date"}
        )
    return {span: list(values) for span, values in found.items()}


def _equals(ones: Sequence[Value], others: Sequence[Value]) -> int:
    """Values with an equal on the other side, counted on the side that has fewer of them."""
    there = sum(any(compare(one, other) == "equal" for other in others) for one in ones)
    back = sum(any(compare(one, other) == "equal" for one in ones) for other in others)
    return min(there, back)


def compared(left: Claim, right: Claim, phrases: Phrases) -> Compared | None:
    """The pair of answering values that fits best; ``None`` without two of one kind.

    Among rival values, those whose surrounding words are most alike are the rivals.
    """
    found: list[tuple[tuple[float, ...], Compared]] = []
    for one in answers(left):
        for other in answers(right):
            relation = compare(one, other) if one.kind == other.kind else "incomparable"
            if relation == "incomparable":
                continue
            both = _side_by_side((left, one), (right, other), relation, phrases)
            rank = (
                RANK.index(relation),
                -both.context,
                one.start + other.start,
                abs(one.start - other.start),
            )
            found.append((rank, both))
    if not found:
        return None
    best = min(found, key=lambda each: each[0])[1]
    return _parts_of_one(left, right, best, phrases) or best


def _parts_of_one(left: Claim, right: Claim, whole: Compared, phrases: Phrases) -> Compared | None:
    """The parts, where both tell one of the same whole: "17 of the 96 cables", "31 of 96"."""
    if whole.relation != "equal" or whole.left.kind != "count":
        return None
    one, other = _part_of(left, whole.left), _part_of(right, whole.right)
    if one is None or other is None:
        return None
    return _side_by_side((left, one), (right, other), compare(one, other), phrases)


def _side_by_side(
    left: tuple[Claim, Value], right: tuple[Claim, Value], relation: Relation, phrases: Phrases
) -> Compared:
    """Two stated values, each with its claim, and how alike they are told."""
    return Compared(
        left=left[1],
        right=right[1],
        relation=relation,
        context=round(phrases.cosine(context(*left), context(*right)), 4),
        counted=_counted(left[1], right[1], phrases),
    )


def _part_of(claim: Claim, whole: Value) -> Value | None:
    """The count right before a whole that it is some of."""
    return next(
        (
            value
            for value in claim.values
            if value.kind == "count" and 0 < whole.start - value.end <= NEAR_WHOLE
        ),
        None,
    )


def _derived(
    left: Claim,
    right: Claim,
    phrases: Phrases,
    implied: tuple[tuple[Implied, ...], tuple[Implied, ...]],
) -> Compared | None:
    """What one claim implies and the other states, where the two are equal."""
    pairs = [
        *((one.by, one.value, other) for one in implied[0] for other in right.values
          if fits(one, other, right)),
        *((other.by, one, other.value) for other in implied[1] for one in left.values
          if fits(other, one, left)),
    ]  # fmt: skip
    if not pairs:
        return None
    by, one, other = min(pairs, key=lambda each: (each[0], each[1].start + each[2].start))
    return Compared(
        left=one,
        right=other,
        relation="equal",
        context=round(phrases.cosine(context(left, one), context(right, other)), 4),
        by=by,
    )


def _counted(one: Value, other: Value, phrases: Phrases) -> float | None:
    if one.kind != "count" or not one.of or not other.of:
        return None
    return round(phrases.cosine(one.of, other.of), 4)


def _numeral(value: Value) -> Decimal | None:
    """The number a duration is told with, "two" in "two hours" and in "two days"."""
    if value.amount is None:
        return None
    amount = Decimal(value.amount)
    if value.unit != "s":
        return amount
    return amount / (whole_unit(amount, TOLD_IN) or 1)


def _is_slip(both: Compared) -> bool:
    """Whether one number is told in two units of time."""
    return both.left.kind == "duration" and _numeral(both.left) == _numeral(both.right) is not None


def ratio(both: Compared) -> float:
    """Natural logarithm of the larger over the smaller amount, 0 to 2; 0 where there is none.

    Also 0 for one number in two units ("two hours", "two days"): a slip reports are prone to.
    """
    if both.left.kind in MOMENTS:
        return 0.0
    amounts = [interval(each) for each in (both.left, both.right)]
    ends = [float(end.low or end.high or 0) for end in amounts]
    small, large = sorted(abs(end) for end in ends)
    if large == 0 or (_is_slip(both) and large <= small * NEXT_UNIT):
        return 0.0
    return FARTHEST if small == 0 else min(FARTHEST, math.log(large / small))
