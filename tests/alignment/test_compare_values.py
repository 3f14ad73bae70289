"""What two values must not be said to be comes before what they are."""

from __future__ import annotations

import pytest

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Relation
from claimcheck.value import Value
from tests.alignment.build import value

ABOUT_30 = value("count", "30", low="27", high="33", bound="about")
THREE_MINUTES = value("duration", "180", low="162", high="198", bound="about")
ABOUT_A_THIRD = value(
    "percentage", "33.33", low="30.33", high="36.33", bound="about", text="nearly a third"
)
ABOUT_A_WEEK = value("duration", "604800", low="544320", high="665280", bound="about")
OVER_230 = value("money", "230", low="230", high=None, bound="more_than")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (value("count", "12"), value("money", "12")),
        (value("money", "12", unit="EUR"), value("money", "12", unit="USD")),
        (value("percentage", "2"), value("percentage", "2", unit="pp")),
        (value("measure", "12", unit="m"), value("measure", "12", unit="m2")),
        (value("date", "2025-03-10"), value("time", "15:00")),
    ],
)
def test_other_kinds_and_units_are_never_compared(left: Value, right: Value) -> None:
    """Another unit is another question."""
    assert compare(left, right) == "incomparable"


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (value("count", "47"), value("count", "47"), "equal"),
        (value("count", "47"), value("count", "45"), "disjoint"),
        (ABOUT_30, value("count", "32"), "equal"),
        (ABOUT_30, value("count", "41"), "disjoint"),
        (OVER_230, value("money", "235"), "equal"),
        (OVER_230, value("money", "229"), "disjoint"),
        (OVER_230, value("money", "900"), "compatible"),
        (value("money", "1380000000"), value("money", "1400000000"), "equal"),
        (value("count", "312"), value("count", "300"), "equal"),
        (value("count", "18230"), value("count", "18000"), "equal"),
        (value("count", "350"), value("count", "300"), "disjoint"),
        (value("count", "12"), value("count", "10"), "disjoint"),
        (value("percentage", "4.8"), value("percentage", "5"), "equal"),
        (value("percentage", "4.2"), value("percentage", "4.8"), "disjoint"),
        (value("percentage", "20"), value("percentage", "33"), "disjoint"),
        (value("percentage", "60"), value("percentage", "42"), "disjoint"),
        (value("percentage", "58"), value("percentage", "42"), "compatible"),
        (value("percentage", "60", text="six in ten"), value("percentage", "61", text="61%"),
         "equal"),
        (value("percentage", "33.33", text="a third"), value("percentage", "36", text="36%"),
         "equal"),
        (ABOUT_A_THIRD, value("percentage", "30", text="30%"), "equal"),
        (ABOUT_A_THIRD, value("percentage", "28", text="28%"), "disjoint"),
        (ABOUT_A_WEEK, value("duration", "518400"), "equal"),
        (ABOUT_A_WEEK, value("duration", "432000"), "disjoint"),
        (value("percentage", "33.33", text="a third"), value("percentage", "38", text="38%"),
         "disjoint"),
        (value("percentage", "90", text="nine in ten"), value("percentage", "98", text="98%"),
         "disjoint"),
        (value("percentage", "75", text="three quarters"),
         value("percentage", "80", text="four fifths"), "disjoint"),
        (value("money", "450"), value("money", "400"), "disjoint"),
        (value("measure", None, high="240", bound="at_most"),
         value("measure", None, high="270", bound="at_most"), "disjoint"),
        (value("measure", None, high="240", bound="at_most"), value("measure", "200"),
         "compatible"),
        (value("percentage", "60", text="60%"), value("percentage", "61", text="61%"), "disjoint"),
        (value("percentage", "12", text="twelve percent"), value("percentage", "13", text="13%"),
         "disjoint"),
        (THREE_MINUTES, value("duration", "158"), "equal"),
        (THREE_MINUTES, value("duration", "150"), "disjoint"),
        (value("duration", "3600", low="3240", high="3960", bound="about"),
         value("duration", "2040"), "disjoint"),
        (value("duration", "180"), value("duration", "158"), "disjoint"),
        (value("duration", "1200", low="1080", high="1320", bound="about"),
         value("duration", "1440"), "disjoint"),
        (value("measure", "5016.8", unit="m2"), value("measure", "5000", unit="m2"), "equal"),
        (value("measure", "19312.1"), value("measure", "19000"), "equal"),
        (value("measure", "2500"), value("measure", "1500"), "disjoint"),
        (value("measure", "9000", unit="L"), value("measure", "9", unit="m3"), "equal"),
        (value("duration", "7200"), value("duration", "172800"), "disjoint"),
        (value("duration", "7200"), value("duration", "7200"), "equal"),
        (value("duration", "2", unit="month"), value("duration", "5184000"), "equal"),
        (value("duration", "2", unit="month"), value("duration", "7776000"), "disjoint"),
        (value("duration", "1", unit="year"), value("duration", "12", unit="month"), "equal"),
    ],
)  # fmt: skip
def test_numbers(left: Value, right: Value, relation: Relation) -> None:
    """Bounds, rounding and calendar units decide; the order of the two does not."""
    assert compare(left, right) == relation
    assert compare(right, left) == relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (value("date", "2025-03-10"), value("date", "2025-03-10"), "equal"),
        (value("date", "2025-03-10"), value("date", "2025-03-11"), "disjoint"),
        (value("date", "--03-10"), value("date", "2025-03-10"), "equal"),
        (value("date", "--03-10"), value("date", "2025-03-12"), "disjoint"),
        (value("date", "--03-10"), value("date", low="2023-01-01", high="2024-12-31"),
         "compatible"),
        (value("date", low="2025-03-03", high="2025-03-09", bound="range"),
         value("date", "2025-03-04"), "compatible"),
        (value("date", low="2025-03-03", high="2025-03-09", bound="range"),
         value("date", "2025-03-12"), "disjoint"),
    ],
)  # fmt: skip
def test_dates(left: Value, right: Value, relation: Relation) -> None:
    """A week holds its days; a date without a year fits any year."""
    assert compare(left, right) == relation
    assert compare(right, left) == relation


def clock(at: str, zone: str | None = None) -> Value:
    """An exact clock time."""
    return value("time", at, of=zone)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (clock("22:40"), clock("22:40"), "equal"),
        (clock("22:40"), clock("21:40"), "disjoint"),
        (clock("22:40", "+02:00"), clock("20:40", "+00:00"), "equal"),
        (clock("22:40", "+02:00"), clock("22:40", "+00:00"), "disjoint"),
        (clock("04:10"), clock("04:00"), "compatible"),
        (clock("04:10"), clock("04:20"), "disjoint"),
        (clock("22:40"), clock("20:40", "UTC"), "compatible"),
        (clock("22:40"), clock("20:10", "UTC"), "disjoint"),
        (clock("23:30", "+01:00"), clock("00:30", "+02:00"), "equal"),
        (value("time", "05:00", low="05:00", high="05:15", bound="about"), clock("05:10"), "equal"),
        (value("time", "23:55", low="23:40", high="00:10", bound="about"), clock("00:05"), "equal"),
    ],
)
def test_times(left: Value, right: Value, relation: Relation) -> None:
    """Zones shift, midnight wraps, and a missing zone may explain whole hours only."""
    assert compare(left, right) == relation
    assert compare(right, left) == relation


@pytest.mark.parametrize(
    ("words", "figures", "relation"),
    [
        ("half past four", "16:30", "compatible"),
        ("half past four", "18:30", "disjoint"),
        ("4:30", "16:30", "disjoint"),
        ("half past four", "05:30", "disjoint"),
    ],
)
def test_an_hour_in_words_may_be_of_the_afternoon(
    words: str, figures: str, relation: Relation
) -> None:
    """Figures tell the afternoon, words seldom do."""
    assert compare(value("time", "04:30", text=words), value("time", figures)) == relation
    assert compare(value("time", figures), value("time", "04:30", text=words)) == relation


def test_an_unknown_place_for_a_time_says_nothing() -> None:
    """A time without bounds cannot be compared."""
    assert compare(value("time"), clock("12:00")) == "incomparable"
