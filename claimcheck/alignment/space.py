"""What is computed once for a group of articles: vectors, phrases, how rare each name is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping

from claimcheck.alignment.vectors import Matrix, Phrases, centred, frame_vectors
from claimcheck.claim import Claim
from claimcheck.embedding import Embedder

Group = tuple[Claim, ...]


class Space:
    """The claims of all sources in one space.

    Attributes:
        claims: The claims of each source.
        frames: For each source one unit row a claim: its frame, values masked.
        texts: The same for the whole text.
        phrases: Unit vectors of the parts of claims, their predicates and counted nouns.
        rarity: Weight of each name: the fewer claims carry it, the more it tells.
    """

    def __init__(self, claims: Mapping[str, Group], embedder: Embedder) -> None:
        self.claims = claims
        self.frames: dict[str, Matrix] = frame_vectors(claims, embedder)
        self.phrases = Phrases(_phrases(claims), embedder)
        self.texts: dict[str, Matrix] = {
            source: centred([self.phrases[claim.text] for claim in group])
            for source, group in claims.items()
        }
        self.rarity = _rarity(claims)


def _phrases(claims: Mapping[str, Group]) -> Iterator[str]:
    for group in claims.values():
        for claim in group:
            yield claim.text
            yield claim.predicate
            for argument in claim.arguments:
                yield argument.text
                yield argument.head
            for value in claim.values:
                if value.kind == "count":
                    yield value.of or ""


def _rarity(claims: Mapping[str, Group]) -> dict[str, float]:
    often = Counter(
        name for group in claims.values() for claim in group for name in set(claim.entities)
    )
    total = 1 + sum(len(group) for group in claims.values())
    return {name: math.log(total / count) for name, count in often.items()}
