"""Cuts at marks."""

from __future__ import annotations

import pytest

from tests.extraction.build import cut


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La panne a duré 1,5 heure.", "fr"),
        ("Le train est parti à 15:00.", "fr"),
        ("Le syndicat (GZP) a signé.", "fr"),
        ("Le « Nordlys » a coulé.", "fr"),
        ("Le porte-parole a signé.", "fr"),
    ],
)
def test_marks_that_cut_nothing(text: str, language: str) -> None:
    """Inside a figure, around an abbreviation or a name, within a word."""
    assert len(cut(text, language)) == 1


def test_hard_marks_cut() -> None:
    assert cut("Incendie à Calais : le port fermé", "fr") == [
        "Incendie à Calais",
        "le port fermé",
    ]


def test_speech_is_one_stretch() -> None:
    """Commas inside it do not count."""
    assert cut("« Le pont est fermé, la route aussi », a dit le maire.", "fr") == [
        "« Le pont est fermé, la route aussi »",
        "a dit le maire",
    ]
