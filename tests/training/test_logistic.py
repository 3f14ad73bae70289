"""Fitting: what teaches nothing comes first."""

from __future__ import annotations

import numpy as np
import pytest
from logistic import Rows, average_precision, fit


def test_a_measure_that_never_changes_weighs_nothing() -> None:
    generator = np.random.default_rng(0)
    measures = np.column_stack([generator.normal(size=200), np.ones(200)])
    _, weights = fit(measures, (measures[:, 0] > 0).astype(float), 1.0)
    assert weights[0] > 1
    assert weights[1] == pytest.approx(0, abs=1e-6)


def test_a_great_penalty_teaches_nothing() -> None:
    """But how many of all pairs are positive."""
    measures = np.linspace(-1, 1, 100)[:, None]
    bias, weights = fit(measures, (measures[:, 0] > 0.5).astype(float), 1e9)
    assert weights == pytest.approx([0], abs=1e-4)
    assert 1 / (1 + np.exp(-bias)) == pytest.approx(0.25, abs=1e-3)


def test_the_penalty_holds_the_slope() -> None:
    """Where the fit ends, what the pairs pull is what the penalty holds back."""
    generator = np.random.default_rng(2)
    measures = generator.normal(size=(300, 2)) * [1.0, 5.0]
    targets = (measures @ [1.0, 0.5] + generator.normal(size=300) > 0).astype(float)
    bias, weights = fit(measures, targets, 20.0)
    mean, spread = measures.mean(axis=0), measures.std(axis=0)
    left = targets - 1 / (1 + np.exp(-(measures @ weights + bias)))
    assert left.sum() == pytest.approx(0, abs=1e-2)
    assert (measures - mean).T / spread[:, None] @ left == pytest.approx(
        20.0 * weights * spread, rel=1e-2
    )


def test_known_weights_are_recovered() -> None:
    """Whatever the scale of a measure."""
    generator = np.random.default_rng(1)
    measures = generator.normal(size=(40_000, 3)) * [1.0, 10.0, 0.1] + [0.0, 5.0, 0.0]
    chance = 1 / (1 + np.exp(-(measures @ [1.5, -0.2, 0.0] + 0.5)))
    targets = (generator.random(len(chance)) < chance).astype(float)
    bias, weights = fit(measures, targets, 0.01)
    assert bias == pytest.approx(0.5, abs=0.1)
    assert weights[:2] == pytest.approx([1.5, -0.2], rel=0.1)
    assert abs(weights[2]) < 0.5


def test_average_precision() -> None:
    """No positive, the worst order, the best, and one between."""
    scores = np.array([0.9, 0.5, 0.1])
    assert average_precision(scores, np.array([0, 0, 0])) == 0
    assert average_precision(scores, np.array([0, 0, 1])) == pytest.approx(1 / 3)
    assert average_precision(scores, np.array([1, 1, 0])) == 1
    assert average_precision(scores, np.array([1, 0, 1])) == pytest.approx((1 + 2 / 3) / 2)


def test_a_fold_is_scored_by_the_others() -> None:
    """What only one fold shows does not help it."""
    measures = np.repeat(np.eye(2), [10, 40], axis=0)
    targets, folds = np.repeat([1.0, 0.0], [10, 40]), np.repeat([0, 1, 2, 3, 4], 10)
    scores = Rows(("one", "other"), measures, targets, folds).left_out(1.0)
    assert scores[:10].max() < 0
