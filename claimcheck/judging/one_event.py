"""Whether two sources tell of one event at all: what clashes between two fires contradicts nothing.

Two reports of one event agree on much. Of 295 pairs of articles about different events 264 agreed
on nothing or on one thing, of 60 about one event none; with those goes 130 of 142 contradictions
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

SURELY = 0.9
"""Rivalry from which a conflict stands all the same."""

STRANGE = "agrees with no other source on more than one thing: is it about the same event?"
"""The warning on a source that stands alone."""

T = TypeVar("T", bound=Judged)

Sides = tuple[str, str]
"""Two sources."""


def of_one_event(judged: Sequence[T], pairs: Sequence[Pair]) -> list[T]:
    """Without the conflicts between sources that seem to be about two events."""
    agreed = Counter(_sides(each.pair) for each in judged if each.ruling.verdict == "agreement")
    strange = {sides for sides in long(pairs) if agreed[sides] < LEAST_AGREEMENTS}
    return [
        each
        for each in judged
        if each.ruling.verdict != "contradiction"
        or _sides(each.pair) not in strange
        or each.pair.rivalry >= SURELY
    ]


def strangers(pairs: Sequence[Pair], findings: Sequence[Finding]) -> frozenset[str]:
    """The sources that agree with no other on more than one thing, all of them long."""
    source = {claim.id: claim.source for pair in pairs for claim in (pair.left, pair.right)}
    agreed = Counter(
        tuple(source[claim] for claim in each.claims)
        for each in findings
        if each.verdict == "agreement"
    )
    told = long(pairs)
    near: Mapping[str, list[bool]] = defaultdict(list)
    for sides in {_sides(pair) for pair in pairs}:
        for each in sides:
            near[each].append(sides not in told or agreed[sides] >= LEAST_AGREEMENTS)
    return frozenset(name for name, known in near.items() if not any(known))


def long(pairs: Sequence[Pair]) -> frozenset[Sides]:
    """The pairs of sources long enough to tell whether they are about one event."""
    met: dict[Sides, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for pair in pairs:
        for side, claim in zip(met[_sides(pair)], (pair.left, pair.right), strict=True):
            side.add(claim.id)
    return frozenset(sides for sides, both in met.items() if min(map(len, both)) >= LONG)


def _sides(pair: Pair) -> Sides:
    return pair.left.source, pair.right.source
