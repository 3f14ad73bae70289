"""Commas around an adverbial."""

from __future__ import annotations

import pytest

from tests.extraction.build import cut


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said, on Monday, that the bridge was closed.", "en"),
        ("Il a ajouté, après une pause, que le pont était fermé.", "fr"),
    ],
)
def test_a_clause_behind_is_cut_off_still(text: str, language: str) -> None:
    assert len(cut(text, language)) > 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Não há, por agora, detidos.", "pt"),
        ("L'aéroport est, depuis lundi, fermé au trafic.", "fr"),
        ("Il ponte è, da lunedì, chiuso.", "it"),
    ],
)
def test_an_adverbial_between_verb_and_object_cuts_nothing(text: str, language: str) -> None:
    assert len(cut(text, language)) == 1
