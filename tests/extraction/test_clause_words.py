"""Cuts before words that open a clause."""

from __future__ import annotations

import pytest

from tests.extraction.build import cut


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire de la ville a signé.", "fr"),
        ("Plus de 30 personnes ont signé.", "fr"),
        ("Il comune ha firmato come previsto.", "it"),
    ],
)
def test_no_cut_without_a_verb_ahead(text: str, language: str) -> None:
    assert len(cut(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language", "second"),
    [
        ("La tempête a détruit le pont qui reliait les deux rives.", "fr", "qui"),
        ("Le maire a affirmé que le pont avait cédé.", "fr", "que"),
        ("Le pont était fermé lorsque la tempête a frappé.", "fr", "lorsque"),
        ("La tempesta ha distrutto il ponte che univa le due rive.", "it", "che"),
    ],
)
def test_cut_before_the_word(text: str, language: str, second: str) -> None:
    stretches = cut(text, language)

    assert len(stretches) == 2
    assert stretches[1].startswith(second)


def test_the_preposition_goes_with_its_pronoun() -> None:
    assert cut("Il sindaco ha venduto la casa in cui abitava.", "it")[1] == "in cui abitava"


def test_the_main_verb_resumes() -> None:
    """No comma tells where the relative clause ends."""
    assert cut("Un navire qui reliait les deux ports a heurté un cargo.", "fr") == [
        "Un navire",
        "qui reliait les deux ports",
        "a heurté un cargo",
    ]
