"""How alike claims are spelt: rare runs of letters that both have, for all pairs of two sources.

Names, loan words, kin words of related languages ("conseillers", "consiglieri") and parts of
compounds ("téléconseillers") share letters even where no vector knows them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from claimcheck.alignment.names import fold
from claimcheck.alignment.vectors import Matrix, words
from claimcheck.claim import Claim

LENGTH = 4
"""Letters of a run; shorter words are one run with their edges."""


def letters(left: Sequence[Claim], right: Sequence[Claim]) -> Matrix:
    """Cosines of the claims' runs of letters, each weighted by its rarity in the group."""
    counted = [[_runs(claim) for claim in side] for side in (left, right)]
    often = Counter(run for side in counted for runs in side for run in runs)
    place = {run: at for at, run in enumerate(often)}
    total = 1 + len(left) + len(right)
    rarity = np.array([math.log(total / count) for count in often.values()] or [0.0], np.float32)
    rows = [_unit_rows(side, place, rarity) for side in counted]
    cosines: Matrix = rows[0] @ rows[1].T
    return cosines


@lru_cache(maxsize=4096)
def _runs(claim: Claim) -> tuple[str, ...]:
    """Sorted, so that no sum over them depends on the order of a set."""
    found: set[str] = set()
    for word in words(claim):
        edged = f"_{fold(word)}_"
        found.update(edged[at : at + LENGTH] for at in range(max(1, len(edged) - LENGTH + 1)))
    return tuple(sorted(found))


def _unit_rows(side: Sequence[tuple[str, ...]], place: dict[str, int], rarity: Matrix) -> Matrix:
    rows = np.zeros((len(side), len(rarity)), np.float32)
    for row, runs in zip(rows, side, strict=True):
        at = [place[run] for run in runs]
        row[at] = rarity[at]
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Matrix = (rows / np.where(norms > 0, norms, 1)).astype(np.float32)
    return unit
