"""Figures that are told as they stood at some moment."""

from __future__ import annotations

import pytest

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rules.scope_moment import BY_THE_HOUR, other_moment
from claimcheck.value import ValueKind
from tests.alignment.build import claim, pair, value


def arrests(left: str, right: str, *, so_far: bool = False, rivalry: float = 0.8) -> Pair:
    one = claim("A", values=(value("count", left),), scope=("tally:running",) if so_far else ())
    return pair(one, claim("B", values=(value("count", right),)), rivalry=rivalry)


def test_silent_without_a_moment_or_without_a_clash() -> None:
    assert other_moment(arrests("19", "27")) is None
    assert other_moment(arrests("19", "19", so_far=True)) is None
    assert other_moment(arrests("19", "27", so_far=True, rivalry=0.1)) is None
    assert other_moment(pair(claim("A"), claim("B"))) is None


def test_silent_for_what_does_not_grow() -> None:
    one = claim("A", values=(value("duration", "19"),), scope=("tally:running",))
    other = claim("B", values=(value("duration", "27"),))
    assert other_moment(pair(one, other, rivalry=0.8)) is None


def test_a_price_is_not_that_of_an_hour() -> None:
    one = claim("A", values=(value("money", "19"), value("time", "01:00")))
    assert other_moment(pair(one, claim("B", values=(value("money", "27"),)), rivalry=0.8)) is None


def line(
    left: tuple[str, ...], right: tuple[str, ...], days: tuple[str, str] = ("2025-03-10",) * 2
) -> Pair:
    """A line that is closed, and one that is open."""
    one = claim("A", poles=("access:closed",), scope=left)
    other = claim("B", poles=("access:open",), scope=right)
    return pair(one, other, rivalry=0.8, published=days)


def test_silent_for_states_of_one_moment_or_of_none() -> None:
    """What is not so yet may be so in a later source only."""
    assert other_moment(line((), ())) is None
    assert other_moment(line(("hour:morning",), ("hour:night",))) is None
    at_one = ("hour:morning", "state:yet"), ("hour:morning",)
    assert other_moment(line(*at_one, ("2025-03-10", "2025-03-11"))) is None
    assert other_moment(line(("state:yet",), ())) is None
    assert other_moment(line(("state:yet",), (), ("2025-03-11", "2025-03-10"))) is None
    assert other_moment(line(("state:yet",), ("state:yet",), ("2025-03-10", "2025-03-11"))) is None


def test_what_is_not_so_yet_and_is_so_later() -> None:
    for each in (
        line(("hour:morning", "state:yet"), ("hour:night",)),
        line(("state:yet",), (), ("2025-03-10", "2025-03-11")),
    ):
        found = other_moment(each)
        assert found is not None
        assert (found.verdict, found.rule) == ("not_comparable", "scope.moment")


def test_a_figure_so_far_is_no_rival() -> None:
    found = other_moment(arrests("19", "27", so_far=True))
    assert found is not None
    assert (found.verdict, found.rule) == ("not_comparable", "scope.moment")
    assert found.reason == "each as it stood at its own moment: 19 and 27"


def test_a_figure_of_some_hour_is_no_rival_of_another_hours() -> None:
    one = claim("A", values=(value("count", "19"), value("time", "01:00")))
    other = claim("B", values=(value("count", "27"), value("time", "12:00")))
    found = other_moment(pair(one, other, rivalry=0.8))
    assert found is not None
    assert found.rule == "scope.moment"


def test_figures_of_one_hour_are_rivals() -> None:
    one = claim("A", values=(value("count", "19"), value("time", "12:00")))
    other = claim("B", values=(value("count", "27"), value("time", "12:00")))
    assert other_moment(pair(one, other, rivalry=0.8)) is None


@pytest.mark.parametrize("scope", [("state:provisional",), ("hour:morning",)])
def test_a_provisional_figure_or_one_of_another_part_of_the_day(scope: tuple[str, ...]) -> None:
    one = claim("A", values=(value("percentage", "21"),), scope=scope)
    other = claim("B", values=(value("percentage", "17"),), scope=("hour:night",))
    assert other_moment(pair(one, other, rivalry=0.8)) is not None
    assert other_moment(pair(claim("A", values=one.values), other, rivalry=0.8)) is None


def told_by_the_hour(kind: ValueKind, *, times: int = BY_THE_HOUR, hour: str = "06:00") -> Pair:
    """Two figures that differ, one of noon, in sources that tell the time of day so often."""
    one = claim("A", values=(value(kind, "19"), value("time", "12:00")))
    other = claim("B", values=(value(kind, "27"), value("time", hour)))
    return pair(one, other, rivalry=0.9, times_of_day=times)


def test_an_event_told_by_the_hour_leaves_rivals_what_does_not_grow_or_is_of_one_hour() -> None:
    assert other_moment(told_by_the_hour("percentage", times=BY_THE_HOUR - 1)) is None
    assert other_moment(told_by_the_hour("percentage", hour="12:00")) is None
    assert other_moment(told_by_the_hour("duration")) is None
    at_noon = line(("hour:noon",), ("hour:noon",)).model_copy(update={"times_of_day": BY_THE_HOUR})
    assert other_moment(at_noon) is None


@pytest.mark.parametrize("kind", ["count", "money", "percentage"])
def test_figures_grow_while_an_event_is_told_by_the_hour(kind: ValueKind) -> None:
    found = other_moment(told_by_the_hour(kind))
    assert found is not None
    assert (found.verdict, found.rule) == ("not_comparable", "scope.moment")


def test_states_change_while_an_event_is_told_by_the_hour() -> None:
    each = line((), ())
    assert other_moment(each.model_copy(update={"times_of_day": BY_THE_HOUR - 1})) is None
    assert other_moment(each.model_copy(update={"times_of_day": BY_THE_HOUR})) is not None
