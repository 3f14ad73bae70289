"""Boosted trees read with numpy alone."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.alignment.score import tables
from claimcheck.alignment.trees import Forest, boosted, forests


def forest() -> Forest:
    """Two trees: near > 0.5 adds 2 and else -1; far > 0 adds 1 where near is at most 0.5."""
    return Forest(
        names=("near", "far"),
        asks=np.array([[0, 0, 0, 0, 0], [0, 1, 0, 0, 0]], np.int16),
        threshold=np.array([[0.5, 0, 0, 0, 0], [0.5, 0, 0, 0, 0]], np.float32),
        left=np.array([[1, 1, 2, 3, 4], [1, 3, 2, 3, 4]], np.int16),
        right=np.array([[2, 1, 2, 3, 4], [2, 4, 2, 3, 4]], np.int16),
        adds=np.array([[0, -1, 2, 0, 0], [0, 0, 0, 0, 1]], np.float32),
        baseline=-0.5,
        depth=2,
    )


def test_no_rows_have_no_sum() -> None:
    assert forest().log_odds(np.zeros((0, 2), np.float32)).shape == (0,)


def test_a_table_without_trees_is_left_to_its_weights() -> None:
    one = np.ones((1, 1), np.float32)
    assert boosted("first", {"near": one}, one > 0) is None


@pytest.mark.parametrize(
    ("near", "far", "odds"),
    [(0.4, 0.0, -1.5), (0.5, 1.0, -0.5), (0.6, 0.0, 1.5), (0.6, 1.0, 1.5)],
)
def test_leaves_add_up(near: float, far: float, odds: float) -> None:
    rows = np.array([[near, far]], np.float32)
    assert forest().log_odds(rows) == pytest.approx([odds])


def test_the_trees_ask_measures_that_the_weights_know() -> None:
    """A measure that no weight is left for may still be asked, but no other table's."""
    known = {name for table in tables().values() for name in table}
    for name, trees in forests().items():
        asked = {trees.names[at] for at in np.unique(trees.asks)}
        assert name in tables()
        assert asked <= known


def test_leaves_lead_to_themselves() -> None:
    """A root that is asked last still stands in its leaf."""
    for trees in forests().values():
        at = np.arange(trees.left.shape[1])
        leaf = trees.adds != 0
        assert np.all(np.where(leaf, trees.left == at, True))
        assert np.all(np.where(leaf, trees.right == at, True))
