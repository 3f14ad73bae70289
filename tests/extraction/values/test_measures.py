"""Measures in SI units."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A 5G network.", "en"),
        ("At 40 degrees north.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("6ft 2in tall.", "en", ("measure 1.8796 m exact",)),
        ("6 500 hectares.", "fr", ("measure 65000000 m2 exact",)),
        ("Minus 12 Grad.", "de", ("measure -12 degC exact",)),
        ("Siete grados bajo cero.", "es", ("measure -7 degC exact",)),
        ("50 degrees Fahrenheit.", "en", ("measure 10 degC exact",)),
        ("A magnitude-6.8 quake.", "en", ("measure 6.8 Mw exact",)),
        ("130 km/h.", "de", ("measure 36.111111 m/s exact",)),
        ("Seis toneladas e meia.", "pt", ("measure 6500 kg exact",)),
        ("48 Megawatt.", "de", ("measure 48000000 W exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
