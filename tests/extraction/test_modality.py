"""How surely: the tables of ``tests/languages`` hold 42 sentences a language."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The court closed the case.", "en"),
        ("Die Brücke wird gesperrt.", "de"),
        ("Le chantier prévu a été inspecté.", "fr"),
    ],
)
def test_facts_stay_facts(text: str, language: str) -> None:
    """A passive is no future; an adjective that names a plan is no plan."""
    assert first(text, language).modality == "asserted"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le voleur aurait pris la fuite.", "fr", "hedged"),
        ("Il ladro avrebbe preso la fuga.", "it", "hedged"),
        ("Der Dieb ist angeblich geflohen.", "de", "hedged"),
        ("The thief may have fled.", "en", "hedged"),
        ("The city plans to sell the hall.", "en", "planned"),
        ("Il processo inizierà lunedì.", "it", "planned"),
        ("The thief fled, the police said.", "en", "reported"),
        ("The minister denies any wrongdoing.", "en", "denied"),
    ],
)
def test_words_and_moods(text: str, language: str, expected: str) -> None:
    assert first(text, language).modality == expected
