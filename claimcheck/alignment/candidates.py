"""Candidates: the pairs worth measuring, so that all need not be compared with all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.aspects import answers
from claimcheck.alignment.channel import opposed
from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.vectors import Matrix
from claimcheck.claim import Aspect, Claim
from claimcheck.value import Value

NEIGHBOURS = 8
"""Nearest frames looked at from either side."""

RARE_ASPECTS: frozenset[Aspect] = frozenset({"cause", "attribution"})
"""Aspects so rare in an article that all its claims of them are rivals for one question."""


def candidates(
    left: Sequence[Claim], right: Sequence[Claim], frames: Matrix
) -> list[tuple[int, int]]:
    """Rows and columns of the pairs to measure, in order; ``frames`` holds all cosines."""
    if not left or not right:
        return []
    chosen = _nearest(frames, 1) | _nearest(frames, 0).T
    for row, one in enumerate(left):
        for column, other in enumerate(right):
            if not chosen[row, column] and _worth_a_look(one, other):
                chosen[row, column] = True
    return [(int(row), int(column)) for row, column in np.argwhere(chosen)]


def _nearest(frames: Matrix, axis: int) -> NDArray[np.bool_]:
    """For each row of the matrix (of its transpose for axis 0), its nearest neighbours."""
    matrix = frames if axis == 1 else frames.T
    chosen = np.zeros(matrix.shape, dtype=np.bool_)
    order = np.argsort(-matrix, axis=1, kind="stable")[:, :NEIGHBOURS]
    np.put_along_axis(chosen, order, values=True, axis=1)
    return chosen


def _worth_a_look(one: Claim, other: Claim) -> bool:
    if one.aspect == other.aspect and one.aspect in RARE_ASPECTS:
        return True
    if opposed(one.direction, other.direction):
        return True
    return any(
        mine.kind == theirs.kind and _comparable(mine, theirs)
        for mine in answers(one)
        for theirs in answers(other)
    )


def _comparable(mine: Value, theirs: Value) -> bool:
    """Dates are in too many claims to compare any two that differ."""
    relation = compare(mine, theirs)
    return relation == "equal" if mine.kind == "date" else relation != "incomparable"
