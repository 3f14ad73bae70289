"""Rival percentages: silence first."""

from __future__ import annotations

import pytest

from claimcheck.judging.rules.percentages import rival_percentages
from claimcheck.value import Value
from tests.alignment.build import claim, pair, value

LEFT, RIGHT = value("percentage", "4.2"), value("percentage", "4.8")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (value("percentage", "4.8"), value("percentage", "5")),
        (value("percentage", "4.2"), value("ordinal", "4.8")),
        (value("percentage", "4.2"), value("percentage", low="4.2", bound="more_than")),
    ],
)
def test_values_that_fit_are_no_conflict(left: Value, right: Value) -> None:
    """Equal, of another kind, or within the bound."""
    found = rival_percentages(
        pair(
            claim("A", aspect="percentage", values=(left,)),
            claim("B", aspect="percentage", values=(right,)),
        )
    )
    assert found is None


def test_an_unsure_pair_is_no_conflict() -> None:
    """A low score means another question."""
    left, right = claim("A", values=(LEFT,)), claim("B", values=(RIGHT,))
    assert rival_percentages(pair(left, right, score=0.1)) is None


def test_rivals_contradict() -> None:
    """The reason names both values."""
    found = rival_percentages(
        pair(
            claim("A", aspect="percentage", values=(LEFT,)),
            claim("B", aspect="percentage", values=(RIGHT,)),
        )
    )
    assert found is not None
    assert (found.verdict, found.rule) == ("contradiction", "percentage.disjoint")
    assert found.reason == "4.2 % against 4.8 %"
