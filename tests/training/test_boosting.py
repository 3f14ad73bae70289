"""Growing trees and writing them down."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from boosting import grown, store

from claimcheck.alignment import trees


def sample() -> tuple[np.ndarray, np.ndarray]:
    """600 pairs of which those agree whose two measures have one sign."""
    measures = np.random.default_rng(0).normal(size=(600, 2))
    return measures, (measures[:, 0] * measures[:, 1] > 0).astype(np.float64)


def test_noise_teaches_nothing() -> None:
    """Measures that do not change leave every pair at the odds of all."""
    found = grown(["near"], np.ones((200, 1)), np.arange(200) % 4 == 0)
    odds = found.log_odds(np.ones((1, 1), np.float32))
    assert odds == pytest.approx([np.log(1 / 3)], abs=1e-3)


def test_two_measures_together_say_what_neither_says_alone() -> None:
    measures, targets = sample()
    forest = grown(["near", "far"], measures, targets)
    likely = forest.log_odds(measures.astype(np.float32)) > 0
    assert np.mean(likely == (targets == 1)) > 0.95


def test_what_is_stored_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measures, targets = sample()
    forest = grown(["near", "far"], measures, targets)
    store({"value": forest}, tmp_path / "trees.npz")
    monkeypatch.setattr(trees, "files", lambda _: tmp_path)
    trees.forests.cache_clear()
    read = trees.forests()["value"]
    trees.forests.cache_clear()
    rows = measures.astype(np.float32)
    assert read.names == ("near", "far")
    assert np.array_equal(read.log_odds(rows), forest.log_odds(rows))
