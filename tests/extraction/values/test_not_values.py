"""What holds numbers and states none."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Boeing 737.", "fr"),
        ("The G7 met.", "en"),
        ("COVID-19 again.", "en"),
        ("France 24 l'a dit.", "fr"),
        ("24 heures sur 24.", "fr"),
        ("24/7.", "en"),
        ("Menés 2-1.", "fr"),
        ("Er siegte 6:3, 7:5.", "de"),
        ("L'articolo 131-bis.", "it"),
        ("La legge 69.", "it"),
        ("Rua 25 de Março.", "pt"),
        ("Le 01 99 00 12 34.", "fr"),
        ("Ligue para 0800 000 1234.", "pt"),
        ("126, rue Monge.", "fr"),
        ("At 10 Downing Street.", "en"),
        ("Die A 100 ist frei.", "de"),
        ("Felipe VI.", "es"),
        ("La Agenda 2030.", "es"),
        ("Il flottait entre deux eaux, à deux pas du port.", "fr"),
        ("Quedó entre dos aguas.", "es"),
        ("Abita a due passi.", "it"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Le score de 12 blessés.", "fr", ("count 12 1 exact",)),
        ("60-70 km/h.", "fr", ("measure 16.666667..19.444444 m/s range",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
