"""What alignment measures on a pair of claims, language-free.

All measures lie between 0 and 1 but the cosines, which reach from -1; each is symmetric.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from claimcheck.alignment.aspects import answers
from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.context import context
from claimcheck.alignment.pair import Compared, Relation
from claimcheck.alignment.parts import shared_names
from claimcheck.alignment.vectors import Phrases
from claimcheck.claim import Claim

RANK: tuple[Relation, ...] = ("equal", "compatible", "disjoint", "incomparable")
"""Of several value pairs, the one that fits best is the one compared."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The features of the question "do these two claims answer one question?"."""

    text: float
    """Cosine of the whole texts."""
    sentence: float
    """Cosine of the sentences they stand in."""
    shared: float
    """How much rare wording they share, see ``Frames.shared``."""
    core: float
    """Cosine of what they say of their subject: the frames without agent and names."""
    lead: float
    """How far the frame cosine stands above the two claims' next best ones."""
    apart: float
    """How far apart they stand in their articles, 1 from 1,500 characters on: reports of one event
    tell the main things first."""
    aspect: float
    """1 for one aspect, ½ for kin."""
    equal: float
    """1 when the compared values are equal, shared out among the pairs with that value."""
    compatible: float
    """1 when the compared values can be one."""
    names: float
    """Share of the rarer names that both have."""
    direction: float
    """1 when their directions belong to one class, at the same pole or not."""


FEATURES = tuple(field.name for field in fields(Measures))


def compared(left: Claim, right: Claim, phrases: Phrases) -> Compared | None:
    """The pair of answering values that fits best; ``None`` without two of one kind.

    Among rival values, those whose surrounding words are most alike are the rivals.
    """
    found: list[tuple[tuple[float, ...], Compared]] = []
    for one in answers(left):
        for other in answers(right):
            relation = compare(one, other) if one.kind == other.kind else "incomparable"
            if relation == "incomparable":
                continue
            near = round(phrases.cosine(context(left, one), context(right, other)), 4)
            rank = (
                RANK.index(relation),
                -near,
                one.start + other.start,
                abs(one.start - other.start),
            )
            both = Compared(left=one, right=other, relation=relation, context=near)
            found.append((rank, both))
    return min(found, key=lambda each: each[0])[1] if found else None


def name_overlap(left: Claim, right: Claim, rarity: Mapping[str, float]) -> float:
    """Weighted share of the smaller side's names that the other side has too."""
    if not left.entities or not right.entities:
        return 0.0
    shared = sum(rarity[name] for name in shared_names(left, right))
    back = sum(rarity[name] for name in shared_names(right, left))
    sizes = [sum(rarity[name] for name in set(side.entities)) for side in (left, right)]
    least = min(sizes)
    return min(1.0, max(shared, back) / least) if least > 0 else 0.0
