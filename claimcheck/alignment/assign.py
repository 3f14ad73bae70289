"""Assignment: of all the partners a claim could have, the best, and those that repeat the best.

A fact that one article states twice (headline and body) may have the same partner twice, so the
assignment is not strictly one to one: a pair stays when it scores nearly as well as the best pair
of both its claims.
"""

from __future__ import annotations

import numpy as np

from claimcheck.alignment.vectors import Matrix

NEARLY = 0.75
"""Share of the best score of a claim that another of its pairs must reach."""

LEAST = 0.05
"""Score below which a pair is no candidate at all."""


def assign(scores: Matrix) -> Matrix:
    """The scores of the pairs that stay, 0 for the others."""
    rows, columns = scores.max(axis=1, keepdims=True), scores.max(axis=0, keepdims=True)
    least = np.maximum(np.float32(LEAST), np.float32(NEARLY) * np.maximum(rows, columns))
    return np.where(scores >= least, scores, np.float32(0))
