"""Dates from the day of publication, a Wednesday."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Black Friday.", "en"),
        ("Il lunedì è chiuso.", "it"),
        ("Ouvert du lundi au vendredi.", "fr"),
        ("Am Morgen danach.", "de"),
        ("Por la mañana.", "es"),
        ("USA Today.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Mardi.", "fr", ("date 2025-03-04 day exact",)),
        ("Ieri.", "it", ("date 2025-03-04 day exact",)),
        ("La semaine prochaine.", "fr", ("date 2025-03-10..2025-03-16 day range",)),
        ("Übermorgen.", "de", ("date 2025-03-07 day exact",)),
        ("Il y a trois jours.", "fr", ("date 2025-03-02 day exact",)),
        ("Fra tre giorni.", "it", ("date 2025-03-08 day exact",)),
        ("El próximo lunes.", "es", ("date 2025-03-10 day exact",)),
        ("Im Vorjahr.", "de", ("date 2024-01-01..2024-12-31 day range",)),
        ("Nesta quarta (5).", "pt", ("date 2025-03-05 day exact",)),
        ("Two years ago.", "en", ("date 2023-01-01..2023-12-31 day range",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
