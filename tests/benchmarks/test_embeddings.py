"""The benchmark's own arithmetic."""

from __future__ import annotations

import lzma
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.embeddings import LANGUAGES, ranks, retrieval, spearman


def test_ties_share_their_mean_rank() -> None:
    assert ranks(np.array([3.0, 1.0, 3.0, 2.0])).tolist() == [2.5, 0, 2.5, 1]


def test_rank_correlation_sees_order_only() -> None:
    values = np.array([1.0, 2, 3, 4])
    assert spearman(values, values**3) == pytest.approx(1)
    assert spearman(values, -values) == pytest.approx(-1)
    assert spearman(values, np.array([1.0, 2, 2, 1])) == pytest.approx(0)


def test_retrieval_counts_nearest_neighbours_both_ways(tmp_path: Path) -> None:
    """Row k holds the word k in every language; in Portuguese all rows say the same."""
    path = tmp_path / "rows.tsv.xz"
    with lzma.open(path, "wt", encoding="utf-8") as out:
        out.write("\t".join(["id", *LANGUAGES]) + "\n")
        for row in range(4):
            out.write("\t".join(["x", *[str(row)] * 5, "0"]) + "\n")

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        return np.eye(4, dtype=np.float32)[[int(text) for text in texts]]

    found = retrieval(encode, path)
    assert found["en-fr"] == 1
    assert found["en-pt"] == 0.25
    assert len(found) == 15
