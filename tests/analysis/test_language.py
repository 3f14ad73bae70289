"""Language identification."""

from __future__ import annotations

import pytest

from claimcheck.analysis.language import UNDETERMINED, identify

SAMPLES = {
    "en": "The port was closed for two days after the storm, and it said that it had lost money.",
    "fr": "Le port est resté fermé pendant deux jours après la tempête, et il a perdu de l’argent.",
    "it": "Il porto è rimasto chiuso per due giorni dopo la tempesta e ha perso molto denaro.",
    "es": "El puerto estuvo cerrado dos días después de la tormenta y perdió mucho dinero.",
    "de": "Der Hafen war nach dem Sturm zwei Tage lang geschlossen und hat viel Geld verloren.",
    "pt": "O porto ficou fechado durante dois dias depois da tempestade e perdeu muito dinheiro.",
}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1234 — 5678",
        "Łódź",
        "Morgen gaat Pim niet naar school, want hij was gisteren ziek geworden.",
    ],
)
def test_silent_on_what_it_does_not_know(text: str) -> None:
    """Nothing, digits, a lone name and a language we have no lexicon for stay undetermined."""
    assert identify(text) == UNDETERMINED


@pytest.mark.parametrize("language", SAMPLES)
def test_one_sentence_is_enough(language: str) -> None:
    assert identify(SAMPLES[language]) == language


@pytest.mark.parametrize("language", SAMPLES)
def test_foreign_names_and_quotes_do_not_mislead(language: str) -> None:
    """A quotation in another language weighs less than the text around it."""
    other = SAMPLES["en" if language != "en" else "fr"]
    text = f"{SAMPLES[language]} {SAMPLES[language]} « {other[:40]} »"
    assert identify(text) == language


@pytest.mark.parametrize("language", SAMPLES)
def test_case_does_not_matter(language: str) -> None:
    assert identify(SAMPLES[language].upper()) == language


def test_typographic_and_straight_apostrophes_count_alike() -> None:
    text = "L’auteur dit qu’il n’a pas l’argent d’un autre."
    assert identify(text) == identify(text.replace("’", "'")) == "fr"
