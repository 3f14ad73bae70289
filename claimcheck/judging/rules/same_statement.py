"""Agreement on a statement: the same predicate and parts, and nothing that speaks against it.

How surely alignment must say so depends on what is told. The thresholds are those from which, on
groups left out of the fit of its weights, four of five such agreements or more are right.
"""

from __future__ import annotations

from claimcheck.alignment.aspects import ANSWERED_BY
from claimcheck.alignment.channel import opposed
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.parts import DOING
from claimcheck.alignment.signs import at_odds, contrary, of_two_matters
from claimcheck.claim import Aspect
from claimcheck.judging.rival_parts import SAME_PART
from claimcheck.judging.ruling import Ruling
from claimcheck.judging.wording import shorten

NAMING: frozenset[Aspect] = frozenset({"identity", "attribution"})
"""Aspects of claims that name someone or something rather than tell what happened."""

SAME_DEED = 0.2
"""Cosine of what is said from which it can be the same: two claims about one bridge are many."""

SAME_WORDS = 0.9
"""Cosine of the frames from which nothing else need be alike."""

QUOTES = 0.3
"""Least score where one or both are quotes: a quote is told of one matter."""

NAMES = 0.5
"""The same where both name someone or something."""

SOURCES = 0.8
"""The same where both only say who says it: one speaker says many things."""

DEEDS = 0.6
"""The same where both tell what happened."""

MIXED = 0.7
"""The same where one names and the other tells, or where one is about a value, which would agree
by its value if it did."""

ANYTHING = 0.85
"""The same where what is said is not alike."""

HEADLINES = 0.97
"""The same where one is a headline: it names the matter, and much is like it. Of such agreements on
groups left out 77 of 127 were right, four of five of the others."""

LONG_ENOUGH = 20
"""Characters from which the same words say the same."""


def same_statement(pair: Pair) -> Ruling | None:
    """Claims that say the same where no values can be compared."""
    if contrary(pair.left, pair.right) or _apart(pair):
        return None
    relation = pair.compared.relation if pair.compared else "incomparable"
    if relation == "disjoint" or (relation != "incomparable" and not _verbatim(pair)):
        return None
    if pair.score < _least(pair) and not _verbatim(pair):
        return None
    if opposed(pair.left.direction, pair.right.direction) or _of_two(pair):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("agreement", "statement.same", "both say so", values)


def _apart(pair: Pair) -> bool:
    """Whether the words stand on opposite poles, or there is none of one thing or another."""
    left, right = pair.left, pair.right
    return bool(at_odds(left, right)) or of_two_matters(left, right)


def _of_two(pair: Pair) -> bool:
    """Whether two people are named, and nothing is told but who they are."""
    aspects = {pair.left.aspect, pair.right.aspect}
    return aspects <= NAMING and pair.names_apart is not None


def _verbatim(pair: Pair) -> bool:
    """Whether both say it in the same words, and in enough of them to be of one thing."""
    same = pair.left.quote.casefold() == pair.right.quote.casefold()
    return same and len(pair.left.quote) >= LONG_ENOUGH


def _least(pair: Pair) -> float:
    """The score from which claims of this kind say the same."""
    if pair.left.headline or pair.right.headline:
        return HEADLINES
    aspects = {pair.left.aspect, pair.right.aspect}
    if aspects == {"attribution"}:
        return SOURCES
    if aspects <= NAMING:
        return NAMES
    if pair.similarity < SAME_WORDS and not _same_deed(pair):
        return ANYTHING
    if "quote" in aspects:
        return QUOTES
    return MIXED if aspects & (NAMING | set(ANSWERED_BY)) else DEEDS


def _same_deed(pair: Pair) -> bool:
    done = pair.alike("cause")
    if {pair.left.aspect, pair.right.aspect} <= DOING and done is not None:
        return done.shared_names or done.cosine >= SAME_PART
    return pair.core >= SAME_DEED
