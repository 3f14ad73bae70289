"""Figures that are told as they stood at some moment."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rules.scope_moment import other_moment
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
    one = claim("A", values=(value("money", "19", unit="EUR"),), scope=("tally:running",))
    other = claim("B", values=(value("money", "27", unit="EUR"),))
    assert other_moment(pair(one, other, rivalry=0.8)) is None


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
