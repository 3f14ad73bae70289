"""Alignment: which claims of two sources answer the same question.

1. Every claim becomes a vector (frame, values masked) and a handful of typed facets (``space``).
2. Candidates: nearest frames, equal values, claims of one rare aspect (``candidates``).
3. Each candidate is measured and scored (``measure``, ``score``).
4. For each claim its best partners in the other source are kept (``assign``).
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from claimcheck.alignment.assign import assign
from claimcheck.alignment.measure import measure
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.space import Space
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import Embedder


def align(
    articles: Sequence[Article], claims: Mapping[str, tuple[Claim, ...]], embedder: Embedder
) -> tuple[Pair, ...]:
    """Pairs of claims of different sources that may answer one question, best partners only."""
    space = Space(articles, claims, embedder)
    return tuple(
        pair
        for left, right in itertools.combinations(articles, 2)
        for pair in assign(measure(space, left, right))
    )
