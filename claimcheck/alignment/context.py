"""The words around a value: what tells the passengers of a sentence from its crew."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claim import Claim
from claimcheck.value import Value

REACH = 5
"""Words looked at on either side of a value."""


@lru_cache(maxsize=8192)
def context(claim: Claim, value: Value) -> str:
    """The words before and behind the value within its claim; other values left out.

    The whole frame where the value lies outside the quote (a derived value).
    """
    at, end = value.start - claim.start, value.end - claim.start
    if at < 0 or end > len(claim.quote):
        return claim.frame
    before = _masked(claim, 0, at).split()[-REACH:]
    behind = _masked(claim, end, len(claim.quote)).split()[:REACH]
    return " ".join([*before, *behind])


def _masked(claim: Claim, start: int, end: int) -> str:
    """A stretch of the quote with the claim's other values left out."""
    kept: list[str] = []
    for value in sorted(claim.values, key=lambda each: each.start):
        low, high = value.start - claim.start, value.end - claim.start
        if high <= start or low >= end:
            continue
        kept.append(claim.quote[start : max(start, low)])
        start = max(start, high)
    kept.append(claim.quote[start:end] if start < end else "")
    return " ".join(kept)
