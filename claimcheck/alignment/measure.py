"""Every candidate pair of two sources, measured and scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from claimcheck.alignment.aspects import aspect_match
from claimcheck.alignment.candidates import candidates
from claimcheck.alignment.measures import (
    Measures,
    compared,
    likeness,
    name_overlap,
    shared_names,
)
from claimcheck.alignment.pair import Compared, Likeness, Pair
from claimcheck.alignment.score import score
from claimcheck.alignment.space import Space
from claimcheck.alignment.vectors import Matrix
from claimcheck.article import Article
from claimcheck.claim import Claim

Place = tuple[int, int]
"""Row and column: a claim of the left source, one of the right."""


def measure(space: Space, left: Article, right: Article) -> tuple[Pair, ...]:
    """The candidates of two sources, in text order."""
    groups = space.claims[left.id], space.claims[right.id]
    if not groups[0] or not groups[1]:
        return ()
    frames = space.frames[left.id] @ space.frames[right.id].T
    texts = space.texts[left.id] @ space.texts[right.id].T
    chosen = candidates(*groups, frames)
    values = {at: compared(groups[0][at[0]], groups[1][at[1]], space.phrases) for at in chosen}
    shares, leads = _shares(values), _leads(frames)
    return tuple(
        _pair(
            (groups[0][row], groups[1][column]),
            space,
            values[row, column],
            near=(float(frames[row, column]), float(texts[row, column]), float(leads[row, column])),
            share=shares.get((row, column), 0.0),
            published=(_day(left), _day(right)),
        )
        for row, column in chosen
    )


def measures_of(
    claims: tuple[Claim, Claim],
    space: Space,
    values: Compared | None,
    parts: tuple[Likeness, ...],
    *,
    near: tuple[float, float, float],
    share: float,
) -> Measures:
    """The features of a pair."""
    one, other = claims
    relation = values.relation if values else None
    cosines = {part.role: part.cosine for part in parts}
    others = [cosine for role, cosine in cosines.items() if role != "predicate"]
    return Measures(
        frame=near[0],
        text=near[1],
        lead=near[2],
        aspect=aspect_match(one.aspect, other.aspect),
        equal=share,
        compatible=float(relation == "compatible"),
        disjoint=float(relation == "disjoint"),
        one_sided=float(bool(one.values) != bool(other.values)),
        names=name_overlap(one, other, space.rarity),
        predicate=cosines.get("predicate", 0.0),
        parts=sum(others) / len(others) if others else 0.0,
        polarity=float(one.polarity != other.polarity),
        opposed=float(_direction(one, other) == "opposed"),
        same_direction=float(_direction(one, other) == "same"),
    )


def _pair(
    claims: tuple[Claim, Claim],
    space: Space,
    values: Compared | None,
    *,
    near: tuple[float, float, float],
    share: float,
    published: tuple[str | None, str | None],
) -> Pair:
    one, other = claims
    parts = likeness(one, other, space.phrases)
    found = measures_of(claims, space, values, parts, near=near, share=share)
    return Pair(
        left=one,
        right=other,
        similarity=near[0],
        score=score(found),
        compared=values,
        likeness=parts,
        shared_names=shared_names(one, other),
        published=published,
        gates=_gates(found, one, other),
    )


def _gates(found: Measures, one: Claim, other: Claim) -> tuple[str, ...]:
    """The gates passed, in the order of the house."""
    passed = {
        "event": one.event == other.event,
        "aspect": found.aspect > 0,
        "frame": found.frame > 0,
        "names": found.names > 0,
        "value": found.equal > 0 or found.compatible > 0,
    }
    return tuple(name for name, true in passed.items() if true)


def _direction(one: Claim, other: Claim) -> str | None:
    if one.direction is None or other.direction is None:
        return None
    if one.direction == other.direction:
        return "same"
    mine, theirs = one.direction.partition(":")[0], other.direction.partition(":")[0]
    return "opposed" if mine == theirs else None


def _shares(values: Mapping[Place, Compared | None]) -> dict[Place, float]:
    """For pairs of equal values, one over the number of such pairs of either claim."""
    equal = [at for at, both in values.items() if both and both.relation == "equal"]
    rows, columns = Counter(at[0] for at in equal), Counter(at[1] for at in equal)
    return {at: 1 / max(rows[at[0]], columns[at[1]]) for at in equal}


def _leads(frames: Matrix) -> Matrix:
    """How far each cosine stands above the best other one of its row and of its column."""
    return (frames - _best_other(frames) + frames - _best_other(frames.T).T) / np.float32(2)


def _best_other(frames: Matrix) -> Matrix:
    """For each cell, the highest value of its row outside that cell."""
    if frames.shape[1] < 2:
        return np.zeros_like(frames)
    order = np.sort(frames, axis=1)
    first, second = order[:, -1:], order[:, -2:-1]
    return np.where(frames == first, second, first)


def _day(article: Article) -> str | None:
    return article.published.isoformat() if article.published else None
