"""Every candidate pair of two sources, measured and scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from claimcheck.alignment.aspects import aspect_match
from claimcheck.alignment.candidates import candidates
from claimcheck.alignment.measures import Measures, compared, name_overlap
from claimcheck.alignment.pair import Compared, Pair
from claimcheck.alignment.parts import core, likeness, shared_names, subject
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
    subject: float
    core: float
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
                subject=subject(ones[at[0]], others[at[1]], space.phrases),
                core=space.phrases.cosine(core(ones[at[0]]), core(others[at[1]])),
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
    found = _measures(claims, values, near=near, rarity=space.rarity)
    return Pair(
        left=one,
        right=other,
        similarity=near.frame,
        score=score(found),
        compared=values,
        likeness=parts,
        shared_names=shared_names(one, other),
        subject=near.subject,
        core=near.core,
        published=published,
        gates=_gates(found, near.frame, one.event == other.event),
    )


def _measures(
    claims: tuple[Claim, Claim],
    values: Compared | None,
    *,
    near: Near,
    rarity: Mapping[str, float],
) -> Measures:
    one, other = claims
    return Measures(
        text=near.text,
        sentence=near.sentence,
        shared=near.shared,
        core=near.core,
        lead=near.lead,
        apart=min(1.0, abs(one.start - other.start) / FAR_APART),
        aspect=aspect_match(one.aspect, other.aspect),
        equal=near.equal,
        compatible=float(values is not None and values.relation == "compatible"),
        names=name_overlap(one, other, rarity),
        direction=float(_one_class(one.direction, other.direction)),
    )


def _gates(found: Measures, frame: float, one_event: bool) -> tuple[str, ...]:
    """The gates passed, in the order of the house."""
    passed = {
        "event": one_event,
        "aspect": found.aspect > 0,
        "frame": frame > 0,
        "names": found.names > 0,
        "value": found.equal > 0 or found.compatible > 0,
    }
    return tuple(name for name, true in passed.items() if true)


def _one_class(left: str | None, right: str | None) -> bool:
    """Whether two directions belong to one class ("access:open", "access:closed")."""
    if left is None or right is None:
        return False
    return left.partition(":")[0] == right.partition(":")[0]


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
