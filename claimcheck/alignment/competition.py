"""How a pair stands among its rivals: a first score becomes measures of the second.

A claim has few partners. A pair is the surer the more its score stands above what either claim
scores with others, and the better the sentences around the two fit each other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.vectors import Matrix
from claimcheck.claim import Claim

SMALLEST = 1e-4
"""Keeps a logarithm finite."""

TIE = np.float32(1e-5)
"""Cosines nearer than this are the same: their last digits depend on the order of the sources."""

MOST = 2.0
"""Sum of neighbouring scores from which more makes no difference."""


def leads(matrix: Matrix) -> tuple[Matrix, Matrix]:
    """How far each cell stands above the best other one of its row, and of its column."""
    return matrix - _best_other(matrix), matrix - _best_other(matrix.T).T


def ranks(matrix: Matrix) -> tuple[Matrix, Matrix]:
    """Logarithm of each cell's rank in its row and its column: the lesser and the greater."""
    rows, columns = _above(matrix), _above(matrix.T).T
    return (
        np.log1p(np.minimum(rows, columns)).astype(np.float32),
        np.log1p(np.maximum(rows, columns)).astype(np.float32),
    )


def competition(
    scores: Matrix,
    left: Sequence[Claim],
    right: Sequence[Claim],
    paragraphs: tuple[Sequence[str], Sequence[str]],
) -> dict[str, Matrix]:
    """Measures of the second score; ``scores`` are the first ones, between 0 and 1.

    ``paragraphs`` names the paragraph of every claim of either side. Nothing depends on the order
    in which the paragraphs of an article come.
    """
    sentences = [[str(claim.sentence) for claim in side] for side in (left, right)]
    here = _sums(scores, sentences[0], sentences[1])
    near = _sums(scores, *paragraphs) - here
    return {
        **_led("first", log_odds(scores)),
        "first_here": np.minimum(here - scores, np.float32(MOST)),
        "first_near": np.minimum(near, np.float32(MOST)),
    }


def standing(scores: Matrix) -> dict[str, Matrix]:
    """How a score that two claims answer one question stands among those of either with others."""
    odds = log_odds(scores)
    least, most = ranks(odds)
    return {
        **_led("question", odds), "question_rank_least": least, "question_rank_most": most,
    }  # fmt: skip


def _led(name: str, odds: Matrix) -> dict[str, Matrix]:
    """A score and its leads, the lesser and the greater."""
    one, other = leads(odds)
    return {
        name: odds,
        f"{name}_lead_least": np.minimum(one, other),
        f"{name}_lead_most": np.maximum(one, other),
    }


def log_odds(scores: Matrix) -> Matrix:
    """Of scores between 0 and 1, finite at both ends."""
    odds: Matrix = np.log((scores + SMALLEST) / (1 - scores + SMALLEST))
    return odds


def _sums(scores: Matrix, left: Sequence[str], right: Sequence[str]) -> Matrix:
    """For each pair, the sum of the scores between all claims of its two blocks."""
    names = [list(dict.fromkeys(side)) for side in (left, right)]
    rows, columns = (
        [names[0].index(each) for each in left],
        [names[1].index(each) for each in right],
    )
    sums = np.zeros((len(names[0]), len(names[1])), np.float32)
    np.add.at(sums, np.ix_(rows, columns), scores)
    return sums[np.ix_(rows, columns)]


def _above(matrix: Matrix) -> NDArray[np.int64]:
    """How many cells of its row stand above each cell; ties do not, whatever their order."""
    ordered = np.sort(matrix, axis=1)
    below = [
        np.searchsorted(row, cells + TIE, side="right")
        for row, cells in zip(ordered, matrix, strict=True)
    ]
    above: NDArray[np.int64] = matrix.shape[1] - np.stack(below)
    return above


def _best_other(matrix: Matrix) -> Matrix:
    """For each cell, the highest value of its row outside that cell."""
    if matrix.shape[1] < 2:
        return np.zeros_like(matrix)
    order = np.sort(matrix, axis=1)
    first, second = order[:, -1:], order[:, -2:-1]
    return np.where(matrix == first, second, first)
