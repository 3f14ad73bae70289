"""Quarters, halves of years, seasons."""

from __future__ import annotations

import pytest

from claimcheck.analysis.analyse import analyse
from claimcheck.extraction.values.read import read_values
from tests.extraction.values.reading import article, read, stated


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


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("In estate fa caldo.", "it", ()),
        ("Le budget d'automne sera voté.", "fr", ()),
        ("Si tornerà alle urne in autunno.", "it", ("date 2025-09-01..2025-11-30 day range",)),
        (
            "Die Gruppe hatte im Herbst zugestimmt.",
            "de",
            ("date 2024-09-01..2024-11-30 day range",),
        ),
        ("El hotel cerró en verano.", "es", ("date 2024-06-01..2024-08-31 day range",)),
    ],
)
def test_a_season_of_one_event(text: str, language: str, values: tuple[str, ...]) -> None:
    """The verb tells which: what has happened, or what is to come; what is so every year, none."""
    source = article(text, language)
    found = [value for sentence in analyse(source) for value in read_values(source, sentence)]
    assert stated(found) == values
