"""Calendar arithmetic."""

from __future__ import annotations

import datetime as dt

import pytest

from claimcheck.extraction.values import spans

WEDNESDAY = dt.date(2025, 3, 5)


def test_no_such_day() -> None:
    """30 February and month 13 are no dates."""
    assert spans.of_day(2025, 2, 30) is None
    assert spans.of_day(2025, 13, 1) is None


def test_leap_day_without_a_year() -> None:
    """29 February may be meant where no year is known."""
    assert spans.of_day(None, 2, 29) == ("--02-29", "--02-29")


@pytest.mark.parametrize(
    ("unit", "steps", "span"),
    [
        ("day", -1, ("2025-03-04", "2025-03-04")),
        ("week", 1, ("2025-03-10", "2025-03-16")),
        ("weekend", -1, ("2025-03-01", "2025-03-02")),
        ("month", -1, ("2025-02-01", "2025-02-28")),
        ("month", -3, ("2024-12-01", "2024-12-31")),
        ("quarter", -1, ("2024-10-01", "2024-12-31")),
        ("year", 1, ("2026-01-01", "2026-12-31")),
        ("yearend", 0, ("2025-09-01", "2025-12-31")),
        ("decade", -1, ("2010-01-01", "2019-12-31")),
        ("century", -1, ("1901-01-01", "2000-12-31")),
    ],
)
def test_steps(unit: str, steps: int, span: tuple[str, str]) -> None:
    """Weeks run from Monday to Sunday; months and quarters over the turn of the year."""
    assert spans.shifted(WEDNESDAY, unit, steps) == span


@pytest.mark.parametrize(
    ("number", "way", "day"),
    [(3, 0, 5), (3, -1, -2), (3, 2, 12), (3, 1, 5), (5, 0, 0), (5, 1, 7)],
)
def test_weekdays(number: int, way: int, day: int) -> None:
    """The day itself counts unless the words say last or next."""
    expected = dt.date(2025, 2, 28) + dt.timedelta(days=day)

    assert spans.weekday(WEDNESDAY, number, way=way) == expected


def test_parts_of_a_month() -> None:
    """Thirds: the first ten days, the next ten, the rest."""
    assert spans.of_month(2024, 2, "late") == ("2024-02-21", "2024-02-29")
    assert spans.of_month(None, 10, "early") == ("--10-01", "--10-10")


@pytest.mark.parametrize(
    ("month", "future", "past", "year"),
    [(12, False, False, 2024), (12, True, False, 2025), (7, False, False, 2025),
     (5, False, True, 2024), (3, False, True, 2025)],
)  # fmt: skip
def test_likely_year(month: int, future: bool, past: bool, year: int) -> None:
    """The anchor's year, unless that is far off the other way or the verb says otherwise."""
    assert spans.likely_year(WEDNESDAY, month, 15, future=future, past=past) == year


def test_winter_runs_into_the_next_year() -> None:
    """December to February."""
    assert spans.of_season(2023, "winter") == ("2023-12-01", "2024-02-29")
