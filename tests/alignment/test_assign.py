"""Assignment: what is no candidate comes first."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.assign import LEAST, NEARLY, assign


def kept(*rows: list[float]) -> list[list[bool]]:
    """Which pairs stay."""
    table: NDArray[np.float32] = np.array(rows, np.float32)
    stays: list[list[bool]] = (assign(table) > 0).tolist()
    return stays


def test_faint_scores_are_no_candidates() -> None:
    """Even where a claim has nothing better."""
    assert kept([LEAST - 0.01]) == [[False]]
    assert kept([LEAST + 0.01]) == [[True]]


def test_a_much_better_partner_pushes_out() -> None:
    """Of the left claim, or of the right one."""
    assert kept([0.9, 0.5]) == [[True, False]]
    assert kept([0.9], [0.5]) == [[True], [False]]


def test_a_pair_must_be_among_the_best_of_both_claims() -> None:
    """The best pair of one claim gives way to a better one of the other."""
    assert kept([0.9, 0.6], [0.0, 0.1]) == [[True, False], [False, False]]


def test_repetitions_of_the_best_stay() -> None:
    """Headline and body."""
    assert kept([0.8, 0.8 * NEARLY + 0.01, 0.8 * NEARLY - 0.01]) == [[True, True, False]]


def test_scores_stay_as_they_are() -> None:
    """And transposed scores are assigned transposed."""
    scores = np.array([[0.9, 0.1, 0.7], [0.2, 0.8, 0.75]], np.float32)
    assert np.array_equal(assign(scores), np.array([[0.9, 0, 0.7], [0, 0.8, 0.75]], np.float32))
    assert np.array_equal(assign(scores.T), assign(scores).T)
