"""Rival amounts: silence first."""

from __future__ import annotations

import pytest

from claimcheck.judging.rules.amounts import rival_amounts
from claimcheck.value import Value
from tests.alignment.build import claim, pair, value

LEFT, RIGHT = value("money", "4000000"), value("money", "9000000")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (value("money", "4000000"), value("money", "4000000")),
        (value("money", "4000000"), value("ordinal", "9000000")),
        (value("money", "4000000"), value("money", low="4000000", bound="more_than")),
    ],
)
def test_values_that_fit_are_no_conflict(left: Value, right: Value) -> None:
    """Equal, of another kind, or within the bound."""
    found = rival_amounts(
        pair(
            claim("A", aspect="amount", values=(left,)),
            claim("B", aspect="amount", values=(right,)),
        )
    )
    assert found is None


def test_an_unsure_pair_is_no_conflict() -> None:
    """A low score means another question."""
    left, right = claim("A", values=(LEFT,)), claim("B", values=(RIGHT,))
    assert rival_amounts(pair(left, right, score=0.1)) is None


def test_a_negation_on_one_side_leaves_only_sure_rivals() -> None:
    """A day costs 9 million; 4 million a day are not taken in."""
    left = claim("A", values=(LEFT,), polarity="negated")
    right = claim("B", values=(RIGHT,))
    assert rival_amounts(pair(left, right, score=0.7)) is None
    assert rival_amounts(pair(left, right, score=0.85)) is not None


def test_sums_told_in_unlike_words_are_rivals_only_when_sure() -> None:
    """Nothing around the two figures is alike."""
    left, right = claim("A", values=(LEFT,)), claim("B", values=(RIGHT,))
    assert rival_amounts(pair(left, right, similarity=0.1, score=0.55)) is None
    assert rival_amounts(pair(left, right, similarity=0.1, score=0.65)) is not None


def test_rivals_contradict() -> None:
    """The reason names both values."""
    found = rival_amounts(
        pair(
            claim("A", aspect="amount", values=(LEFT,)),
            claim("B", aspect="amount", values=(RIGHT,)),
        )
    )
    assert found is not None
    assert (found.verdict, found.rule) == ("contradiction", "money.disjoint")
    assert found.reason == "4 million EUR against 9 million EUR"
