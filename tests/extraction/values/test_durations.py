"""Durations, composite and idiomatic."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It costs little a month.", "en"),
        ("Une semaine difficile.", "fr"),
        ("Eine Stunde der Wahrheit.", "de"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Il a duré 2 h 45.", "fr", ("duration 9900 s exact",)),
        ("Un'ora e mezza.", "it", ("duration 5400 s exact",)),
        ("Dos horas y cuarto.", "es", ("duration 8100 s exact",)),
        ("2 Stunden und 40 Minuten.", "de", ("duration 9600 s exact",)),
        ("Ein dreistündiger Streik.", "de", ("duration 10800 s exact",)),
        ("Quindici giorni.", "it", ("duration 1209600 s range",)),
        ("A quarter of an hour.", "en", ("duration 900 s exact",)),
        ("Ces deux dernières années.", "fr", ("duration 2 year exact",)),
        ("Three years and two months.", "en", ("duration 38 month exact",)),
        ("Un 41enne è morto.", "it", ("duration 41 year exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
