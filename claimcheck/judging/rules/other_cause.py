"""One cause exchanged: the same words on both sides, but for the cause, however long that is.

Where a sentence is copied and gives another reason, little of it may be the same: "because" and
what it explains. ``one_change`` asks how much is shared; here it is enough that nothing but the
causes differs, and that what is shared tells of what they are causes.
"""

from __future__ import annotations

from itertools import takewhile

from claimcheck.alignment.align import SAME_EFFECT
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Argument, Claim
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.rules.causes import gives_cause
from claimcheck.judging.rules.one_change import WORD
from claimcheck.judging.ruling import Ruling
from claimcheck.judging.wording import shorten

TOLD = FACTS | {"planned"}
"""Modalities of what is told: that a curator asked to leave is a fact, and reads like a plan."""

OTHER = 0.5
"""Cosine below which two causes that stand in the same words are two."""

OTHER_OF_ONE = 0.65
"""The same where both end in the same words: "a valve of the dam", "the rain above the dam"."""

TAIL = 2
"""Words that make such an end."""

LEADING = 2
"""Function words before a cause that go with it: "à la", "in einem"."""

TRAILING = 1
"""Words behind a cause that go with its verb: "the crane broke down"."""

TELLING = 3
"""Shared words that tell what is explained, where no part says so."""


def other_cause(pair: Pair) -> Ruling | None:
    """A contradiction when two claims differ in their causes only, and those mean two things."""
    if not {pair.left.modality, pair.right.modality} <= TOLD:
        return None
    left, right = _cause(pair.left), _cause(pair.right)
    if left is None or right is None or _one_cause(pair, left, right):
        return None
    if not (gives_cause(pair.left) and gives_cause(pair.right)):
        return None
    if not _same_rest(pair, left, right):
        return None
    values = shorten(left.text), shorten(right.text)
    return Ruling("contradiction", "cause.rival", f"{values[0]} against {values[1]}", values)


def _cause(claim: Claim) -> Argument | None:
    """The one cause that a claim gives in its own words."""
    found = [part for part in claim.arguments if part.role == "cause" and not part.borrowed]
    return found[0] if len(found) == 1 else None


def _one_cause(pair: Pair, left: Argument, right: Argument) -> bool:
    """Whether the causes may be one in other words; what both end in tells nothing of that."""
    causes = pair.alike("cause")
    if causes is None:
        return True
    tail = _shared_tail(left.text, right.text)
    if tail < TAIL or left.head == right.head:
        return causes.shared_names or causes.cosine >= OTHER
    return causes.cosine >= OTHER_OF_ONE


def _shared_tail(left: str, right: str) -> int:
    words = zip(*(reversed(WORD.findall(each.casefold())) for each in (left, right)), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], words))


def _same_rest(pair: Pair, left: Argument, right: Argument) -> bool:
    """Whether all the other words are the same, and tell of one effect."""
    befores, behinds = zip(_rest(pair.left, left), _rest(pair.right, right), strict=True)
    if behinds[0] != behinds[1] and max(map(len, behinds)) > TRAILING:
        return False
    begun = takewhile(lambda words: words[0] == words[1], zip(*befores, strict=False))
    shared = sum(1 for _ in begun)
    if shared < max(map(len, befores)) - LEADING:
        return False
    effects = pair.alike("effect")
    if effects is not None:
        return effects.cosine >= SAME_EFFECT
    return shared + len(behinds[0]) >= TELLING


def _rest(claim: Claim, cause: Argument) -> tuple[list[str], list[str]]:
    """The words of a claim before its cause and behind it."""
    start, end = cause.start - claim.start, cause.end - claim.start
    halves = claim.quote[:start], claim.quote[end:]
    before, behind = (WORD.findall(half.casefold()) for half in halves)
    return before, behind
