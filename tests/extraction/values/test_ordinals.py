"""Ordinals, and the words that only look so."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Secondo la polizia.", "it"),
        ("Segundo a polícia.", "pt"),
        ("The Fifth Amendment.", "en"),
        ("Le premier ministre.", "fr"),
        ("Der Zweite Weltkrieg.", "de"),
        ("First, we left.", "en"),
        ("A 3ª Vara decidiu.", "pt"),
        ("The 72nd Brigade.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("La deuxième fois.", "fr", ("ordinal 2 1 exact",)),
        ("Third-largest.", "en", ("ordinal 3 1 exact",)),
        ("Zum fünften Mal.", "de", ("ordinal 5 1 exact",)),
        ("La quarta riduzione.", "it", ("ordinal 4 1 exact",)),
        ("A quinta alta seguida.", "pt", ("ordinal 5 1 exact",)),
        ("Por tercera vez.", "es", ("ordinal 3 1 exact",)),
        ("The 12th death.", "en", ("ordinal 12 1 exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
