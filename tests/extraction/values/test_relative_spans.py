"""Spans from the day of publication, a Wednesday in March 2025, or from a date named before."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The following week.", "en"),
        ("La semaine suivante.", "fr"),
        ("Il lunedì seguente.", "it"),
        ("Antes del fin de semana.", "es"),
        ("Am folgenden Montag.", "de"),
        ("No dia seguinte.", "pt"),
    ],
)
def test_nothing_follows_on_nothing(text: str, language: str) -> None:
    """What follows a date that nobody named, or comes before a span, is no date."""
    assert read(text, language) == ()


def test_no_date_without_an_anchor() -> None:
    """Nor is last week known where the day of publication is not."""
    assert read("Early next month.", "en", None) == ()


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("Early next month.", "en", "2025-04-01..2025-04-10"),
        ("À la fin de l'année prochaine.", "fr", "2026-09-01..2026-12-31"),
        ("Ende nächster Woche.", "de", "2025-03-10..2025-03-16"),
        ("I primi nove mesi dell'anno.", "it", "2024-01-01..2024-09-30"),
        ("Los dos primeros meses del año.", "es", "2025-01-01..2025-02-28"),
        ("Nos últimos três meses de 2024.", "pt", "2024-10-01..2024-12-31"),
        ("The first six months of last year.", "en", "2024-01-01..2024-06-30"),
    ],
)
def test_parts(text: str, language: str, span: str) -> None:
    """Thirds of months and years, and their first and last months."""
    assert stated(read(text, language)) == (f"date {span} day range",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On 3 March 2025, and the following week.", "en"),
        ("Le 3 mars 2025, puis la semaine suivante.", "fr"),
        ("Il 3 marzo 2025 e la settimana seguente.", "it"),
        ("El 3 de marzo de 2025 y la semana siguiente.", "es"),
        ("Am 3. März 2025 und in der folgenden Woche.", "de"),
        ("Em 3 de março de 2025 e na semana seguinte.", "pt"),
    ],
)
def test_what_follows_a_named_date(text: str, language: str) -> None:
    """The week behind it."""
    day, week = stated(read(text, language))

    assert (day, week) == (
        "date 2025-03-03 day exact",
        "date 2025-03-10..2025-03-16 day range",
    )
