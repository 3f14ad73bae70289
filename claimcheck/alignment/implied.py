"""Values that a claim implies beside those it states: what figures told in two ways agree by.

==========  ====================================================================================
sum         "207 tourists and 18 sailors" are 225 in all
difference  "412 of the 440 voted for it": 28 did not
score       a vote of 7-4 has a margin of three and eleven voters
share       "48 million, 60 per cent of it from Brussels" are 28.8 million from Brussels
since       told in 2025, "for 27 years" is since 1998
rate        25,000 a month are 300,000 a year
anchored    "on Friday 6 June", then "three days earlier": 3 June
span        "opened at 6 p.m." and "closed at 11:52 p.m." in one sentence: about six hours
==========  ====================================================================================

An implied value only ever agrees: that it differs from what another source states proves nothing.
Measured on 96 linked groups, pairs of claims that such a value alone makes equal, linked as
agreements / not linked: span 19 / 3, rate 6 / 0, share 17 / 7, since 38 / 25, difference 10 / 16,
score 3 / 4, anchored 13 / 16, sum 10 / 26. The share that one figure makes of another and the
change from one to the other were tried too: mostly chance.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.follows import Implied
from claimcheck.alignment.implied_figures import figures, rate_of
from claimcheck.alignment.implied_moments import anchored, last_day, moments
from claimcheck.claim import Claim
from claimcheck.value import Value

SURE = frozenset({"span", "rate", "share", "since"})
"""Derivations that seldom lead to a figure by chance."""

DATED = frozenset({"since", "anchored"})
"""Derivations of a date; a date within it fits."""

EXACT = frozenset({"sum", "difference", "score"})
"""Derivations that must fit to the last digit: what two numbers come near to, many others do."""


@lru_cache(maxsize=64)
def implied(
    claims: tuple[Claim, ...], published: dt.date | None
) -> Mapping[str, tuple[Implied, ...]]:
    """What each claim of one article implies, by claim id; claims that imply nothing are out.

    Remembered: an article is compared with every other.
    """
    sentences: dict[tuple[int, int], dict[Value, None]] = defaultdict(dict)
    for claim in claims:
        sentences[claim.sentence].update(dict.fromkeys(claim.values))
    found: dict[str, tuple[Implied, ...]] = {}
    told: dt.date | None = None
    for claim in sorted(claims, key=lambda each: each.start):
        sentence = tuple(sentences[claim.sentence])
        follows = (
            *figures(claim, sentence),
            *moments(claim, sentence, published),
            *anchored(claim, told or published),
        )
        told = last_day(claim) or told
        if follows:
            found[claim.id] = follows
    return found


def fits(one: Implied, other: Value, claim: Claim) -> bool:
    """Whether what one side implies is what the other claim states."""
    if one.value.kind != other.kind:
        return False
    if one.rate is not None and rate_of(claim, other) != one.rate:
        return False
    if one.by in DATED:
        return _within(other, one.value)
    if one.by in EXACT:
        return other.amount is not None and Decimal(other.amount) == Decimal(one.value.amount or 0)
    return compare(one.value, other) == "equal"


def _within(date: Value, span: Value) -> bool:
    """Whether no day of a date lies outside the span."""
    if date.low is None or date.high is None or span.low is None or span.high is None:
        return False
    return span.low <= date.low and date.high <= span.high
