"""Alignment: which claims of two sources answer the same question.

1. Every claim becomes a vector (frame, values masked) and a handful of typed facets (``space``).
2. Candidates: nearest frames, comparable values, claims of one rare aspect (``candidates``).
3. Each candidate is measured and scored (``measure``, ``score``).
4. For each claim its best partners in the other source are kept (``assign``).
5. The parts of what is kept are compared, role by role (``parts``).
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from claimcheck.alignment.assign import assign
from claimcheck.alignment.measure import Candidate, measure
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.parts import core, likeness, shared_names, subject
from claimcheck.alignment.remembering import Remembering
from claimcheck.alignment.space import Space
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import Embedder


def align(
    articles: Sequence[Article], claims: Mapping[str, tuple[Claim, ...]], embedder: Embedder
) -> tuple[Pair, ...]:
    """Pairs of claims of different sources that may answer one question, best partners only."""
    memory = Remembering(embedder)
    days = {each.id: each.published.isoformat() if each.published else None for each in articles}
    found: list[Pair] = []
    for left, right in itertools.combinations(articles, 2):
        both = {each.id: claims[each.id] for each in (left, right)}
        # A space of their own: what a third source says changes nothing between these two.
        space = Space((left, right), both, memory)
        kept = assign(measure(space, left.id, right.id))
        found.extend(pair_of(each, space, (days[left.id], days[right.id])) for each in kept)
    return tuple(found)


def pair_of(candidate: Candidate, space: Space, published: tuple[str | None, str | None]) -> Pair:
    """The noun that judging reads."""
    one, other = candidate.left, candidate.right
    names = shared_names(one, other)
    return Pair(
        left=one,
        right=other,
        similarity=candidate.similarity,
        score=candidate.score,
        compared=candidate.compared,
        likeness=likeness(one, other, space.phrases),
        subject=subject(one, other, space.phrases),
        core=space.phrases.cosine(core(one), core(other)),
        shared_names=names,
        published=published,
        gates=_gates(candidate, named=bool(names)),
    )


def _gates(candidate: Candidate, *, named: bool) -> tuple[str, ...]:
    """The gates passed, in the order of the house."""
    values = candidate.compared
    passed = {
        "event": candidate.left.event == candidate.right.event,
        "aspect": candidate.left.aspect == candidate.right.aspect,
        "frame": candidate.similarity > 0,
        "names": named,
        "value": values is not None and values.relation in {"equal", "compatible"},
    }
    return tuple(name for name, true in passed.items() if true)
