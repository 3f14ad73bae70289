"""Whether two sources tell of one event at all: what clashes between two fires contradicts nothing.

Two reports of one event agree on much. Of 295 pairs of articles about different events 264 agreed
on nothing or on one thing, of 60 about one event none; with those goes 136 of 144 contradictions
between different events, and none between articles that are linked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

from claimcheck.alignment.pair import Pair
from claimcheck.comparison import Finding
from claimcheck.judging.settle import Judged

LEAST_AGREEMENTS = 2
"""Agreements from which two sources are about one event."""

LONG = 10
"""Claims of either source that meet some claim of the other, from which both are long enough to
tell."""

SURELY = 0.8
"""Rivalry from which a conflict stands all the same."""

STRANGE = "agrees with no other source on more than one thing: is it about the same event?"
"""The warning on a source that stands alone."""

T = TypeVar("T", bound=Judged)

Sides = tuple[str, str]
"""Two sources."""


def of_one_event(judged: Sequence[T], pairs: Sequence[Pair]) -> list[T]:
    """Without the conflicts between sources that seem to be about two events.

    Two sources that agree with a third are about its event, whatever they say of each other.
    """
    agreed = Counter(_sides(each.pair) for each in judged if each.ruling.verdict == "agreement")
    event = _events(pairs, agreed)
    return [
        each
        for each in judged
        if each.ruling.verdict != "contradiction"
        or event[each.pair.left.source] == event[each.pair.right.source]
        or each.pair.rivalry >= SURELY
    ]


def strangers(pairs: Sequence[Pair], findings: Sequence[Finding]) -> frozenset[str]:
    """The sources that seem to be about an event of their own."""
    source = {claim.id: claim.source for pair in pairs for claim in (pair.left, pair.right)}
    agreed: Counter[Sides] = Counter()
    for each in findings:
        if each.verdict == "agreement":
            left, right = (source[claim] for claim in each.claims)
            agreed[left, right] += 1
    event = _events(pairs, agreed)
    shared = Counter(event.values())
    return frozenset(name for name, own in event.items() if shared[own] == 1)


def _events(pairs: Sequence[Pair], agreed: Mapping[Sides, int]) -> dict[str, str]:
    """The event of each source, by the name of the first source that tells of it."""
    event = {claim.source: claim.source for pair in pairs for claim in (pair.left, pair.right)}
    told = long(pairs)
    for sides in dict.fromkeys(map(_sides, pairs)):
        if sides not in told or agreed[sides] >= LEAST_AGREEMENTS:
            first, other = (event[side] for side in sides)
            event = {name: first if own == other else own for name, own in event.items()}
    return event


def long(pairs: Sequence[Pair]) -> frozenset[Sides]:
    """The pairs of sources long enough to tell whether they are about one event."""
    met: dict[Sides, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for pair in pairs:
        for side, claim in zip(met[_sides(pair)], (pair.left, pair.right), strict=True):
            side.add(claim.id)
    return frozenset(sides for sides, both in met.items() if min(map(len, both)) >= LONG)


def _sides(pair: Pair) -> Sides:
    return pair.left.source, pair.right.source
