"""Poles: insured against "without cover", and the same pole told by a negation and by its antonym.

Poles of two classes oppose each other too, where what carries on is closed (``kin``).

The poles of a claim have its negation applied, so a negated word meets its antonym here whatever
the polarity of the two claims.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.alignment.kin import of_kin
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import (
    LOOSE,
    NONE,
    at_odds,
    back_again,
    deny_one_thing,
    told_two_ways,
)
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import FACTS, are_facts
from claimcheck.judging.ruling import (
    RIVAL_POLES,
    RIVAL_POLES_IN_SAME_WORDS,
    SAME_POLE,
    Ruling,
)
from claimcheck.judging.wording import shorten

OF_ONE = frozenset({"access", "harm", "health", "life", "search"})
"""Classes told of each of many: that one is safe does not say that the other is not hurt, and who
opens no inquiry shuts no door."""

OF_EACH = frozenset({"damage", "harm", "health", "life", "search", "trap"})
"""Classes told of each of many things: of 120 houses that burned one may stand."""

STATES = frozenset({"access", "control", "run", "service", "trap", "carries on", "goes on its way"})
"""Classes and families of what is so for a time: that a line will reopen does not say that it is
open."""

SAME_SUBJECT = 0.5
"""Cosine of the subjects from which both claims are about one thing."""

SAME_PERSON = 0.3
"""The same where there are several to tell it of: below it they are two."""

SAME_DEED = 0.25
"""Cosine of what is said of the subjects from which it is one matter that the poles are of."""

SAME_WORDS = 0.6
"""Cosine of the frames from which little else differs: "upheld the fine", "overturned the fine"."""

TOLD = FACTS | {"planned"}
"""Modalities of what is said to be so or to come; a denial or a question says it otherwise."""


def opposite_poles(pair: Pair) -> Ruling | None:
    """Two claims about one thing, on the two poles of a class."""
    if not {pair.left.modality, pair.right.modality} <= TOLD:
        return None
    found = at_odds(pair.left, pair.right) or of_kin(pair.left, pair.right)
    poles = next((each for each in found if of_one_thing(pair, each[0])), None)
    if poles is None:
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    return Ruling("contradiction", "poles.opposite", f"{poles[1]} against {poles[2]}", values)


def of_one_thing(pair: Pair, name: str) -> bool:
    """Whether the two poles of a class are said of one thing at one time, as far as is told."""
    if pair.rivalry < _least(pair):
        return False
    least = SAME_SUBJECT if name in LOOSE else SAME_PERSON if name in OF_ONE else -1.0
    if pair.subject < least and not pair.shared_names:
        return False
    if name in OF_EACH and _many(pair.left) != _many(pair.right):
        return False
    return name not in STATES or not (one_planned(pair) or back_again(pair.left, pair.right))


def _least(pair: Pair) -> float:
    """The score from which the poles are of one thing: the more alike the words, the lower."""
    alike = pair.similarity >= SAME_WORDS and pair.shared_names
    return RIVAL_POLES_IN_SAME_WORDS if alike else RIVAL_POLES


def _many(claim: Claim) -> bool:
    """Whether a claim counts several."""
    counts = [value for value in claim.values if value.kind == "count"]
    return any(value.amount is None or Decimal(value.amount) > 1 for value in counts)


def one_planned(pair: Pair) -> bool:
    """Whether one side says what will be, and the other what is."""
    return (pair.left.modality == "planned") != (pair.right.modality == "planned")


def same_pole(pair: Pair) -> Ruling | None:
    """Two claims about one thing on one pole, by a negation here and by its antonym there."""
    left, right = pair.left, pair.right
    if not are_facts(left, right):
        return None
    if pair.compared is not None and pair.compared.relation == "disjoint":
        return None
    none = deny_one_thing(left, right)
    if not none and not (told_two_ways(left, right) and _one_thing(pair)):
        return None
    if pair.score < SAME_POLE:
        return None
    values = shorten(left.quote), shorten(right.quote)
    return Ruling("agreement", "poles.same", f"both say {_shared(left, right)}", values)


def _shared(left: Claim, right: Claim) -> str:
    """The pole both stand on, in words: "closed", "no deaths"."""
    poles = sorted(set(left.poles) & set(right.poles))
    first = next((each for each in poles if each.endswith(f":{NONE}")), poles[0])
    name, _, pole = first.partition(":")
    return f"no {name}" if pole == NONE else pole


def _one_thing(pair: Pair) -> bool:
    return pair.subject >= SAME_SUBJECT or pair.core >= SAME_DEED or pair.similarity >= SAME_WORDS
