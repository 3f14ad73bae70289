"""Every candidate pair of two sources, measured and scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

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

FAR_APART = 1500
"""Characters between the places of two claims from which more makes no difference."""


@dataclass(frozen=True, slots=True)
class Near:
    """How near two claims are by what was computed for all pairs at once."""

    frame: float
    text: float
    sentence: float
    shared: float
    lead: float
    equal: float


def measure(space: Space, left: Article, right: Article) -> tuple[Pair, ...]:
    """The candidates of two sources, in text order."""
    ones, others = space.claims[left.id], space.claims[right.id]
    if not ones or not others:
        return ()
    frames = space.frames.vectors[left.id] @ space.frames.vectors[right.id].T
    texts = space.texts[left.id] @ space.texts[right.id].T
    sentences = space.sentences[left.id] @ space.sentences[right.id].T
    chosen = candidates(ones, others, frames)
    values = {at: compared(ones[at[0]], others[at[1]], space.phrases) for at in chosen}
    shares, leads = _shares(values), _leads(frames)
    published = _day(left), _day(right)
    return tuple(
        _pair(
            (ones[at[0]], others[at[1]]),
            space,
            values[at],
            near=Near(
                frame=float(frames[at]),
                text=float(texts[at]),
                sentence=float(sentences[at]),
                shared=space.frames.shared((left.id, at[0]), (right.id, at[1])),
                lead=float(leads[at]),
                equal=shares.get(at, 0.0),
            ),
            published=published,
        )
        for at in chosen
    )


def _pair(
    claims: tuple[Claim, Claim],
    space: Space,
    values: Compared | None,
    *,
    near: Near,
    published: tuple[str | None, str | None],
) -> Pair:
    one, other = claims
    parts = likeness(one, other, space.phrases)
    found = _measures(claims, values, parts, near=near, rarity=space.rarity)
    return Pair(
        left=one,
        right=other,
        similarity=near.frame,
        score=score(found),
        compared=values,
        likeness=parts,
        shared_names=shared_names(one, other),
        published=published,
        gates=_gates(found, one, other),
    )


def _measures(
    claims: tuple[Claim, Claim],
    values: Compared | None,
    parts: tuple[Likeness, ...],
    *,
    near: Near,
    rarity: Mapping[str, float],
) -> Measures:
    one, other = claims
    relation = values.relation if values else None
    cosines = {part.role: part.cosine for part in parts}
    others = [cosine for role, cosine in cosines.items() if role != "predicate"]
    return Measures(
        frame=near.frame,
        text=near.text,
        sentence=near.sentence,
        shared=near.shared,
        apart=min(1.0, abs(one.start - other.start) / FAR_APART),
        lead=near.lead,
        aspect=aspect_match(one.aspect, other.aspect),
        equal=near.equal,
        compatible=float(relation == "compatible"),
        disjoint=float(relation == "disjoint"),
        context=values.context if values else 0.0,
        one_sided=float(bool(one.values) != bool(other.values)),
        names=name_overlap(one, other, rarity),
        predicate=cosines.get("predicate", 0.0),
        parts=sum(others) / len(others) if others else 0.0,
        polarity=float(one.polarity != other.polarity),
        opposed=float(_direction(one, other) == "opposed"),
        same_direction=float(_direction(one, other) == "same"),
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
