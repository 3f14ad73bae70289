"""Ranges, changes, and units a first number borrows."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Voted 7-4.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Entre 12 et 15 tonnes.", "fr", ("measure 12000..15000 kg range",)),
        ("3 to 5 million euros.", "en", ("money 3000000..5000000 EUR range",)),
        ("20-30 ans.", "fr", ("duration 20..30 year range",)),
        ("Deux à trois cents personnes.", "fr", ("count 200..300 1 range",)),
        ("Zwei- bis dreihundert Menschen.", "de", ("count 200..300 1 range",)),
        ("Tra i 25 e i 30 migranti.", "it", ("count 25..30 1 range",)),
        ("Von 2,15 auf 2,4 Prozent.", "de", ("percentage 2.15 % exact", "percentage 2.4 % exact")),
        ("Da 38 a 35 ore.", "it", ("duration 136800 s exact", "duration 126000 s exact")),
        ("A road of 12 km, one of 14.", "en", ("measure 12000 m exact",)),
        ("It fell to 8 euros from 11.", "en", ("money 8 EUR exact", "money 11 EUR exact")),
        ("Venti a 90 km/h.", "it", ("measure 25 m/s exact",)),
        (
            "Vents de 72 km/h, rafales de 108.",
            "fr",
            ("measure 20 m/s exact", "measure 30 m/s exact"),
        ),
        (
            "2 e 1,4 miliardi di euro.",
            "it",
            ("money 2000000000 EUR exact", "money 1400000000 EUR exact"),
        ),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
