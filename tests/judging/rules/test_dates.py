"""Rival dates: silence first."""

from __future__ import annotations

from claimcheck.judging.rules.dates import rival_dates
from tests.alignment.build import claim, pair, value


def test_a_date_in_passing_is_no_conflict() -> None:
    """A claim about something else only happens to carry a date."""
    left = claim("A", aspect="date", values=(value("date", "2025-03-10"),))
    right = claim("B", aspect="action", values=(value("date", "2025-03-12"),))
    assert rival_dates(pair(left, right)) is None


def test_a_day_of_the_week_named_is_no_conflict() -> None:
    """A week holds its days."""
    week = value("date", low="2025-03-10", high="2025-03-16", bound="range")
    left = claim("A", aspect="date", values=(week,))
    right = claim("B", aspect="date", values=(value("date", "2025-03-12"),))
    assert rival_dates(pair(left, right)) is None


def test_two_deeds_of_one_thing_are_no_conflict() -> None:
    """A museum opens its doors on one day, and its ribbon was cut on another."""
    left = claim("A", aspect="date", values=(value("date", "2025-03-03"),))
    right = claim("B", aspect="date", values=(value("date", "2025-03-04"),))
    assert rival_dates(pair(left, right, core=0.3, subject=0.8, similarity=0.1)) is None


def test_rival_dates_contradict() -> None:
    """Two days for one happening."""
    left = claim("A", aspect="date", values=(value("date", "2025-03-03"),))
    right = claim("B", aspect="date", values=(value("date", "2025-03-07"),))
    found = rival_dates(pair(left, right, core=0.6))
    assert found is not None
    assert found.reason == "3 March 2025 against 7 March 2025"
