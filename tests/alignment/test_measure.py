"""All measures of all pairs: none depends on which source is given first."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from claimcheck.alignment.align import rivalries
from claimcheck.alignment.assign import assign
from claimcheck.alignment.channel import channels
from claimcheck.alignment.measure import Measured
from claimcheck.alignment.score import score, tables
from tests.alignment.handmade import LEFT, RIGHT, measured

SILENT = {
    "aspect_quote", "aspect_agent", "aspect_attribution", "aspect_identity", "aspect_place",
    "denied", "hedged",
    "kind_duration", "kind_time", "kind_money", "kind_percentage", "kind_measure", "kind_ordinal",
    "compatible", "implied_surely", "poles_of_kin", "prior_shared",
}  # fmt: skip
"""Measures that find nothing in the two reports."""


@cache
def there() -> Measured:
    return measured(LEFT, RIGHT)


@cache
def back() -> Measured:
    return measured(RIGHT, LEFT)


def test_nothing_is_found_where_nothing_is() -> None:
    """And every other measure finds something."""
    assert {name for name, matrix in there().matrices.items() if not matrix.any()} == SILENT


@pytest.mark.parametrize("name", sorted(there().matrices))
def test_one_shape_and_finite(name: str) -> None:
    """One row a left claim, one column a right one."""
    matrix = there().matrices[name]
    assert matrix.shape == (len(LEFT), len(RIGHT))
    assert np.isfinite(matrix).all()


@pytest.mark.parametrize("name", sorted(there().matrices))
def test_a_measure_is_transposed_when_the_sources_change_places(name: str) -> None:
    assert np.allclose(there().matrices[name], back().matrices[name].T, atol=1e-4)


@pytest.mark.parametrize("table", sorted(tables()))
def test_so_is_every_score(table: str) -> None:
    one, other = score(table, there().matrices), score(table, back().matrices).T
    assert np.allclose(one, other, atol=1e-4)
    assert np.allclose(assign(one), assign(other), atol=1e-4)


def test_so_are_channels_and_rivalries() -> None:
    """Every channel has a pair here."""
    other = channels(back().matrices)
    for channel, holds in channels(there().matrices).items():
        assert holds.any(), channel
        assert np.array_equal(holds, other[channel].T), channel
    assert rivalries(there()).any()
    assert np.allclose(rivalries(there()), rivalries(back()).T, atol=1e-4)


def test_compared_values_change_sides() -> None:
    for (row, column), both in there().compared.items():
        mirrored = back().compared[column, row]
        assert (mirrored.left, mirrored.right) == (both.right, both.left)
        assert mirrored.relation == both.relation
    assert len(back().compared) == len(there().compared) > 0
