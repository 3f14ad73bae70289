"""How surely two claims answer one question: a weighted sum of measures, squashed to 0..1.

The weights stand in ``same_question.toml`` with the way they were made. The score orders pairs and
is cut at named thresholds; it is no probability and is shown to nobody.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files
from typing import Any

from claimcheck.alignment.measures import Measures, Opposition, Rivalry

TABLES: dict[type[Measures | Rivalry | Opposition], str] = {
    Measures: "like",
    Rivalry: "rival",
    Opposition: "opposed",
}
"""The table of weights of each kind of measures."""


def score(measures: Measures | Rivalry | Opposition) -> float:
    """Between 0 and 1."""
    table = _weights()[TABLES[type(measures)]]
    total = table["bias"] + sum(
        table[field.name] * getattr(measures, field.name) for field in fields(measures)
    )
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    text = files("claimcheck.alignment").joinpath("same_question.toml").read_text("utf-8")
    tables: dict[str, Any] = tomllib.loads(text)
    return {
        name: {key: float(value) for key, value in table.items()} for name, table in tables.items()
    }
