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


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("More than two hours passed.", "en", "7200", None),
        ("Just over two hours passed.", "en", "7200", "9000"),
        ("Just under 400 houses burned.", "en", "300", "400"),
        ("Un peu plus de 300 personnes sont parties.", "fr", "300", "375"),
        ("Poco più di due ore di camera di consiglio.", "it", "7200", "9000"),
        ("Algo más de 300 vecinos se fueron.", "es", "300", "375"),
        ("Etwas mehr als 300 Menschen gingen.", "de", "300", "375"),
        ("Pouco mais de 300 pessoas saíram.", "pt", "300", "375"),
        ("Une trentaine de maisons ont brûlé.", "fr", "24", "36"),
        ("Environ 30 maisons ont brûlé.", "fr", "27", "33"),
        ("Environ 68 % des maisons ont brûlé.", "fr", "65", "71"),
    ],
)
def test_how_far_a_bound_reaches(text: str, language: str, low: str, high: str | None) -> None:
    """Just over is not far over, and a dozen is less near than about twelve."""
    value = next(value for value in read(text, language) if value.bound != "exact")
    assert (value.low, value.high) == (low, high)
