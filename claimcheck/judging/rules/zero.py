"""None against some: "no passenger is missing" against "two passengers are missing"."""

from __future__ import annotations

from claimcheck.alignment.channel import one_way
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import contrary, denies_any
from claimcheck.claim import Claim
from claimcheck.judging.rival_parts import SAME_PART
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten, tell

SAME_THING = 0.25
"""Cosine of what is said from which none and some are said of one thing."""


def none_against_some(pair: Pair) -> Ruling | None:
    """One claim denies any, the other counts some; of one thing where no pole says what."""
    if not contrary(pair.left, pair.right) or pair.rivalry < RIVAL_STATEMENTS:
        return None
    none, some = sorted((pair.left, pair.right), key=lambda claim: claim.polarity == "affirmed")
    if pair.core < SAME_THING and not (
        one_way(pair.left, pair.right) and pair.subject >= SAME_PART
    ):
        return None
    if _amount(some) is None or _amount(none) is not None:
        return None
    if not denies_any(none) and pair.subject < SAME_PART:
        return None
    # A plan contradicts another plan ("45 will be hired", "none will"), and no fact.
    if some.modality not in FACTS and some.modality != none.modality:
        return None
    values = _words(pair.left), _words(pair.right)
    return Ruling("contradiction", "count.none", f"{values[0]} against {values[1]}", values)


def _amount(claim: Claim) -> str | None:
    found = (value for value in claim.values if value.kind == "count")
    return next((tell(value) for value in found), None)


def _words(claim: Claim) -> str:
    return _amount(claim) or f"“{shorten(claim.quote)}”"
