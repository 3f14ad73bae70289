"""The period a claim is said of: its own date values, else the date it is anchored to."""

from __future__ import annotations

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.value import Value

Span = tuple[str | None, str | None]
"""First and last ISO day; ``None`` where open."""


def period(claim: Claim) -> Value | None:
    """What the claim says of when; ``None`` when it says nothing."""
    own = next((value for value in claim.values if value.kind == "date"), None)
    if own is not None or claim.as_of is None:
        return own
    low, _, high = claim.as_of.partition("/")
    return Value(
        kind="date", text=claim.as_of, start=0, end=len(claim.as_of), amount=None,
        low=low or None, high=high or low or None, unit="day", bound="range",
    )  # fmt: skip


def periods_apart(pair: Pair) -> tuple[Value, Value] | None:
    """The periods of the two claims, when both are known and no day lies in both."""
    left, right = period(pair.left), period(pair.right)
    if left is None or right is None or compare(left, right) != "disjoint":
        return None
    return left, right


def period_within(pair: Pair) -> tuple[Value, Value] | None:
    """The periods, when one is a day or two of the other's week or more."""
    left, right = period(pair.left), period(pair.right)
    if left is None or right is None or compare(left, right) != "compatible":
        return None
    return (left, right) if _single(left) != _single(right) else None


def _single(value: Value) -> bool:
    return value.low is not None and value.low == value.high
