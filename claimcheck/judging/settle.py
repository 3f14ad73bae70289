"""What stays of the rulings when they are seen together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from claimcheck.alignment.align import SAME_EFFECT
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import oppositions, told
from claimcheck.claim import Claim
from claimcheck.judging.ruling import Ruling


class Judged(Protocol):
    """A pair and what was said of it."""

    @property
    def pair(self) -> Pair:
        """The pair."""

    @property
    def ruling(self) -> Ruling:
        """The ruling."""


T = TypeVar("T", bound=Judged)

PLAINLY = 0.75
"""Share of a conflict's score that an agreement on one of its claims must reach to answer it."""

OPPOSED = "poles.opposite"
"""The rule of conflicts that tell of one class of things: in office, under arrest."""

PLAIN = 0.65
"""Score from which such a conflict is answered only by what tells of that class too: on groups left
out 5 of the 6 conflicts that anything else had answered were contradictions."""


def settle(judged: Sequence[T]) -> list[T]:
    """Without conflicts the same source answers elsewhere, and without weaker rivals."""
    agreed = [each for each in judged if each.ruling.verdict == "agreement"]
    answered: dict[tuple[str, str, str], list[T]] = {}
    for each in agreed:
        for key in _keys(each):
            answered.setdefault(key, []).append(each)
    heard: dict[tuple[str, str], list[T]] = {}
    for each in agreed:
        for claim, source, _ in _keys(each):
            heard.setdefault((claim, source), []).append(each)
    open_conflicts = [
        each
        for each in judged
        if each.ruling.verdict != "agreement"
        and not _answered(each, answered)
        and not _outweighed(each, heard)
    ]
    best: dict[tuple[str, str, str], float] = {}
    for each in open_conflicts:
        for key in _keys(each):
            best[key] = max(best.get(key, 0.0), each.pair.strength)
    return agreed + [each for each in open_conflicts if _is_best(each, best, open_conflicts)]


def _keys(judged: Judged) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """Each claim, the other source, and the kind of question."""
    pair = judged.pair
    kind = pair.compared.left.kind if pair.compared else "statement"
    return (pair.left.id, pair.right.source, kind), (pair.right.id, pair.left.source, kind)


def _answered(judged: Judged, answered: Mapping[tuple[str, str, str], Sequence[Judged]]) -> bool:
    """Whether the other source agrees with one of the claims on the same kind of question."""
    if _in_same_words(judged):
        return False
    least = PLAINLY * judged.pair.strength
    return any(
        each.pair.score >= least and _bears_on(each, judged)
        for key in _keys(judged)
        for each in answered.get(key, ())
    )


def _in_same_words(judged: Judged) -> bool:
    """Whether two sides explain one thing in the same words, each by a cause of its own.

    That one of them gives the other's cause elsewhere does not answer it: it gives two.
    """
    effect = judged.pair.alike("effect")
    return effect is not None and effect.cosine >= SAME_EFFECT


def _bears_on(agreed: Judged, judged: Judged) -> bool:
    """Whether an agreement is on all that conflicts, and on what the conflict is about."""
    return not _within(agreed, judged) and _is_of(agreed, judged)


def _is_of(agreed: Judged, judged: Judged) -> bool:
    """Whether an agreement is on what a plain conflict is about, not on who it is told of.

    "The minister", named on both sides, does not settle whether she apologised.
    """
    pair = judged.pair
    if judged.ruling.rule != OPPOSED or pair.rivalry < PLAIN:
        return True
    classes = {name for name, _, _ in oppositions(pair.left, pair.right)}
    sides = (agreed.pair.left, agreed.pair.right)
    return bool(classes.intersection(*(_classes(side) for side in sides)))


def _classes(claim: Claim) -> frozenset[str]:
    return frozenset(pole.partition(":")[0] for pole in told(claim))


def _within(agreed: Judged, judged: Judged) -> bool:
    """Whether an agreement is on a part of what conflicts: "he will appeal, his lawyer said"."""
    sides = (agreed.pair.left, judged.pair.left), (agreed.pair.right, judged.pair.right)
    inside = all(
        part.source == whole.source and whole.start <= part.start and part.end <= whole.end
        for part, whole in sides
    )
    return inside and any(part.end - part.start < whole.end - whole.start for part, whole in sides)


def _outweighed(judged: Judged, heard: Mapping[tuple[str, str], Sequence[Judged]]) -> bool:
    """Whether a conflict without values is about a claim the other source repeats more plainly."""
    if judged.pair.compared is not None:
        return False
    return any(
        each.pair.strength >= judged.pair.strength and _bears_on(each, judged)
        for claim, source, _ in _keys(judged)
        for each in heard.get((claim, source), ())
    )


def _is_best(judged: T, best: dict[tuple[str, str, str], float], others: Sequence[T]) -> bool:
    if all(judged.pair.strength >= best[key] for key in _keys(judged)):
        return True
    return any(_repeats(judged, other) for other in others if _leads(other, best))


def _leads(judged: Judged, best: dict[tuple[str, str, str], float]) -> bool:
    return all(judged.pair.strength >= best[key] for key in _keys(judged))


def _repeats(judged: Judged, leader: Judged) -> bool:
    """Whether both sides say what the leading conflict's sides say (headline and body)."""
    mine, theirs = judged.pair, leader.pair
    return _says_as(mine.left, theirs.left, judged, leader, 0) and _says_as(
        mine.right, theirs.right, judged, leader, 1
    )


def _says_as(mine: Claim, theirs: Claim, judged: Judged, leader: Judged, side: int) -> bool:
    if mine.id == theirs.id:
        return True
    said = judged.ruling.values[side], leader.ruling.values[side]
    return mine.source == theirs.source and said[0] == said[1] != ""
