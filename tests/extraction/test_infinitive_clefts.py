"""What did it, behind an infinitive and a copula: who did it is no cause."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


@pytest.mark.parametrize(
    "text",
    [
        "A scoprire il furto è stata la custode.",
        "A vincere è stato Marco Rossi.",
        "Per riaprire il ponte è servito un anno.",
    ],
)
def test_no_cause(text: str) -> None:
    assert first(text, "it").aspect != "cause"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("A bucare il tubo è stata una scavatrice.", "scavatrice"),
        ("A far pendere la bilancia sarebbe stato il prezzo.", "prezzo"),
        ("A scatenare la rivolta, all'inizio di aprile, è stato un accordo.", "accordo"),
        ("A far scattare gli scontri, giovedì sera, è stato un razzo.", "razzo"),
        ("A cedere, secondo i sindacati, è stata una tubazione corrosa.", "tubazione corrosa"),
        ("Per i giudici a far cedere il muro fu la pioggia.", "pioggia"),
        ("A spingerla via è stata la corrente.", "corrente"),
        ("Ad accendere tutto sono state le scintille.", "scintille"),
    ],
)
def test_a_thing_is_the_cause(text: str, cause: str) -> None:
    claim = first(text, "it")
    assert claim.aspect == "cause"
    assert [each.text for each in claim.arguments if each.role == "cause"] == [cause]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was a neighbour who raised the alarm.", "en"),
        ("C'est une loi qui protège les abeilles.", "fr"),
        ("It was the rain that fell.", "en"),
        ("C'est une petite ville, qui a vu naître trois ministres.", "fr"),
    ],
)
def test_a_clause_that_names_no_cause(text: str, language: str) -> None:
    """Somebody, what is so in general, what did nothing to anything."""
    assert first(text, language).aspect != "cause"


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("It was a stolen banner that lit the fire.", "en", "stolen banner"),
        ("C'est une voie d'eau qui l'a envoyé par le fond.", "fr", "voie d'eau"),
        ("C'est un reportage, diffusé en mai, qui a fait tomber le maire.", "fr", "reportage"),
        ("C'est le flair d'un chien, Rex, qui a trahi le trafiquant.", "fr", "flair d'un chien"),
    ],
)
def test_a_thing_set_apart_from_its_verb_is_the_cause(text: str, language: str, cause: str) -> None:
    claim = first(text, language)
    assert claim.aspect == "cause"
    assert [each.text for each in claim.arguments if each.role == "cause"] == [cause]
