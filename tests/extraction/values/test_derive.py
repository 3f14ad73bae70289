"""Durations that follow from a start and an end."""

from __future__ import annotations

import pytest

from claimcheck.extraction.values.derive import derive_duration, derive_from_range
from claimcheck.value import Value
from tests.extraction.values.reading import read


def one(text: str, language: str) -> Value:
    (value,) = read(text, language)
    return value


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("Es begann um 15 Uhr.", "Es dauerte zwei Stunden."),
        ("Es begann nach 15 Uhr.", "Es endete um 17 Uhr."),
        ("Es begann um 15 Uhr.", "Es endete um 15 Uhr."),
        ("Es begann um 15 Uhr.", "Es endete um 14 Uhr."),
        ("Es begann am 9. Mai.", "Es endete am 3. Mai."),
        ("Es begann am 9. Mai.", "Es endete um 15 Uhr."),
    ],
)
def test_what_derives_nothing(start: str, end: str) -> None:
    """Other kinds, one-sided times, no time between, a day back."""
    assert derive_duration(one(start, "de"), one(end, "de")) is None


@pytest.mark.parametrize(
    ("start", "end", "amount", "low", "high", "bound"),
    [
        ("Started at 3 p.m.", "Ended at 5 p.m.", "7200", "7200", "7200", "exact"),
        ("Started at around 3 p.m.", "Ended at 5 p.m.", "7200", "6300", "8100", "about"),
        ("Started at 11 p.m.", "Ended at 2 a.m.", "10800", "10800", "10800", "exact"),
        ("Started at 3 p.m. GMT.", "Ended at 5 p.m. CET.", "3600", "3600", "3600", "exact"),
        ("Started on 3 May.", "Ended on 9 May.", "518400", "518400", "604800", "exact"),
        ("Started in 1998.", "Ended in 2025.", "27", "26", "28", "about"),
    ],
)
def test_between(start: str, end: str, amount: str, low: str, high: str, bound: str) -> None:
    """Slack adds up; zones are reckoned with; the first day may count."""
    derived = derive_duration(one(start, "en"), one(end, "en"))

    assert derived is not None
    assert derived.kind == "duration"
    assert (derived.amount, derived.low, derived.high) == (amount, low, high)
    assert derived.bound == bound


def test_the_words_are_those_of_the_end() -> None:
    """A derived value stands in the text like any other."""
    derived = derive_duration(one("Début à 15 h.", "fr"), one("Et fin à 17 h.", "fr"))

    assert derived is not None
    assert derived.text == "à 17 h"


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [("Geöffnet von 9 bis 17 Uhr.", "de", "28800"), ("Du 3 au 9 mai.", "fr", "518400")],
)
def test_ranges(text: str, language: str, amount: str) -> None:
    """A range of times or days lasts from its one end to the other."""
    derived = derive_from_range(one(text, language))

    assert derived is not None
    assert derived.amount == amount


def test_no_range_no_duration() -> None:
    """A count of "12 to 15" lasts no time."""
    assert derive_from_range(one("Entre 12 et 15 blessés.", "fr")) is None
    assert derive_from_range(one("Douze blessés.", "fr")) is None
