"""The log odds of ``claimcheck/alignment/priors.toml``, counted on pairs of opposite poles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from claimcheck.alignment.priors import Kind, Tables, met
from claimcheck.claim import Claim

Opposed = tuple[Claim, Claim, bool]
"""Two claims on opposite poles, and whether they contradict each other."""

FILE = "priors.toml"
"""File beside the weights."""

DRAG = 20.0
"""Average pairs added to those of every label: of 8, 20 and 50 the one with the best average
precision on groups left out."""


def counted(pairs: Iterable[Opposed]) -> Tables:
    """Of each label, the log of how much likelier than on average its pairs contradict."""
    seen: dict[Kind, Counter[str]] = {kind: Counter() for kind in get_args(Kind)}
    rivals: dict[Kind, Counter[str]] = {kind: Counter() for kind in get_args(Kind)}
    judged: Counter[bool] = Counter()
    for left, right, contradict in pairs:
        judged[contradict] += 1
        for kind, names in met(left, right).items():
            seen[kind].update(names)
            rivals[kind].update(names if contradict else ())
    mean = judged[True] / max(1, judged.total())
    if not mean:
        return {kind: {} for kind in get_args(Kind)}
    return {
        kind: {
            name: math.log((rivals[kind][name] + DRAG * mean) / (often + DRAG) / mean)
            for name, often in sorted(seen[kind].items())
        }
        for kind in get_args(Kind)
    }


def store(known: Tables, path: Path) -> None:
    """Write all labels that say something."""
    lines = ["# Written by training/weights.py: log odds against the average pair."]
    for kind, odds in known.items():
        lines += ["", f"[{kind}]"]
        lines += [f'"{name}" = {number:.2f}' for name, number in odds.items() if round(number, 2)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
