"""Bounds and the intervals they leave."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.extraction.values.bounds import interval
from claimcheck.value import Bound
from tests.extraction.values.reading import read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Elle a économisé 400 euros de plus que prévu.", "fr"),
        ("Das sind 600 Euro mehr als geplant.", "de"),
        ("Over two days, 40 homes burned.", "en"),
        ("La température est montée jusqu'à Lille, à 30 degrés.", "fr"),
    ],
)
def test_words_that_bound_nothing(text: str, language: str) -> None:
    """Comparisons behind a number, "over" meaning during, and places are no bounds."""
    assert {value.bound for value in read(text, language)} == {"exact"}


@pytest.mark.parametrize(
    ("bound", "low", "high"),
    [
        ("exact", 30, 30),
        ("about", 27, 33),
        ("at_least", 30, None),
        ("more_than", 30, None),
        ("at_most", None, 30),
        ("less_than", None, 30),
    ],
)
def test_intervals(bound: Bound, low: int | None, high: int | None) -> None:
    """A tenth of slack about a number; the other bounds open one side."""
    assert interval(Decimal(30), bound) == (low, high)


def test_slack_of_a_negative_number() -> None:
    """The lower end stays the lower one."""
    assert interval(Decimal(-10), "about") == (Decimal(-11), Decimal(-9))


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("Non più di 150 visitatori.", "it", "at_most"),
        ("Pas moins de 150 visiteurs.", "fr", "at_least"),
        ("150 visitors or more.", "en", "at_least"),
        ("Knapp 150 Besucher.", "de", "about"),
        ("Uns 150 visitantes.", "pt", "about"),
        ("Unos 150 visitantes.", "es", "about"),
        ("150 visitatori al massimo.", "it", "at_most"),
        ("Les quelque 150 visiteurs.", "fr", "about"),
    ],
)
def test_bounds(text: str, language: str, bound: Bound) -> None:
    """Before and behind, articles passed over."""
    assert [value.bound for value in read(text, language)] == [bound]
