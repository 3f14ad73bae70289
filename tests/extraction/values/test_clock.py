"""Zones and summer time."""

from __future__ import annotations

import datetime as dt

import pytest

from claimcheck.extraction.values.clock import offset
from tests.extraction.values.reading import read

WINTER, SUMMER = dt.date(2025, 1, 15), dt.date(2025, 7, 15)


def test_unknown_zones_stay_unknown() -> None:
    """A name nobody knows, and a zone that hangs on a day nobody knows."""
    assert offset("Middle/Earth", WINTER) is None
    assert offset("Europe/Paris", None) is None


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("MESZ", WINTER, "+02:00"),
        ("ET", WINTER, "-05:00"),
        ("ET", dt.date(2025, 3, 9), "-04:00"),
        ("ET", dt.date(2025, 3, 8), "-05:00"),
        ("Europe/Paris", SUMMER, "+02:00"),
        ("Europe/Paris", dt.date(2025, 3, 29), "+01:00"),
        ("Europe/Paris", dt.date(2025, 3, 30), "+02:00"),
        ("Europe/Paris", dt.date(2025, 10, 26), "+01:00"),
        ("Asia/Kolkata", None, "+05:30"),
        ("GMT", None, "+00:00"),
    ],
)
def test_offsets(name: str, day: dt.date | None, expected: str) -> None:
    """The European and the American turns of the clock."""
    assert offset(name, day) == expected


@pytest.mark.parametrize(
    ("text", "language", "of"),
    [
        ("La panne a commencé vers 15 heures MESZ.", "fr", "+02:00"),
        ("La panne a commencé à 15 h, heure de Paris.", "fr", "+01:00"),
        ("Il guasto è iniziato alle 15, ora locale.", "it", None),
        ("Der Ausfall begann um 15 Uhr.", "de", None),
        ("A pane começou às 15h (horário de Brasília).", "pt", "-03:00"),
    ],
)
def test_zone_of_a_time(text: str, language: str, of: str | None) -> None:
    """The zone stands in ``of``; local time is a zone unknown."""
    (value,) = read(text, language)

    assert (value.kind, value.amount, value.of) == ("time", "15:00", of)
