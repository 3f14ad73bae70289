"""Who says it."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


def test_nobody_says_a_plain_fact() -> None:
    assert first("The bridge was destroyed by the flood.").attribution is None


def test_a_reflexive_verb_reports_nothing() -> None:
    """A fire "declares itself" in French; nobody speaks."""
    assert first("Le feu s'est déclaré dans la cuisine.", "fr").attribution is None


def test_a_quotation_takes_the_clause_beside_it() -> None:
    quote = first("« L'eau est montée très vite », raconte Hélène Marche.", "fr")

    assert quote.attribution is not None
    assert quote.attribution.speaker == "Hélène Marche"
    assert quote.attribution.cue == "raconte"


def test_the_same_voice_goes_on() -> None:
    """A quotation without a clause of its own belongs to who spoke before."""
    text = "“The water rose very fast,” said Helen Marsh. “It took the whole pier in a minute.” "
    voices = {c.attribution.speaker for c in claims(text) if c.attribution}

    assert voices == {"Helen Marsh"}


def test_another_paragraph_is_another_voice() -> None:
    text = "“The water rose very fast,” said Helen Marsh.\n\nThe pier was destroyed on Sunday."

    assert claims(text)[-1].attribution is None


@pytest.mark.parametrize(
    ("text", "language", "stance"),
    [
        ("The company denied that it had hidden the leak.", "en", "denies"),
        ("Le groupe a revendiqué l'attaque.", "fr", "claims_responsibility"),
        ("Il gruppo ha rivendicato l'attacco.", "it", "claims_responsibility"),
    ],
)
def test_stances(text: str, language: str, stance: str) -> None:
    attributions = [c.attribution for c in claims(text, language) if c.attribution]

    assert {a.stance for a in attributions} == {stance}


def test_the_reporting_clause_is_an_attribution() -> None:
    found = [c.quote for c in claims("Selon la police, le pont est fermé.", "fr")]

    assert found == ["Selon la police", "le pont est fermé"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Brücke ist so die ganze Nacht gesperrt.", "de"),
        ("Ein Fluss teilt die Stadt in zwei Teile.", "de"),
        ("Es gab nur noch 40 Familien, die dort in Häusern lebten.", "de"),
        ("The king replaced the minister.", "en"),
        ("A ship, called Aurora, sank on Sunday.", "en"),
    ],
)
def test_words_that_only_look_like_reporting(text: str, language: str) -> None:
    assert first(text, language).attribution is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The company denies polluting the lake.", "en"),
        ("The ministry rejected claims that the reservoir was empty.", "en"),
        (
            "La banque a démenti les informations selon lesquelles elle aurait perdu 3 millions.",
            "fr",
        ),
        ("La banca ha smentito le notizie secondo cui avrebbe perso 3 milioni.", "it"),
        ("El banco desmintió las noticias según las cuales habría perdido 3 millones.", "es"),
        ("Falcão rejeitou ter-se reunido com o lobista.", "pt"),
        ("Die Firma dementiert, den See verschmutzt zu haben.", "de"),
    ],
)
def test_denials_reach_what_is_denied(text: str, language: str) -> None:
    assert {claim.modality for claim in claims(text, language)} == {"denied"}


def test_a_refusal_is_no_denial() -> None:
    refused = first("La aerolínea se ha negado a pagar la multa.", "es")

    assert (refused.modality, refused.polarity) == ("asserted", "negated")


def test_a_verb_alone_takes_the_last_name() -> None:
    text = "El entrenador Nelson Farro elogió a sus jugadores. «Nunca dejaron de correr», dijo."
    said = claims(text, "es")[-1].attribution

    assert said is not None
    assert said.speaker == "Nelson Farro"
