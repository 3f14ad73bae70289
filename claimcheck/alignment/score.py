"""How surely two claims agree, or rival each other: weighted sums of measures, squashed to 0..1.

The weights stand in ``weights.toml`` with the way they were made, one table a score; where boosted
trees know the table too (``trees``), the mean of both sums counts. A score orders pairs and is cut
at named thresholds; it is no probability and is shown to nobody.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.trees import boosted
from claimcheck.alignment.vectors import Matrix

BIAS = "bias"
"""The weight that stands alone."""

LEAST = -3.5
"""Weighted sum below which the trees are not asked: the pair is below every threshold."""


def score(
    table: str, measures: Mapping[str, Matrix], where: NDArray[np.bool_] | None = None
) -> Matrix:
    """One score a pair by the weights of a table; shape as the measures.

    Of pairs outside the mask ``where`` nobody asks: the trees pass them over.

    Raises KeyError where the table weighs a measure that is not there.
    """
    weights = tables()[table]
    shape = next(iter(measures.values())).shape
    total = np.full(shape, weights[BIAS], np.float64)
    for name, weight in weights.items():
        if name != BIAS:
            total += weight * measures[name]
    likely = total > LEAST if where is None else where & (total > LEAST)
    more = boosted(table, measures, likely) if likely.any() else None
    if more is not None:
        total[likely] = (total[likely] + more) / 2
    return squashed(total)


def squashed(total: NDArray[np.float64]) -> Matrix:
    """Weighted sums as scores between 0 and 1; shape as given."""
    found: Matrix = (1 / (1 + np.exp(-total))).astype(np.float32)
    return found


@cache
def tables() -> Mapping[str, Mapping[str, float]]:
    """All tables of weights."""
    return stored("weights.toml")


def stored(name: str) -> Mapping[str, Mapping[str, float]]:
    """The tables of a learnt file of this package."""
    text = files("claimcheck.alignment").joinpath(name).read_text("utf-8")
    return {
        name: {key: float(weight) for key, weight in table.items()}
        for name, table in tomllib.loads(text).items()
    }
