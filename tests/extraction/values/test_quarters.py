"""Quarters, halves of years, seasons."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The second half was dull.", "en"),
        ("Un trimestre difficile.", "fr"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("El segundo trimestre de 2024.", "es", ("date 2024-04-01..2024-06-30 day range",)),
        ("Q3 2024.", "en", ("date 2024-07-01..2024-09-30 day range",)),
        ("The second half of 2024.", "en", ("date 2024-07-01..2024-12-31 day range",)),
        ("Im ersten Halbjahr.", "de", ("date 2025-01-01..2025-06-30 day range",)),
        ("L'autunno del 2023.", "it", ("date 2023-09-01..2023-11-30 day range",)),
        ("L'été dernier.", "fr", ("date 2024-06-01..2024-08-31 day range",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
