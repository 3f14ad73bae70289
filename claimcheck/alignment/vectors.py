"""The claims of a group of articles as vectors: one space, whatever the languages.

A frame is the mean of its words' vectors, each weighted by how rare the word is in the group: what
every claim of the group mentions ("the outage") tells no two of them apart. For the same reason
half of each article's mean vector is taken out. Measured on 24 linked groups, share of claims
whose right partner comes first: 0.635 without either, 0.661 with both.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.claim import Claim
from claimcheck.embedding import Embedder

Matrix = NDArray[np.float32]

MEAN_TAKEN_OUT = 0.5
"""Share of an article's mean vector that is taken out of its claims."""

CLAIMS = 60
"""Claims of two articles, from which more make no word rarer: paragraphs about something else
change nothing then. Two articles of usual length have 70 to 110."""

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
"""A word without digits; "porte-parole" is one, "l'accident" too."""


class Phrases:
    """Unit vectors of short texts, each encoded once."""

    def __init__(self, texts: Iterable[str], embedder: Embedder) -> None:
        known = sorted({text for text in texts if text})
        self._row = {text: row for row, text in enumerate(known)}
        self._vectors = embedder.encode(known) if known else np.zeros((0, 1), np.float32)

    def __getitem__(self, text: str) -> Matrix:
        """The vector of a text given at the start; shape (dimensions,)."""
        vector: Matrix = self._vectors[self._row[text]]
        return vector

    @property
    def width(self) -> int:
        """Dimensions of the vectors."""
        return int(self._vectors.shape[1])

    def rows(self, texts: Sequence[str]) -> Matrix:
        """The vectors of several texts; shape (texts, dimensions)."""
        found: Matrix = self._vectors[[self._row[text] for text in texts]]
        return found

    def cosine(self, left: str, right: str) -> float:
        """0.0 for an empty text."""
        if not left or not right:
            return 0.0
        return float(self[left] @ self[right])


class Frames:
    """The frames of a group, word by word.

    Attributes:
        vectors: For each source one unit row a claim; rare words weigh more, common ground is out.
        words: For each source and claim its words' unit rows; shape (words, dimensions).
        weights: The same for the words' rarity; shape (words,).
    """

    def __init__(self, claims: Mapping[str, Sequence[Claim]], embedder: Embedder) -> None:
        told = {source: [words(claim) for claim in group] for source, group in claims.items()}
        often = Counter(word for group in told.values() for frame in group for word in set(frame))
        total = min(1 + sum(len(group) for group in told.values()), CLAIMS)
        rarity = {word: math.log(max(total / count, 1)) for word, count in often.items()}
        phrases = Phrases(often, embedder)
        self.words = {
            source: [phrases.rows(frame) for frame in group] for source, group in told.items()
        }
        self.weights = {
            source: [np.array([rarity[word] for word in frame], np.float32) for frame in group]
            for source, group in told.items()
        }
        self.vectors = {
            source: centred(
                [
                    weights @ rows
                    for weights, rows in zip(self.weights[source], self.words[source], strict=True)
                ]
            )
            for source in told
        }


def words(claim: Claim) -> list[str]:
    """The words of a claim's frame, or of its text where it has none."""
    return [word.lower() for word in WORD.findall(claim.frame or claim.text)]


def centred(rows: Sequence[Matrix]) -> Matrix:
    """Unit rows, half of their mean taken out; shape (claims, dimensions)."""
    if not rows:
        return np.zeros((0, 1), np.float32)
    matrix = _unit(np.stack(rows))
    moved: Matrix = matrix - np.float32(MEAN_TAKEN_OUT) * matrix.mean(axis=0)
    return _unit(moved)


def _unit(matrix: Matrix) -> Matrix:
    """Every row divided by its length; rows of zeros stay."""
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    rows: Matrix = (matrix / np.where(norms > 0, norms, 1)).astype(np.float32)
    return rows
