"""How surely two claims answer one question: a weighted sum of the measures, squashed to 0..1.

The weights stand in ``same_question.toml`` with the way they were made. The score orders pairs and
is cut at named thresholds; it is no probability and is shown to nobody.
"""

from __future__ import annotations

import math
import tomllib
from dataclasses import astuple
from functools import cache
from importlib.resources import files

from claimcheck.alignment.measures import FEATURES, Measures


def score(measures: Measures) -> float:
    """Between 0 and 1."""
    bias, weights = _weights()
    total = bias + sum(
        weight * value for weight, value in zip(weights, astuple(measures), strict=True)
    )
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> tuple[float, tuple[float, ...]]:
    text = files("claimcheck.alignment").joinpath("same_question.toml").read_text("utf-8")
    table = tomllib.loads(text)
    return float(table["bias"]), tuple(float(table["weights"][name]) for name in FEATURES)
