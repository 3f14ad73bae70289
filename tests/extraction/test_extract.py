"""The claims of an article: exact words, stable ids, no page furniture."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.extraction.build import article, claims

SOURCES = Path(__file__).parents[2] / "sources"
SAMPLES = sorted(SOURCES.glob("*/*.txt"))[::4]
"""Every fourth sample article."""

FURNITURE = {
    "en": "Subscribe to our newsletter for 3 euros a month.",
    "fr": "Abonnez-vous à notre newsletter pour 3 euros par mois !",
    "it": "Abbonati alla nostra newsletter per 3 euro al mese.",
    "es": "Suscríbete a nuestro boletín por 3 euros al mes.",
    "pt": "Subscreva a nossa newsletter por 3 euros por mês.",
    "de": "Jetzt anmelden: unser Newsletter für 3 Euro im Monat.",
}


@pytest.mark.parametrize("language", sorted(FURNITURE))
def test_newsletter_lines_are_no_claims(language: str) -> None:
    assert claims(FURNITURE[language], language) == ()


@pytest.mark.parametrize("text", ["", "\n\n", "…", "?!", "— — —", "(", "«»", "x"])
def test_nothing_comes_of_nothing(text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_quotes_are_exact_words(path: Path) -> None:
    """Every span is the words it quotes, in code points, and every place is right."""
    text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    language = path.name.split(".")[1]
    found = claims(text, language)

    assert found
    assert len({claim.id for claim in found}) == len(found)
    for claim in found:
        assert text[claim.start : claim.end] == claim.quote
        line = text.split("\n")[claim.line - 1]
        assert line[claim.column - 1 :].startswith(claim.quote.split("\n")[0])
        for value in claim.values:
            assert text[value.start : value.end] == value.text
            assert claim.start <= value.start < value.end <= claim.end
        for argument in claim.arguments:
            assert text[argument.start : argument.end] == argument.text


def test_the_same_twice() -> None:
    text = article("The flood destroyed 30 houses. The mayor closed two bridges.").text

    assert claims(text) == claims(text)


def test_paragraphs_do_not_depend_on_their_order() -> None:
    """What a paragraph claims is the same wherever it stands."""
    one = "The flood destroyed 30 houses near the river on Sunday morning."
    two = "The museum sold three paintings to a private collector for 2 million euros."

    def quotes(*parts: str) -> set[tuple[str, str, str]]:
        return {(c.quote, c.aspect, c.polarity) for c in claims("\n\n".join(parts))}

    title = "A headline without a full stop"
    assert quotes(title, one, two) == quotes(title, two, one)
