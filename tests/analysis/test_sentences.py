"""Sentence spans: what must not split first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.analysis.sentences import LONGEST_SENTENCE, sentence_spans
from claimcheck.article import LANGUAGES


def split(text: str, language: str) -> list[str]:
    """The sentences of a text."""
    return [text[span.start : span.end] for span in sentence_spans(text, language)]


WHOLE = [
    (
        "en",
        "Mr. Hale and Dr. Quist met Sen. Ortega at 3.30 p.m. Tuesday in Washington, D.C. courts.",
    ),
    ("en", "J. R. Hale of U.S. Steel paid $1.2 million to No. 7 and Acme Inc. Holdings last year."),
    ("en", "“Is it over?” she asked, and “Yes!” he said."),
    ("en", "He waited… and waited... and left."),
    ("fr", "M. Leduc et Mme. Roy ont payé 4.50 euros, av. J.-C. comme aujourd’hui."),
    ("fr", "« C’est fini ! » a dit M. Le Goff à la presse."),
    ("it", "Il sig. Bruni e l’avv. Costa sono arrivati alle 4.12 del mattino."),
    ("it", "«È finita!», ha detto il dott. La Rosa, dell’art. 5 della legge."),
    ("es", "El Sr. Vega y la Dra. Ríos pagaron 1.200 euros en EE.UU. Nadie más lo hizo."),
    ("es", "«¿Quién es?», preguntó el art. 3 de la ley."),
    (
        "de",
        "Am 3. März und am 20. Jahrestag kamen z.B. Schüler und ca. 1.200 Gäste, u.a. Dr. Vogt.",
    ),
    ("de", "„Wer zahlt das?“, fragte Prof. Dr. Lenz."),
    ("pt", "O Sr. Dias e a Dra. Luz pagaram R$ 4,50 no art. 7 da lei."),
]


@pytest.mark.parametrize(("language", "text"), [row for row in WHOLE if row[1].count("Nadie") == 0])
def test_one_sentence_stays_one(language: str, text: str) -> None:
    assert split(text, language) == [text]


SPLIT = [
    ("en", ["He left at 6 p.m.", "The door was open."]),
    ("en", ["The outage hit X.", "It lasted two hours."]),
    ("en", ["“We lost it.”", "Then he left."]),
    ("en", ["She said no.", "He said yes."]),
    ("en", ["It rose in 2024.", "Prices (see below) fell."]),
    ("en", ["(It was late.)", "Nobody came!", "Why?", "1,200 people asked."]),
    ("fr", ["Le réseau X.", "« Tout va bien. »", "L’État paie."]),
    ("fr", ["Il a coûté 12 euros.", "À Lyon, il pleut…", "Et à Metz ?", "Non."]),
    ("it", ["È costato 48 milioni.", "«Non basta», ha detto.", "È vero."]),
    ("es", ["Vive en EE.UU.", "El resto no."]),
    ("es", ["Llegó ayer.", "¿Quién lo vio?", "¡Nadie!"]),
    ("de", ["Er kam 2024.", "Das war gut.", "„Wirklich?“", "Ja."]),
    ("de", ["Es war Platz 3.", "Die anderen verloren."]),
    ("pt", ["Custou 5 euros.", "«Foi caro.»", "Ninguém pagou."]),
]


@pytest.mark.parametrize(("language", "sentences"), SPLIT)
def test_sentences_are_told_apart(language: str, sentences: list[str]) -> None:
    assert split(" ".join(sentences), language) == sentences


def test_kind_and_paragraph_go_with_the_sentence() -> None:
    spans = sentence_spans("Port zu\n\n• Zwei Tote. Kein Strom.\n\nDer Hafen ist zu.", "de")
    assert [(span.kind, span.paragraph) for span in spans] == [
        ("headline", 0),
        ("bullet", 1),
        ("bullet", 1),
        ("body", 2),
    ]


@given(
    text=st.text(alphabet="aB1 .!?…\n«»“”\"'’()•-\u00a0é", max_size=80),
    language=st.sampled_from(LANGUAGES),
)
def test_spans_are_in_order_trimmed_and_lose_nothing(text: str, language: str) -> None:
    """Between the spans there is white space and bullet marks only."""
    spans = sentence_spans(text, language)
    at = 0
    for span in spans:
        assert at <= span.start < span.end
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert not text[at : span.start].strip(" \n\u00a0•-1.)")
        at = span.end
    assert not text[at:].strip()


def test_a_sentence_without_end_is_cut_at_white_space() -> None:
    """A parser is never given more than it can chew; nothing but white space is lost."""
    text = "word and " * 400 + "x" * 1500 + " end"

    spans = sentence_spans(text, "en")

    assert max(span.end - span.start for span in spans) <= LONGEST_SENTENCE
    assert "".join(split(text, "en")).replace(" ", "") == text.replace(" ", "")
    assert all(piece == piece.strip() for piece in split(text, "en"))
