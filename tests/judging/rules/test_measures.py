"""Rival measures: silence first."""

from __future__ import annotations

import pytest

from claimcheck.judging.rules.measures import rival_measures
from claimcheck.value import Value
from tests.alignment.build import claim, pair, value

LEFT, RIGHT = value("measure", "2500"), value("measure", "1500")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (value("measure", "2500"), value("measure", "2500")),
        (value("measure", "2500"), value("ordinal", "1500")),
        (value("measure", "2500"), value("measure", low="2500", bound="more_than")),
    ],
)
def test_values_that_fit_are_no_conflict(left: Value, right: Value) -> None:
    """Equal, of another kind, or within the bound."""
    found = rival_measures(
        pair(
            claim("A", aspect="measure", values=(left,)),
            claim("B", aspect="measure", values=(right,)),
        )
    )
    assert found is None


def test_an_unsure_pair_is_no_conflict() -> None:
    """A low score means another question."""
    left, right = claim("A", values=(LEFT,)), claim("B", values=(RIGHT,))
    assert rival_measures(pair(left, right, score=0.1)) is None


def test_rivals_contradict() -> None:
    """The reason names both values."""
    found = rival_measures(
        pair(
            claim("A", aspect="measure", values=(LEFT,)),
            claim("B", aspect="measure", values=(RIGHT,)),
        )
    )
    assert found is not None
    assert (found.verdict, found.rule) == ("contradiction", "measure.disjoint")
    assert found.reason == "2.5 km against 1.5 km"
