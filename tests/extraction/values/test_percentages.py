"""Per cent, points and shares."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le quart de finale est joué.", "fr"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("2,5 % en plus.", "fr", ("percentage 2.5 % exact",)),
        ("Mezzo punto percentuale.", "it", ("percentage 0.5 pp exact",)),
        ("Um 25 Basispunkte.", "de", ("percentage 0.25 pp exact",)),
        ("Nearly half of them.", "en", ("percentage 50 % about",)),
        ("Jeder dritte Zug.", "de", ("percentage 33.33 % exact",)),
        ("Un Français sur cinq.", "fr", ("percentage 20 % exact",)),
        ("Siete de cada diez.", "es", ("percentage 70 % exact",)),
        ("Plus du tiers des voix.", "fr", ("percentage 33.33 % more_than",)),
        ("Dos décimas.", "es", ("percentage 0.2 pp exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
