"""None against some: silence first."""

from __future__ import annotations

from claimcheck.judging.rules.zero import none_against_some
from tests.alignment.build import claim, pair, value

SOME = claim("A", "two sailors are missing", aspect="count", values=(value("count", "2"),))


def test_two_affirmed_counts_are_left_to_the_other_rules() -> None:
    """Nobody denies anything."""
    other = claim("B", values=(value("count", "3"),))
    assert none_against_some(pair(SOME, other)) is None


def test_a_plan_is_no_conflict() -> None:
    """What is only planned is not counted."""
    planned = SOME.model_copy(update={"modality": "planned"})
    assert none_against_some(pair(planned, claim("B", polarity="negated"))) is None


def test_a_denied_number_is_not_none() -> None:
    """Not twelve does not mean none."""
    other = claim("B", polarity="negated", values=(value("count", "12"),))
    assert none_against_some(pair(SOME, other)) is None


def test_a_negation_of_something_else_is_not_none() -> None:
    """Nothing tells that what is denied is what is counted."""
    other = claim("B", "the harbour may not be used", polarity="negated")
    assert none_against_some(pair(SOME, other, core=0.5)) is None


def test_none_contradicts_some() -> None:
    """Whichever side denies."""
    none = claim("B", "nobody is missing", polarity="negated", poles=("missing:none",))
    found, mirrored = (
        none_against_some(pair(SOME, none, core=0.5)),
        none_against_some(pair(none, SOME, core=0.5)),
    )
    assert found is not None
    assert mirrored is not None
    assert found.reason == "2 against “nobody is missing”"
    assert mirrored.values == found.values[::-1]
