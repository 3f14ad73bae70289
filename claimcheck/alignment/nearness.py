"""How near every claim of one source is to every claim of another."""

from __future__ import annotations

import numpy as np

from claimcheck.alignment.space import Space
from claimcheck.alignment.vectors import Matrix

Place = tuple[int, int]
"""Row and column: a claim of the left source, one of the right."""


class Nearness:
    """All cosines of two sources at once; every matrix has shape (left claims, right claims)."""

    def __init__(self, space: Space, left: str, right: str) -> None:
        self.frames = space.frames.vectors[left] @ space.frames.vectors[right].T
        self.texts = space.texts[left] @ space.texts[right].T
        self.sentences = space.sentences[left] @ space.sentences[right].T
        self.paragraphs = space.paragraphs[left] @ space.paragraphs[right].T
        self.leads = _leads(self.frames)


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
