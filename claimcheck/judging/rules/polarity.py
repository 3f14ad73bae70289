"""The same statement affirmed by one source and negated by the other."""

from __future__ import annotations

from rapidfuzz import fuzz

from claimcheck.alignment.channel import one_way, opposed
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import LOOSE, contrary, opposed_in
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.rules.poles import OF_ONE
from claimcheck.judging.ruling import RIVAL_NEGATION, Ruling
from claimcheck.judging.wording import shorten

SAME_DEED = 0.2
"""Cosine of what is said from which one deed is affirmed and negated."""

OTHER_DEED = 0.1
"""Cosine of what is said below which one thing does two: who waited not is named elsewhere."""

SAME_SUBJECT = 0.4
"""Cosine of the subjects from which they may be one."""

READS_ALIKE = 0.6
"""Cosine of what is said from which two wordings say the same but for the negation: then one of
the two was misread more often than not, unless the words themselves are the same."""

VERBATIM = 70.0
"""Indel similarity of two wordings of one language that differ by a word or two."""


def opposite_polarity(pair: Pair) -> Ruling | None:
    """Affirmed against negated, unless the predicates are opposites too (a double turn)."""
    if not contrary(pair.left, pair.right) or pair.rivalry < RIVAL_NEGATION:
        return None
    if not _one_thing(pair) or opposed(pair.left.direction, pair.right.direction):
        return None
    if pair.left.aspect == pair.right.aspect == "quote":
        return None
    if not are_facts(pair.left, pair.right):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "polarity", "affirmed against negated", values)


def _one_thing(pair: Pair) -> bool:
    if pair.core >= READS_ALIKE and fuzz.ratio(pair.left.quote, pair.right.quote) < VERBATIM:
        return False
    told_of_many = opposed_in(pair.left, pair.right, LOOSE | OF_ONE)
    if told_of_many and pair.subject < SAME_SUBJECT and not pair.shared_names:
        return False
    if pair.core < OTHER_DEED:
        return False
    alike = pair.core >= SAME_DEED or pair.subject >= SAME_SUBJECT
    return alike or one_way(pair.left, pair.right)
