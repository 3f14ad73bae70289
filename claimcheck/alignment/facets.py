"""What the claims of two sources are, side by side: aspects, signs, modality, names, place.

Every measure is a matrix of shape (left claims, right claims), and none changes when the sources
change places. Facets are told by number, one column a label, so that all pairs are compared at
once.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.aspects import aspect_match
from claimcheck.alignment.channel import one_class, opposed, polarity
from claimcheck.alignment.kin import sides_of
from claimcheck.alignment.names import same_name
from claimcheck.alignment.signs import contrary, told
from claimcheck.alignment.vectors import Matrix, words
from claimcheck.claim import Aspect, Claim

Group = Sequence[Claim]

T = TypeVar("T")

COUNTED_ASPECTS: tuple[Aspect, ...] = (
    "cause", "agent", "quote", "attribution", "identity", "place", "status",
)  # fmt: skip
"""Aspects of which it is told how many of the two claims have them."""

MEASURED: frozenset[Aspect] = frozenset(
    {"count", "amount", "percentage", "measure", "duration", "time", "date"}
)
"""Aspects that a value answers."""

MOMENTS: frozenset[Aspect] = frozenset({"date", "time"})
"""Aspects that say when."""

MODALITIES = ("planned", "denied", "hedged")


def facets(left: Group, right: Group) -> dict[str, Matrix]:
    """All measures of what the claims are."""
    return {
        **_aspects(left, right),
        **_signs(left, right),
        **_poles(left, right),
        **_modality(left, right),
        **_events(left, right),
        **_names(left, right),
        **_sizes(left, right),
    }


def _aspects(left: Group, right: Group) -> dict[str, Matrix]:
    found = {"aspect": _table(left, right, lambda c: c.aspect, aspect_match)}
    for name in COUNTED_ASPECTS:
        found[f"aspect_{name}"] = _sum(left, right, partial(_has_aspect, name))
    found["aspect_measured"] = _sum(left, right, lambda c: c.aspect in MEASURED)
    found["moments"] = _table(
        left, right, lambda c: c.aspect, lambda one, other: one == other and one in MOMENTS
    )
    return found


def _signs(left: Group, right: Group) -> dict[str, Matrix]:
    """Polarity and the direction of the predicates."""
    negated = [np.array([polarity(c) == "negated" for c in side]) for side in (left, right)]
    return {
        "polarity": _contrary(left, right),
        "negated": _single(negated[0][:, None] & negated[1][None, :]),
        "one_class": _table(left, right, _direction, one_class),
        "one_way": _table(left, right, _direction, _same),
        "opposed": _table(left, right, _direction, opposed),
        "directions": _sum(left, right, lambda c: c.direction is not None),
    }


def _contrary(left: Group, right: Group) -> Matrix:
    """Which pairs are contrary; claims of the same signs are looked at once."""
    first = {_signs_of(claim): claim for claim in (*left, *right)}
    return _table(left, right, _signs_of, lambda one, other: contrary(first[one], first[other]))


def _signs_of(claim: Claim) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return polarity(claim), claim.poles, claim.turned


def _poles(left: Group, right: Group) -> dict[str, Matrix]:
    """Poles shared and opposite, each with its rarity: in a report of a fire much is destroyed.

    ``poles_of_kin`` counts the families on whose two sides the claims stand.
    """
    often = Counter(pole for claim in (*left, *right) for pole in told(claim))
    labels = sorted(often)
    total = len(left) + len(right)
    weight = np.array([math.log(total / min(often[each], total - 1)) for each in labels] or [0.0])
    sides = [_columns([sorted(told(claim)) for claim in side], labels) for side in (left, right)]
    classes = [each.partition(":")[0] for each in labels]
    across = np.array(
        [
            [(weight[a] + weight[b]) / 2 if a != b and one == other else 0.0
             for b, other in enumerate(classes)]
            for a, one in enumerate(classes)
        ]
        or [[0.0]]
    )  # fmt: skip
    counts = [side.sum(axis=1) for side in sides]
    kin = [np.array([sides_of(claim) for claim in side]) for side in (left, right)]
    return {
        "poles_of_kin": _single((np.maximum(-kin[0][:, None] * kin[1][None, :], 0)).sum(axis=-1)),
        "poles_shared": _single((sides[0] * weight) @ sides[1].T),
        "poles_opposed": _single(sides[0] @ across @ sides[1].T),
        "poles_least": _single(np.minimum(counts[0][:, None], counts[1][None, :])),
    }


def _modality(left: Group, right: Group) -> dict[str, Matrix]:
    found = {name: _sum(left, right, partial(_has_modality, name)) for name in MODALITIES}
    found["plan_or_fact"] = _single(found["planned"] == 1)
    found["stance"] = _table(left, right, _stance, _differ)
    return found


def _events(left: Group, right: Group) -> dict[str, Matrix]:
    """Whether they are about the main event, or about one background event."""
    background = _sum(left, right, lambda c: c.event.background)
    return {
        "background": _single(background == 1),
        "both_background": _single(background == 2),
        "one_background": _table(left, right, _past, _same),
        "headline": _sum(left, right, lambda c: c.headline),
    }


def _names(left: Group, right: Group) -> dict[str, Matrix]:
    """Share of the rarer side's names that the other has too; and names without one in common."""
    group = (*left, *right)
    often = Counter(name for claim in group for name in set(claim.entities))
    total = 1 + len(group)
    rarity = {name: math.log(total / count) for name, count in often.items()}
    known = [sorted({name for claim in side for name in claim.entities}) for side in (left, right)]
    weights = [np.array([rarity[name] for name in names] or [0.0]) for names in known]
    carried = [
        _columns([claim.entities for claim in side], names)
        for side, names in zip((left, right), known, strict=True)
    ]
    same = _pairwise(known[0], known[1], same_name)
    # For each claim and each name of the other side, whether the claim has that name.
    met = [np.minimum(carried[0] @ same, 1), np.minimum(carried[1] @ same.T, 1)]
    there = (carried[0] * weights[0]) @ met[1].T
    back = met[0] @ (carried[1] * weights[1]).T
    sizes = [(side * weight).sum(axis=1) for side, weight in zip(carried, weights, strict=True)]
    least = np.minimum(sizes[0][:, None], sizes[1][None, :])
    share = np.where(least > 0, np.maximum(there, back) / np.where(least > 0, least, 1), 0)
    return {
        "names": _single(np.minimum(share, 1)),
        "other_names": _single((least > 0) & (there + back == 0)),
    }


def _sizes(left: Group, right: Group) -> dict[str, Matrix]:
    counts = [np.log1p([len(words(claim)) for claim in side]) for side in (left, right)]
    return {
        "words_least": _single(np.minimum(counts[0][:, None], counts[1][None, :])),
        "words_most": _single(np.maximum(counts[0][:, None], counts[1][None, :])),
    }


def _has_aspect(aspect: str, claim: Claim) -> bool:
    return claim.aspect == aspect


def _has_modality(modality: str, claim: Claim) -> bool:
    return claim.modality == modality


def _direction(claim: Claim) -> str | None:
    return claim.direction


def _stance(claim: Claim) -> str | None:
    return claim.attribution.stance if claim.attribution else None


def _past(claim: Claim) -> str | None:
    """When the background event was that a claim is about, as far as it says; else nothing."""
    return (claim.event.low or "") if claim.event.background else None


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and one == other


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _single(matrix: NDArray[np.generic]) -> Matrix:
    return np.asarray(matrix, dtype=np.float32)


def _sum(left: Group, right: Group, holds: Callable[[Claim], bool]) -> Matrix:
    """Of how many of the two claims something holds: 0, 1 or 2."""
    sides = [np.array([holds(claim) for claim in side], np.float32) for side in (left, right)]
    return _single(sides[0][:, None] + sides[1][None, :])


def _columns(labels: Sequence[Sequence[str]], known: Sequence[str]) -> NDArray[np.float64]:
    """One row a claim, one column a label, 1 where the claim has it."""
    place = {label: at for at, label in enumerate(known)}
    rows = np.zeros((len(labels), max(1, len(known))))
    for row, own in enumerate(labels):
        rows[row, [place[label] for label in own]] = 1
    return rows


def _table(
    left: Group, right: Group, facet: Callable[[Claim], T], rate: Callable[[T, T], float]
) -> Matrix:
    return _pairwise([facet(c) for c in left], [facet(c) for c in right], rate)


def _pairwise(
    left: Sequence[T], right: Sequence[T], rate: Callable[[T, T], float | bool]
) -> Matrix:
    """Each left label against each right one; equal labels are rated once."""
    ones, others = list(dict.fromkeys(left)), list(dict.fromkeys(right))
    if not ones or not others:
        return np.zeros((max(1, len(left)), max(1, len(right))), np.float32)
    rated = _single(np.array([[rate(one, other) for other in others] for one in ones]))
    rows, columns = [ones.index(label) for label in left], [others.index(label) for label in right]
    return rated[np.ix_(rows, columns)]
