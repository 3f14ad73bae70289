"""Source phrases."""

from __future__ import annotations

import pytest

from tests.extraction.build import cut, found


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("Selon la police, le pont est fermé.", "fr", "Selon la police"),
        ("Le pont est fermé, selon la police.", "fr", "selon la police"),
        ("Secondo la polizia, il ponte è chiuso.", "it", "Secondo la polizia"),
        ("Nach Angaben der Polizei ist die Brücke gesperrt.", "de", "Nach Angaben der Polizei"),
    ],
)
def test_at_the_edge_of_a_clause(text: str, language: str, source: str) -> None:
    """German has no comma there: the verb is the edge."""
    assert ("attribution", source) in found(text, language)


def test_one_in_the_middle_stays() -> None:
    """Cutting it out would tear the clause apart."""
    text = "Die Karten behalten laut Betreiber bis zum 30. Juni ihre Gültigkeit."

    assert len(cut(text, "de")) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In den Bach ist nach Angaben des Landes kein Öl gelangt.", "de"),
        ("In den Bach gelangte nach Angaben des Landes kein Öl.", "de"),
        ("Der Konkurrent hatte nach Informationen dieser Zeitung ein Angebot vorgelegt.", "de"),
        ("Verletzt wurde nach Angaben der Feuerwehr niemand.", "de"),
        ("Tote gab es nach Angaben der Präfektur nicht.", "de"),
    ],
)
def test_what_the_verb_waits_for_stays_with_it(text: str, language: str) -> None:
    """The verb, its object or its negator may stand behind the source."""
    assert [text for _, text in found(text, language)] == [text.rstrip(".")]


def test_a_subject_behind_a_source_begins_the_clause() -> None:
    assert found("Secondo la polizia i feriti sono tre.", "it") == [
        ("attribution", "Secondo la polizia"),
        ("clause", "i feriti sono tre"),
    ]
