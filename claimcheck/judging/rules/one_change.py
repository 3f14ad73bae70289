"""One change: the same words on both sides, but for one stretch that names, dates or counts.

Copies of a text, versions of an article and rewritten agency reports share whole sentences. Where
such a sentence differs in one stretch only, that both answer one question needs no further proof.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.names import fold, same_name
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import contrary
from claimcheck.claim import Claim
from claimcheck.judging.rival_parts import SAME_PART
from claimcheck.judging.rules.causes import gives_cause
from claimcheck.judging.ruling import Ruling
from claimcheck.judging.wording import shorten, tell
from claimcheck.value import Value

WORD = re.compile(r"\w+")

Step = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]
"""What difflib says of two wordings: the kind of step, and the words of either side."""

FEWEST_SHARED = 2
"""Shared words below which two wordings are no copies of one sentence."""

CHANCE = 1
"""Words that two changed stretches may have in common by chance ("of")."""

SHARE = 0.5
"""Share of the shorter wording, in words, that both must have in common."""


OTHER_PART = 0.2
"""Cosine below which two parts that are no causes mean different things, not one in other words."""

LONGER = 2
"""Words such a part must have on either side: a single word is soon a synonym."""

LONGEST_NEGATION = 2
"""Words a negation may add or replace: "ne … pas", "no" for "every"."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of a claim that the other one replaces; a span in article coordinates."""

    claim: Claim
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words."""
        return self.claim.quote[self.start - self.claim.start : self.end - self.claim.start]

    def holds(self, start: int, end: int) -> bool:
        """Whether a span meets the stretch."""
        return start < self.end and end > self.start


def one_change(pair: Pair) -> Ruling | None:
    """A contradiction when the change is a negation, another name, another value or cause."""
    if polarity(pair.left) != polarity(pair.right):
        return _negated(pair) if contrary(pair.left, pair.right) else None
    stretches = changed(pair.left, pair.right)
    if stretches is None:
        return None
    return _other_name(*stretches) or _other_value(*stretches) or _other_part(pair, *stretches)


def _negated(pair: Pair) -> Ruling | None:
    """The same words, but for the few that negate them."""
    forms = [WORD.findall(claim.quote.casefold()) for claim in (pair.left, pair.right)]
    steps = SequenceMatcher(None, forms[0], forms[1], autojunk=False).get_opcodes()
    other = sum(max(step[2] - step[1], step[4] - step[3]) for step in steps if step[0] != "equal")
    shared = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    if other > LONGEST_NEGATION or shared < max(FEWEST_SHARED, other):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    sides = " against ".join(claim.polarity for claim in (pair.left, pair.right))
    return Ruling("contradiction", "polarity", sides, values)


def changed(left: Claim, right: Claim) -> tuple[Stretch, Stretch] | None:
    """The one stretch in which two like wordings differ, on either side; else ``None``.

    What only one of them has at its ends is no change: it may belong to the neighbouring claim.
    """
    words = [list(WORD.finditer(claim.quote)) for claim in (left, right)]
    forms = [[word.group().casefold() for word in side] for side in words]
    steps = list(SequenceMatcher(None, forms[0], forms[1], autojunk=False).get_opcodes())
    changes = [step for step in _inner(steps) if step[0] != "equal"]
    if not changes or not _as_one(changes):
        return None
    first, last, other_first, other_last = (
        changes[0][1],
        changes[-1][2],
        changes[0][3],
        changes[-1][4],
    )
    shared = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    shared -= sum(after[1] - before[2] for before, after in pairwise(changes))
    if shared < max(FEWEST_SHARED, SHARE * min(map(len, forms))):
        return None
    return (
        _stretch(left, words[0][first:last]),
        _stretch(right, words[1][other_first:other_last]),
    )


def _inner(steps: list[Step]) -> list[Step]:
    """The steps without what one wording adds before or behind."""
    added = [step[0] in {"insert", "delete"} for step in steps]
    return steps[bool(added and added[0]) : len(steps) - bool(added and added[-1])]


def _as_one(changes: list[Step]) -> bool:
    """Whether changes are one: words replaced, with no more than a chance word kept between."""
    near = all(after[1] - before[2] <= CHANCE for before, after in pairwise(changes))
    return near and changes[0][1] < changes[-1][2] and any(s[0] == "replace" for s in changes)


def _stretch(claim: Claim, words: list[re.Match[str]]) -> Stretch:
    return Stretch(claim, claim.start + words[0].start(), claim.start + words[-1].end())


def _other_name(left: Stretch, right: Stretch) -> Ruling | None:
    """Both stretches are names and nothing else, and not spellings of one."""
    if not (_is_name(left) and _is_name(right)) or same_name(left.text, right.text):
        return None
    values = shorten(left.text), shorten(right.text)
    return Ruling("contradiction", "identity.rival", f"{values[0]} against {values[1]}", values)


def _is_name(stretch: Stretch) -> bool:
    """Whether a name stands there, with no other words than with a capital (first names)."""
    named = {word for name in stretch.claim.entities for word in fold(name).split()}
    words = WORD.findall(stretch.text)
    known = [bool(set(fold(word).split()) & named) for word in words]
    return any(known) and all(
        name or word[0].isupper() for name, word in zip(known, words, strict=True)
    )


def _other_value(left: Stretch, right: Stretch) -> Ruling | None:
    for mine in _values(left):
        for theirs in _values(right):
            if mine.kind == theirs.kind and compare(mine, theirs) == "disjoint":
                told = tell(mine), tell(theirs)
                rule = f"{mine.kind}.disjoint"
                return Ruling("contradiction", rule, f"{told[0]} against {told[1]}", told)
    return None


def _values(stretch: Stretch) -> list[Value]:
    """The values that hold the whole stretch: with another word changed, the question is too."""
    values = stretch.claim.values
    return [each for each in values if each.start <= stretch.start and stretch.end <= each.end]


def _other_part(pair: Pair, left: Stretch, right: Stretch) -> Ruling | None:
    """The part that the stretch belongs to means something else: the cause, or who or what.

    With another predicate it is another deed, and both may have been done.
    """
    roles = _roles(left) & _roles(right)
    if "predicate" in _roles(left) | _roles(right) or _all_named(left, right):
        return None
    parts = [part for part in pair.likeness if part.role in roles]
    if not parts:
        return None
    # The tightest part around the stretch: a longer one has more words that stayed.
    tightest = min(parts, key=lambda part: (part.cosine, part.role))
    causes = "cause" in roles or left.claim.aspect == right.claim.aspect == "cause"
    if causes and not (gives_cause(left.claim) and gives_cause(right.claim)):
        return None
    if tightest.shared_names or tightest.cosine >= (SAME_PART if causes else OTHER_PART):
        return None
    if not causes and min(len(WORD.findall(each.text)) for each in (left, right)) < LONGER:
        return None
    values = shorten(left.text), shorten(right.text)
    rule = "cause.rival" if causes else "wording.rival"
    return Ruling("contradiction", rule, f"{values[0]} against {values[1]}", values)


def _all_named(left: Stretch, right: Stretch) -> bool:
    """Whether nothing but names stays: "le gérant, Lucien B.", "il titolare, Lucien B."."""
    named = {word for name in left.claim.entities for word in fold(name).split()}
    sides = [
        {fold(word) for word in WORD.findall(each.claim.quote.replace(each.text, " ", 1))}
        for each in (left, right)
    ]
    return (sides[0] & sides[1]) <= named


def _roles(stretch: Stretch) -> set[str]:
    parts = [each for each in stretch.claim.arguments if not each.borrowed]
    return {each.role for each in parts if stretch.holds(each.start, each.end)}
