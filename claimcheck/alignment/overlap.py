"""How much of their rare wording two claims share, word by word, for all pairs of two sources.

A word counts with its rarity in the group and with the cosine of its best counterpart in the other
claim; words too far apart to mean the same count as nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.vectors import Frames, Matrix

Cube = NDArray[np.float32]

SAME_WORD = 0.35
"""Cosine of two words from which one may stand for the other."""

SURE_WORD = 0.55
"""Cosine from which it does."""

FULL = 20.0
"""Weight of the shared words of two sentences that say the same."""


def overlaps(frames: Frames, left: str, right: str) -> dict[str, Matrix]:
    """``shared``, ``sure``, ``rarest``, ``cover_least`` and ``cover_most`` of every pair.

    ``shared`` is 0 for none and about 1 for a sentence's worth; its logarithm keeps long claims
    from winning by length. ``rarest`` is the weight of the one word that tells most; a cover is
    the share of a claim's wording that the other one has.
    """
    ones, others = frames.words[left], frames.words[right]
    there = _sums(ones, others, frames.weights[left])
    back = _sums(others, ones, frames.weights[right]).transpose(0, 2, 1)
    shared, sure, rarest, _ = (there + back) / np.float32(2)
    return {
        "shared": np.log1p(shared) / np.float32(math.log1p(FULL)),
        "sure": np.log1p(sure),
        "rarest": rarest,
        "cover_least": np.minimum(there[3], back[3]),
        "cover_most": np.maximum(there[3], back[3]),
    }


def _sums(ones: Sequence[Matrix], others: Sequence[Matrix], weights: Sequence[Matrix]) -> Cube:
    """Weight of the shared words, of the surely shared, of the rarest one, and the cover.

    Shape (4, claims, claims of the other); zeros where a claim has no words.
    """
    sums = np.zeros((4, len(ones), len(others)), np.float32)
    columns = [at for at, rows in enumerate(others) if len(rows)]
    if not columns:
        return sums
    everything = np.concatenate([others[at] for at in columns]).T
    begins = np.cumsum([0, *(len(others[at]) for at in columns[:-1])])
    for row, words in enumerate(ones):
        if not len(words):
            continue
        # For each word of this claim, the best cosine in each of the other's claims.
        peaks = np.maximum.reduceat(words @ everything, begins, axis=1)
        weight = weights[row][:, None]
        near = _from(peaks, SAME_WORD) * weight
        found = near.sum(axis=0)
        sure = (_from(peaks, SURE_WORD) * weight).sum(axis=0)
        sums[:, row, columns] = found, sure, near.max(axis=0), found / weight.sum()
    return sums


def _from(cosines: Matrix, least: float) -> Matrix:
    return np.where(cosines >= least, cosines, np.float32(0))
