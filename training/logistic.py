"""Penalised logistic regression on measured pairs, and how well a fold is told by the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SPREAD = 0.1
"""Least standard deviation a measure is divided by: one that few pairs have (two causes, say) is
not to weigh tens of times what others do."""

FOLDS = 5
"""Parts the groups are divided in, to score each part by weights fitted on the others."""

Vector = NDArray[np.float64]


def fit(measures: Vector, targets: Vector, penalty: float) -> tuple[float, Vector]:
    """Bias and weights of a penalised logistic regression; measures of shape (pairs, features)."""
    mean, spread = measures.mean(axis=0), np.maximum(measures.std(axis=0), SPREAD)
    scaled = np.column_stack([np.ones(len(measures)), (measures - mean) / spread])
    weights = np.zeros(scaled.shape[1])
    ridge = penalty * np.eye(len(weights))
    ridge[0, 0] = 1e-6
    for _ in range(25):
        guess = 1 / (1 + np.exp(-np.clip(scaled @ weights, -30, 30)))
        slope = scaled.T @ (targets - guess) - ridge @ weights
        curve = (scaled * (guess * (1 - guess))[:, None]).T @ scaled + ridge
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-4:
            break
    plain = weights[1:] / spread
    return float(weights[0] - plain @ mean), plain


def average_precision(scores: Vector, labels: Vector) -> float:
    """Mean precision at the positives, best score first."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / (np.arange(len(ranked)) + 1)
    return float((precision * ranked).sum() / max(1.0, ranked.sum()))


@dataclass(frozen=True)
class Rows:
    """The pairs one table is fitted on: measures, targets, and the fold of each."""

    names: tuple[str, ...]
    measures: Vector
    targets: Vector
    folds: NDArray[np.int64]

    def fitted(self, penalty: float, *, without: int | None = None) -> tuple[float, Vector]:
        """Bias and weights, one fold left out or none."""
        kept = self.folds != without
        return fit(self.measures[kept], self.targets[kept], penalty)

    def left_out(self, penalty: float) -> Vector:
        """The score of every pair by weights fitted on the other folds, before squashing."""
        scores = np.zeros(len(self.targets))
        for fold in range(FOLDS):
            bias, weights = self.fitted(penalty, without=fold)
            held = self.folds == fold
            scores[held] = self.measures[held] @ weights + bias
        return scores
