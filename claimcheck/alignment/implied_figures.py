"""Figures that follow from the figures of a claim and its sentence: sums, shares, rates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck.alignment.aspects import MOMENTS, is_single
from claimcheck.alignment.follows import Implied, Sentence, amounted
from claimcheck.claim import Claim
from claimcheck.value import Value

SUM = "in all"
"""What a sum counts."""

TIMES = {
    ("per_month", "per_year"): 12, ("per_quarter", "per_year"): 4, ("per_month", "per_quarter"): 3,
    ("per_day", "per_week"): 7, ("per_hour", "per_day"): 24, ("per_day", "per_year"): 365,
    ("per_week", "per_year"): 52, ("per_day", "per_month"): 30,
}  # fmt: skip
"""How often the first goes into the second."""

INEXACT = frozenset({365, 52, 30})
"""Numbers of days and weeks that no year or month has to the last one."""

ROUNDED = Decimal("0.05")
"""Largest relative error that rounding may bring: 94 a year are 7.8 a month, told as 8."""

SHARED = frozenset({"count", "money", "measure"})
"""Kinds of which a share is told."""

LEAST = 6
"""Least share: smaller numbers are equal by chance."""

LEAST_SUM = 10
"""Least sum or difference, likewise."""

SHARE_SLACK = Decimal("0.01")
"""Relative slack of a share: the percentage is a rounded one."""

SCORE = re.compile(r"(?<![\d.,–-])(\d{1,3})[-–](\d{1,3})(?![\d.,–-])")
"""Votes for and against, told as a score."""


def figures(claim: Claim, sentence: Sentence) -> Iterator[Implied]:
    """All figures that a claim implies, in the light of its sentence."""
    yield from _sums(claim, sentence)
    yield from _scores(claim)
    for value in claim.values:
        # The amount of a day or an hour is no number.
        if value.amount is not None and value.kind not in MOMENTS:
            yield from _shares(value, sentence)
            yield from _rates(claim, value)


def labels(claim: Claim, name: str) -> frozenset[str]:
    """The labels of one class of scope: {"child"} of 'group:child'."""
    split = (each.partition(":") for each in claim.scope)
    return frozenset(label for kind, _, label in split if kind == name)


def rate_of(claim: Claim, value: Value) -> str:
    """The one unit of reckoning of the claim's one figure of a kind, else nothing."""
    found = labels(claim, "reckoning")
    return min(found) if len(found) == 1 and is_single(claim, value) else ""


def _sums(claim: Claim, sentence: Sentence) -> Iterator[Implied]:
    """Of two counts side by side, one of them the claim's."""
    counts = [each for each in sentence if each.kind == "count" and each.amount is not None]
    for first, last in pairwise(counts):
        if {first.bound, last.bound} != {"exact"} or not {first, last} & {*claim.values}:
            continue
        total = Decimal(first.amount or 0) + Decimal(last.amount or 0)
        if total >= LEAST_SUM:
            told = {"text": f"{first.text} + {last.text}", "end": last.end, "of": SUM}
            yield Implied(amounted(first.model_copy(update=told), total, total, total), "sum")
        rest = abs(Decimal(first.amount or 0) - Decimal(last.amount or 0))
        if rest >= LEAST_SUM:
            told = {"text": f"{first.text} − {last.text}", "end": last.end, "of": None}
            yield Implied(amounted(first.model_copy(update=told), rest, rest, rest), "difference")


def _scores(claim: Claim) -> Iterator[Implied]:
    """The margin and the total of a vote told as "7-4"."""
    for found in SCORE.finditer(claim.quote):
        high, low = Decimal(found[1]), Decimal(found[2])
        start, end = claim.start + found.start(), claim.start + found.end()
        told = Value(kind="count", unit="1", text=found[0], start=start, end=end)
        for amount in (high - low, high + low):
            if high > low:
                yield Implied(amounted(told, amount, amount, amount), "score")


def _shares(share: Value, sentence: Sentence) -> Iterator[Implied]:
    if share.kind != "percentage" or share.unit != "%":
        return
    for whole in sentence:
        if whole.kind not in SHARED or whole.amount is None:
            continue
        part = Decimal(whole.amount) * Decimal(share.amount or 0) / 100
        if part < LEAST:
            continue
        told = {"text": f"{share.text} × {whole.text}", "start": share.start, "end": share.end}
        slack = abs(part) * SHARE_SLACK
        yield Implied(
            amounted(whole.model_copy(update=told), part, part - slack, part + slack), "share"
        )


def _rates(claim: Claim, value: Value) -> Iterator[Implied]:
    told = rate_of(claim, value)
    for (fine, coarse), times in TIMES.items():
        if fine == told:
            stated = Decimal(value.amount or 0)
            slack = min(Decimal("0.5"), ROUNDED * abs(stated))
            if times in INEXACT:
                slack = ROUNDED * abs(stated)
            low, high = (Decimal(end or stated) for end in (value.low, value.high))
            ends = (stated, low - slack, high + slack)
            reckoned = value.model_copy(update={"text": f"{value.text} × {times}"})
            yield Implied(amounted(reckoned, *(times * end for end in ends)), "rate", coarse)
