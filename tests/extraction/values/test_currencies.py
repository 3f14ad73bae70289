"""Whose dollar, whose peso."""

from __future__ import annotations

import pytest

from claimcheck.extraction.values.read import read_values
from tests.extraction.values.reading import article, read, whole


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("It cost $35.", "en", "USD"),
        ("It cost C$35.", "en", "CAD"),
        ("It cost 35 Swiss francs.", "en", "CHF"),
        ("It cost 35 kroner in Norway.", "en", "NOK"),
        ("Cela coûte 35 dollars canadiens.", "fr", "CAD"),
        ("Costa 35 pesos en Chile.", "es", "CLP"),
        ("Costa 35 pesos.", "es", "MXN"),
        ("Custa R$ 35.", "pt", "BRL"),
        ("Es kostet 35 britische Pfund.", "de", "GBP"),
        ("Costa 35 sterline.", "it", "GBP"),
    ],
)
def test_codes(text: str, language: str, code: str) -> None:
    """The amount's own words, then the sentence, then the family's usual meaning."""
    assert [value.unit for value in read(text, language)] == [code]


def test_the_article_settles_what_the_sentence_leaves_open() -> None:
    """One rival named elsewhere in the article with the currency's word."""
    text = "Los pesos argentinos se hunden. El pan cuesta 900 pesos."
    (value,) = read_values(article(text, "es"), whole(text))

    assert value.unit == "ARS"


def test_the_address_settles_it_too() -> None:
    """A site of Canada counts in its own dollars."""
    text = "The loaf costs $4."
    canadian = article(text, "en").model_copy(update={"url": "https://news.example.ca/loaf"})
    (value,) = read_values(canadian, whole(text))

    assert value.unit == "CAD"


def test_a_pound_that_weighs() -> None:
    """Pounds of something, or in a sentence that weighs, are kilograms."""
    assert [v.unit for v in read("He weighs 220 pounds.", "en")] == ["kg"]
    assert [v.unit for v in read("He paid 220 pounds.", "en")] == ["GBP"]
