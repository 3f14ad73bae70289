"""Dates gone by and dates to come, by the verb where a parser tells it."""

from __future__ import annotations

import datetime as dt

import pytest

from claimcheck.analysis.analyse import analyse
from claimcheck.extraction.values.read import read_values
from tests.extraction.values.reading import PUBLISHED, article, read

FRIDAY_BEFORE, FRIDAY_AFTER = dt.date(2025, 2, 28), dt.date(2025, 3, 7)


def parsed_dates(text: str, language: str) -> list[str | None]:
    source = article(text, language, PUBLISHED)
    return [
        value.amount
        for sentence in analyse(source)
        for value in read_values(source, sentence)
        if value.kind == "date"
    ]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Le ministre a démissionné vendredi.", "fr", FRIDAY_BEFORE),
        ("Le musée ouvre vendredi.", "fr", FRIDAY_AFTER),
        ("Il museo apre venerdì.", "it", FRIDAY_AFTER),
        ("La strada è chiusa da venerdì.", "it", FRIDAY_BEFORE),
        ("Der Streik hatte am Freitag begonnen und soll 35 Stunden dauern.", "de", FRIDAY_BEFORE),
        ("Die Räte haben am Freitagabend dem Zusammenschluss zugestimmt.", "de", FRIDAY_BEFORE),
        ("Der Prozess beginnt am Freitag in Köln.", "de", FRIDAY_AFTER),
        ("The road has been closed since Friday.", "en", FRIDAY_BEFORE),
        ("The trial opens on Friday.", "en", FRIDAY_AFTER),
        ("El ministro dimitió el viernes.", "es", FRIDAY_BEFORE),
        ("O julgamento começa na sexta-feira.", "pt", FRIDAY_AFTER),
    ],
)
def test_with_a_parse(text: str, language: str, day: dt.date) -> None:
    """The verb the weekday hangs on decides; "since" always looks back."""
    assert parsed_dates(text, language) == [day.isoformat()]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Le ministre a démissionné vendredi.", "fr", FRIDAY_BEFORE),
        ("Le musée ouvrira vendredi.", "fr", FRIDAY_AFTER),
        ("The museum will open on Friday.", "en", FRIDAY_AFTER),
        ("Microsoft kündigte es am Freitag an, was helfen soll.", "de", FRIDAY_BEFORE),
    ],
)
def test_without_a_parse(text: str, language: str, day: dt.date) -> None:
    """The words of the date's own clause decide."""
    (value,) = read(text, language)

    assert value.amount == day.isoformat()
