"""None against some: "no passenger is missing" against "two passengers are missing"."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten, tell

COUNTABLE = frozenset({"count", "money", "measure", "percentage"})
"""Kinds of which there can be none."""


def none_against_some(pair: Pair) -> Ruling | None:
    """One claim denies any, the other counts some."""
    if polarity(pair.left) == polarity(pair.right) or pair.score < RIVAL_STATEMENTS:
        return None
    none, some = sorted((pair.left, pair.right), key=lambda claim: claim.polarity == "affirmed")
    if _amount(some) is None or _amount(none) is not None or some.modality not in FACTS:
        return None
    values = _words(pair.left), _words(pair.right)
    return Ruling("contradiction", "count.none", f"{values[0]} against {values[1]}", values)


def _amount(claim: Claim) -> str | None:
    found = (value for value in claim.values if value.kind in COUNTABLE)
    return next((tell(value) for value in found), None)


def _words(claim: Claim) -> str:
    return _amount(claim) or f"“{shorten(claim.quote)}”"
