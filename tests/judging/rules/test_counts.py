"""Rival counts: silence first."""

from __future__ import annotations

import pytest

from claimcheck.judging.rules.counts import rival_counts
from claimcheck.value import Value
from tests.alignment.build import claim, pair, value

LEFT, RIGHT = value("count", "17"), value("count", "24")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (value("count", "17"), value("count", "17")),
        (value("count", "17"), value("ordinal", "24")),
        (value("count", "17"), value("count", low="17", bound="more_than")),
    ],
)
def test_values_that_fit_are_no_conflict(left: Value, right: Value) -> None:
    """Equal, of another kind, or within the bound."""
    found = rival_counts(
        pair(
            claim("A", aspect="count", values=(left,)),
            claim("B", aspect="count", values=(right,)),
        )
    )
    assert found is None


def test_an_unsure_pair_is_no_conflict() -> None:
    """A low score means another question."""
    left, right = claim("A", values=(LEFT,)), claim("B", values=(RIGHT,))
    assert rival_counts(pair(left, right, score=0.1)) is None


def test_rivals_contradict() -> None:
    """The reason names both values."""
    found = rival_counts(
        pair(
            claim("A", aspect="count", values=(LEFT,)),
            claim("B", aspect="count", values=(RIGHT,)),
        )
    )
    assert found is not None
    assert (found.verdict, found.rule) == ("contradiction", "count.disjoint")
    assert found.reason == "17 against 24"
