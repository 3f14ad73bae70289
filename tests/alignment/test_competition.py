"""Competition: cells without rivals, and ties, come first."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from claimcheck.alignment.competition import MOST, competition, leads, ranks
from claimcheck.claim import Claim
from tests.alignment.build import claim


def table(*rows: list[float]) -> NDArray[np.float32]:
    """A matrix."""
    return np.array(rows, np.float32)


def told(source: str, *sentences: int) -> list[Claim]:
    """One claim a number, in the sentence of that number."""
    return [
        claim(source, start=10 * at, sentence=(100 * number, 100 * number + 99))
        for at, number in enumerate(sentences)
    ]


def test_without_rivals_a_lead_is_the_value() -> None:
    """Above nothing."""
    one, other = leads(table([0.4]))
    assert one == other == table([0.4])


def test_ties_lead_by_nothing() -> None:
    one, other = leads(table([0.5, 0.5], [0.1, 0.2]))
    assert one[0].tolist() == [0, 0]
    assert np.allclose(other, table([0.4, 0.3], [-0.4, -0.3]))


def test_a_lead_is_what_stands_between_a_cell_and_the_best_other() -> None:
    """Negative for all but the best."""
    one, _ = leads(table([0.9, 0.2, 0.6]))
    assert np.allclose(one, table([0.3, -0.7, -0.3]))


def test_ties_share_a_rank() -> None:
    """Also where only the last digits differ, which depend on the order of the sources."""
    least, most = ranks(table([0.5, 0.5 + 1e-7, 0.5, 0.1]))
    assert least.tolist() == [[0, 0, 0, 0]]
    assert np.allclose(most, np.log1p(table([0, 0, 0, 3])))


def test_ranks_in_row_and_column() -> None:
    """The lesser of the two, and the greater; 0 for the first."""
    least, most = ranks(table([0.9, 0.2, 0.6], [0.8, 0.7, 0.1]))
    assert np.allclose(least, np.log1p(table([0, 1, 0], [0, 0, 1])))
    assert np.allclose(most, np.log1p(table([0, 2, 1], [1, 1, 2])))


def test_certain_scores_stay_finite() -> None:
    found = competition(table([0, 1]), told("A", 0), told("B", 0, 1), (["a"], ["b", "b"]))
    assert all(np.isfinite(matrix).all() for matrix in found.values())
    assert found["first"][0, 0] == pytest.approx(-found["first"][0, 1], rel=1e-3)


def test_leads_of_both_claims() -> None:
    """The right claim of the first pair has a better partner."""
    apart = (["a", "a"], ["b", "b"])
    found = competition(table([0.5, 0.1], [0.9, 0.1]), told("A", 0, 1), told("B", 0, 1), apart)
    assert found["first_lead_least"][0, 0] == pytest.approx(np.log(0.5 / 0.5) - np.log(9), rel=1e-2)
    assert found["first_lead_most"][0, 0] == pytest.approx(np.log(9), rel=1e-2)


def test_other_paragraphs_are_no_neighbours() -> None:
    """Nor does the order of the paragraphs count."""
    scores = np.zeros((2, 2), np.float32)
    scores[0, 0] = scores[1, 1] = 0.9
    found = competition(scores, told("A", 0, 1), told("B", 0, 1), (["a", "b"], ["c", "d"]))
    assert not found["first_near"].any()
    assert not found["first_here"].any()


def test_neighbours_back_each_other() -> None:
    """Other pairs of the two sentences, and other pairs of the two paragraphs."""
    scores = table([0.5, 0.1, 0.0], [0.2, 0.0, 0.0], [0.0, 0.0, 0.7])
    blocks = (["a", "a", "a"], ["b", "b", "b"])
    found = competition(scores, told("A", 0, 0, 1), told("B", 0, 0, 1), blocks)
    assert found["first_here"][0, 0] == pytest.approx(0.3)
    assert found["first_near"][0, 0] == pytest.approx(0.7)
    assert found["first_near"][2, 2] == pytest.approx(0.8)


def test_many_neighbours_are_as_good_as_some() -> None:
    full, blocks = np.full((3, 3), 0.9, np.float32), (["a", "a", "a"], ["b", "b", "b"])
    found = competition(full, told("A", 0, 0, 1), told("B", 0, 0, 1), blocks)
    assert found["first_here"][0, 0] == found["first_near"][2, 2] == MOST
