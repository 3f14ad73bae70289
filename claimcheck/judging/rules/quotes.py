"""Words in quotation marks: repeated, translated, or altered."""

from __future__ import annotations

from rapidfuzz import fuzz

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.ruling import SAME_STATEMENT, Ruling
from claimcheck.judging.wording import shorten

MARKS = "«»“”„‚‘’\"' "
"""What may stand around a quote."""

VERBATIM = 97.0
"""Indel similarity of two spellings of the same words."""

ALTERED = 75.0
"""Indel similarity from which two quotes are one quote with some words changed."""

SHORTEST = 30
"""Characters below which quotes are alike by chance."""


def altered_quote(pair: Pair) -> Ruling | None:
    """One speaker's words, given in two wordings of the same language."""
    if not _quoted(pair) or not ALTERED <= _likeness(pair) < VERBATIM:
        return None
    texts = _words(pair.left), _words(pair.right)
    if min(len(text) for text in texts) < SHORTEST or texts[0] in texts[1] or texts[1] in texts[0]:
        return None
    values = shorten(texts[0]), shorten(texts[1])
    return Ruling("not_comparable", "quote.altered", "the quote is worded differently", values)


def same_quote(pair: Pair) -> Ruling | None:
    """The same words, or their translation."""
    if not _quoted(pair):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    if _likeness(pair) >= VERBATIM:
        return Ruling("agreement", "quote.same", "the same words", values)
    if pair.score < SAME_STATEMENT:
        return None
    return Ruling("agreement", "quote.translated", "the same quote in other words", values)


def _quoted(pair: Pair) -> bool:
    return pair.left.aspect == pair.right.aspect == "quote"


def _words(claim: Claim) -> str:
    """What stands inside the quotation marks."""
    return claim.quote.strip(MARKS)


def _likeness(pair: Pair) -> float:
    return fuzz.ratio(_words(pair.left), _words(pair.right))
