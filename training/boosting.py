"""Gradient boosting on the measures of ``training/weights.py``, flattened for ``trees.npz``.

scikit-learn grows the trees; ``claimcheck.alignment.trees`` reads them with numpy alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from claimcheck.alignment.trees import ARRAYS, Forest

TREES = 100
LEAVES = 15
RATE = 0.1
LEAST_PAIRS = 30
"""Pairs a leaf must hold."""
PENALTY = 20.0
SHARE = 0.3
"""Share of the measures that each split may choose from."""

Vector = NDArray[np.float64]


def grown(names: Sequence[str], measures: Vector, targets: Vector) -> Forest:
    """The forest fitted to pairs; ``measures`` of shape (pairs, names)."""
    model = HistGradientBoostingClassifier(
        max_iter=TREES,
        max_leaf_nodes=LEAVES,
        learning_rate=RATE,
        min_samples_leaf=LEAST_PAIRS,
        l2_regularization=PENALTY,
        max_features=SHARE,
        early_stopping=False,
        random_state=0,
    ).fit(measures.astype(np.float32), targets)
    trees = [tree.nodes for (tree,) in model._predictors]  # noqa: SLF001
    most = max(len(nodes) for nodes in trees)
    return Forest(
        names=tuple(names),
        asks=_stacked(trees, "feature_idx", most, np.int16),
        threshold=_stacked(trees, "num_threshold", most, np.float32),
        left=_stacked(trees, "left", most, np.int16),
        right=_stacked(trees, "right", most, np.int16),
        adds=_stacked(trees, "value", most, np.float32),
        baseline=float(model._baseline_prediction.item()),  # noqa: SLF001
        depth=max(int(nodes["depth"].max()) for nodes in trees),
    )


def _stacked(trees: Sequence[NDArray[Any]], field: str, most: int, kind: type[Any]) -> NDArray[Any]:
    """One row a tree; leaves lead to themselves, and other nodes add nothing."""
    table: NDArray[Any] = np.zeros((len(trees), most), kind)
    for row, nodes in zip(table, trees, strict=True):
        leaf = nodes["is_leaf"].astype(bool)
        if field in {"left", "right"}:
            row[: len(nodes)] = np.where(leaf, np.arange(len(nodes)), nodes[field])
        elif field == "value":
            row[: len(nodes)] = np.where(leaf, nodes[field], 0)
        else:
            row[: len(nodes)] = np.where(leaf, 0, nodes[field])
    return table


def store(forests: Mapping[str, Forest], path: Path) -> None:
    """Write all forests to one file."""
    parts: dict[str, Any] = {"tables": np.array(sorted(forests))}
    for table, forest in forests.items():
        parts[f"{table}.names"] = np.array(forest.names)
        parts[f"{table}.baseline"] = np.float64(forest.baseline)
        parts[f"{table}.depth"] = np.int64(forest.depth)
        for name in ARRAYS:
            parts[f"{table}.{name}"] = getattr(forest, name)
    np.savez_compressed(path, **parts)
