"""All the numbers of a sentence: magnitudes, halves, collectives, fractions."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Des milliers de gens.", "fr"),
        ("Hundreds of homes.", "en"),
        ("Dutzende Autos.", "de"),
        ("Migliaia di case.", "it"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Trois millions et demi d'abonnés.", "fr", ("count 3500000 1 exact",)),
        ("Two million three hundred thousand homes.", "en", ("count 2300000 1 exact",)),
        ("Quatro milhões e meio de casas.", "pt", ("count 4500000 1 exact",)),
        ("Half a dozen cars.", "en", ("count 6 1 exact",)),
        ("Una trentina di auto.", "it", ("count 30 1 about",)),
        ("Three quarters of a million homes.", "en", ("count 750000 1 exact",)),
        ("Dos mil quinientos millones de euros.", "es", ("money 2500000000 EUR exact",)),
        ("Anderthalb Millionen Menschen.", "de", ("count 1500000 1 exact",)),
        ("It was 2½ miles away.", "en", ("measure 4023.36 m exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
