"""Boosted trees beside the weighted sums: what two measures say together that neither says alone.

One forest a table, in ``trees.npz``: arrays of shape (trees, nodes) for the measure a node asks,
its threshold, and the nodes left and right of it, and what a leaf adds. A leaf leads to itself.
The mean of both sums ranks better than either alone. Average precision on groups left out, sum,
trees, and mean: what agrees 0.643, 0.658, 0.656; rival values 0.658, 0.638, 0.671; opposite poles
0.614, 0.554, 0.624. On the same groups a quarter fewer of the contradictions reported are none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.vectors import Matrix

Vector = NDArray[np.float64]

ARRAYS = ("asks", "threshold", "left", "right", "adds")
"""The fields of a forest that are stored as they are."""


@dataclass(frozen=True, slots=True)
class Forest:
    """The trees of one table; every array but ``names`` is of shape (trees, nodes)."""

    names: Sequence[str]
    """The measures by the numbers the nodes have for them."""
    asks: NDArray[Any]
    threshold: NDArray[Any]
    left: NDArray[Any]
    """The node for what is at most the threshold."""
    right: NDArray[Any]
    adds: NDArray[Any]
    """Log odds, for all trees together less the baseline; 0 in nodes that are no leaf."""
    baseline: float
    depth: int
    """Steps from the root to the deepest leaf."""

    def log_odds(self, measures: NDArray[np.float32]) -> Vector:
        """The sum over all trees, a number for each row of ``measures`` (pairs, names)."""
        trees, nodes = self.asks.shape
        first = np.arange(trees) * nodes
        left, right = ((first[:, None] + side).ravel() for side in (self.left, self.right))
        asks, threshold = self.asks.ravel().astype(np.intp), self.threshold.ravel()
        rows = np.arange(len(measures))[:, None] * measures.shape[1]
        told = np.ascontiguousarray(measures).ravel()
        at = np.repeat(first[None, :], len(measures), axis=0)
        for _ in range(self.depth):
            below = told.take(rows + asks.take(at)) <= threshold.take(at)
            at = np.where(below, left.take(at), right.take(at))
        total: Vector = self.adds.ravel().take(at).sum(axis=1, dtype=np.float64) + self.baseline
        return total


def boosted(table: str, measures: Mapping[str, Matrix], where: NDArray[np.bool_]) -> Vector | None:
    """Log odds of the pairs of a mask, in its order; ``None`` for a table without trees."""
    forest = forests().get(table)
    if forest is None:
        return None
    rows = np.stack([measures[name][where] for name in forest.names], axis=-1)
    return forest.log_odds(rows.astype(np.float32, copy=False))


@cache
def forests() -> Mapping[str, Forest]:
    """The forests of all tables that have one."""
    with (
        as_file(files("claimcheck.alignment").joinpath("trees.npz")) as path,
        np.load(path, allow_pickle=False) as stored,
    ):
        return {name: _forest(stored, name) for name in stored["tables"].tolist()}


def _forest(stored: Mapping[str, NDArray[Any]], table: str) -> Forest:
    part = {name: stored[f"{table}.{name}"] for name in ARRAYS}
    return Forest(
        names=tuple(stored[f"{table}.names"].tolist()),
        baseline=float(stored[f"{table}.baseline"]),
        depth=int(stored[f"{table}.depth"]),
        **part,
    )
