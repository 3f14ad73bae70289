"""Counts and what they count."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Un homme et une femme.", "fr"),
        ("Il Movimento 5 Stelle.", "it"),
        ("Los vecinos de Tres Cantos.", "es"),
        ("Marco, 40 circa, è uscito.", "it"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("47 blessés.", "fr", ("count 47 1 exact",)),
        ("Mindestens eine Person starb.", "de", ("count 1 1 at_least",)),
        ("I feriti sono 24.", "it", ("count 24 1 exact",)),
        ("Les voyageurs, deux cents environ, sont sortis.", "fr", ("count 200 1 about",)),
        ("I vigili, una sessantina, sono usciti.", "it", ("count 60 1 about",)),
        ("Los soldados, cuarenta en total, llegaron.", "es", ("count 40 1 exact",)),
        ("Diecisiete resultaron heridas.", "es", ("count 17 1 exact",)),
        ("1.2m people left.", "en", ("count 1200000 1 exact",)),
        ("Rund 16.500.", "de", ("count 16500 1 about",)),
        ("Six autres blessés.", "fr", ("count 6 1 exact",)),
        ("Four of its officers.", "en", ("count 4 1 exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
