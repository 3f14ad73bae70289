"""Sentences that begin with their participle; first those that do not."""

from __future__ import annotations

import pytest

from claimcheck.analysis.fronted import parse_sentence
from claimcheck.analysis.parsing import parse


@pytest.mark.parametrize(
    "text",
    [
        "Polizisten haben den Mann am Montag gefunden.",
        "Gestern wurde der Mann gefunden.",
        "Berlin ist groß.",
        "Auslöser war ein Brand.",
        "Schuld ist der Minister.",
        "Nein.",
    ],
)
def test_left_as_parsed(text: str) -> None:
    assert parse_sentence(text, "de") == parse(text, "de")


def test_other_languages_are_left_alone() -> None:
    text = "Blessés sont quatre hommes."
    assert parse_sentence(text, "fr") == parse(text, "fr")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ausgelöst wurde das Unglück durch einen Blitz.", "Unglück"),
        ("Getötet wurden drei Menschen.", "Menschen"),
        ("Gezählt wurden die Stimmen in einer Turnhalle.", "Stimmen"),
        ("Gemeldet wurde der Brand um 15 Uhr, sagte ein Sprecher.", "Brand"),
    ],
)
def test_the_participle_is_the_verb(text: str, subject: str) -> None:
    tokens = parse_sentence(text, "de", 100)
    assert [token.index for token in tokens] == list(range(len(tokens)))
    assert all(text[t.start - 100 : t.end - 100] == t.form for t in tokens)
    assert tokens[0].upos == "VERB"
    assert tokens[1].head == 0
    assert next(t.form for t in tokens if t.relation == "nsubj" and t.head == 0) == subject
