"""Rival durations: silence first."""

from __future__ import annotations

import pytest

from claimcheck.judging.rules.durations import rival_durations
from claimcheck.value import Value
from tests.alignment.build import claim, pair, value

LEFT, RIGHT = value("duration", "7200"), value("duration", "172800")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (value("duration", "7200"), value("duration", "7200")),
        (value("duration", "7200"), value("ordinal", "172800")),
        (value("duration", "7200"), value("duration", low="7200", bound="more_than")),
    ],
)
def test_values_that_fit_are_no_conflict(left: Value, right: Value) -> None:
    """Equal, of another kind, or within the bound."""
    found = rival_durations(
        pair(
            claim("A", aspect="duration", values=(left,)),
            claim("B", aspect="duration", values=(right,)),
        )
    )
    assert found is None


def test_an_unsure_pair_is_no_conflict() -> None:
    """A low score means another question."""
    left, right = claim("A", values=(LEFT,)), claim("B", values=(RIGHT,))
    assert rival_durations(pair(left, right, score=0.1)) is None


def test_rivals_contradict() -> None:
    """The reason names both values."""
    found = rival_durations(
        pair(
            claim("A", aspect="duration", values=(LEFT,)),
            claim("B", aspect="duration", values=(RIGHT,)),
        )
    )
    assert found is not None
    assert (found.verdict, found.rule) == ("contradiction", "duration.disjoint")
    assert found.reason == "2 hours against 2 days"


def test_days_after_one_event_told_on_two_days_pass() -> None:
    """Two days after the storm, on Wednesday; three days after it, on Thursday."""
    left, right = (
        claim(side, aspect="duration", scope=("anchored:after",), values=(value("duration", days),))
        for side, days in (("A", "172800"), ("B", "259200"))
    )
    both = pair(left, right)
    assert rival_durations(both) is not None
    days = ("2026-02-17", "2026-02-18")
    assert rival_durations(both.model_copy(update={"published": days})) is None
    hours = pair(
        left.model_copy(update={"values": (value("duration", "7200"),)}),
        right.model_copy(update={"values": (value("duration", "10800"),)}),
        published=days,
    )
    assert rival_durations(hours) is not None
