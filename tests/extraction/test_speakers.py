"""The words that name who says it."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


def test_a_pronoun_of_an_inverted_verb_names_nobody() -> None:
    said = first("« Le pont est fermé depuis lundi », a-t-il dit.", "fr").attribution

    assert said is not None
    assert said.speaker is None


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "The head of the agency, Paul Denning, said that 14 people were hurt.",
            "en",
            "Paul Denning",
        ),
        ("Le directeur, Paul Denning, a indiqué que 14 personnes étaient blessées.", "fr", "Paul"),
        (
            "Der Leiter des Amts, Paul Denning, sagte, 14 Menschen seien verletzt.",
            "de",
            "Paul Denning",
        ),
        (
            "Las lluvias causaron, según la agencia de meteorología, 37 aludes.",
            "es",
            "meteorología",
        ),
        ("Der Minister sagte, der Tunnel sei sicher.", "de", "Der Minister"),
        ("Drei Straßen sind gesperrt, so das Landratsamt.", "de", "das Landratsamt"),
        ("Wie die Polizei mitteilte, wurden zwei Männer festgenommen.", "de", "die Polizei"),
        ("Le pont est fermé, comme l'a annoncé la police.", "fr", "la police"),
        ("La planta ha suprimido 300 empleos, denuncia el sindicato.", "es", "el sindicato"),
        ("The contract was forged, the prosecutor argued.", "en", "the prosecutor"),
    ],
)
def test_speakers(text: str, language: str, speaker: str) -> None:
    """Titles with their names, sources between commas, verbs the parser takes for nouns."""
    said = first(text, language).attribution

    assert said is not None
    assert speaker in (said.speaker or "")
