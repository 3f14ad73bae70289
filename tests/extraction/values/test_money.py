"""Amounts of money."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A real threat.", "en"),
        ("Il fait le franc.", "fr"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("€48m was saved.", "en", ("money 48000000 EUR exact",)),
        ("1,3 Md€ de pertes.", "fr", ("money 1300000000 EUR exact",)),
        ("US$ 32 milhões.", "pt", ("money 32000000 USD exact",)),
        ("85'000 Franken.", "de", ("money 85000 CHF exact",)),
        ("640 mln di euro.", "it", ("money 640000000 EUR exact",)),
        ("Zehn Cent mehr.", "de", ("money 0.1 EUR exact",)),
        ("CHF 500 de amende.", "fr", ("money 500 CHF exact",)),
        ("Custou no máximo 16,80 reais.", "pt", ("money 16.8 BRL at_most",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
