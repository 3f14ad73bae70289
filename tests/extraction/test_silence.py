"""What is no claim."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il faut espérer.", "fr"),
        ("Dit-il.", "fr"),
        ("Purtroppo non basta.", "it"),
        ("Merci !", "fr"),
    ],
)
def test_fragments_and_opinions(text: str, language: str) -> None:
    assert claims(text, language) == ()


def test_none_and_nobody_do_say_something() -> None:
    assert [c.quote for c in claims("Personne n'a été blessé.", "fr")] == [
        "Personne n'a été blessé"
    ]


def test_a_question_with_a_figure_is_kept_as_one() -> None:
    (claim,) = claims("La banque a-t-elle perdu 300 clients ?", "fr")

    assert claim.modality == "question"


@pytest.mark.parametrize(
    ("text", "language"),
    [("TURIN, June 27", "en"), ("26 giugno 2025", "it"), ("Torino, 26 giugno 2025", "it")],
)
def test_a_dateline_is_no_claim(text: str, language: str) -> None:
    assert claims(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Published on 5 November 2025 at 7:12 am", "en"),
        ("avec agences — Publié le 5 novembre 2025 à 7 h 12", "fr"),
        ("Veröffentlicht am 5. November 2025 um 7:12 Uhr", "de"),
    ],
)
def test_the_day_an_article_appeared_is_none(text: str, language: str) -> None:
    assert claims(text, language) == ()


def test_the_day_a_report_appeared_is_one() -> None:
    quotes = [c.quote for c in claims("The report was leaked and published on Tuesday.")]
    assert "published on Tuesday" in quotes


def test_a_date_of_something_is_one() -> None:
    assert [c.quote for c in claims("Lunedì l'apertura del ponte.", "it")] == [
        "Lunedì l'apertura del ponte"
    ]


def test_one_telling_word_is_enough_of_what_is_reported() -> None:
    assert "she would not resign" in [c.quote for c in claims("She said she would not resign.")]
