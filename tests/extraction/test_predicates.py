"""Verb groups, on hand-made tags: the parser's errors are not the grouping's."""

from __future__ import annotations

import pytest

from claimcheck.extraction.predicates import predicates
from tests.extraction.build import reading, tagged


def groups(notation: str, *, bracket: bool = False) -> list[tuple[str, str]]:
    sentence = tagged(notation)
    return [
        (p.form, " ".join(sentence.tokens[i].form for i in p.verbs))
        for p in predicates(sentence, bracket=bracket)
    ]


def test_none_without_a_verb() -> None:
    assert groups("Fire/NOUN near/ADP the/DET harbour/NOUN") == []


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("Roads/NOUN were/AUX/Fin flooded/VERB/Part", [("finite", "were flooded")]),
        ("Il/PRON a/AUX/Fin été/AUX/Part vite/ADV vu/VERB/Part", [("finite", "a été vu")]),
        ("blocking/VERB/Ger roads/NOUN", [("gerund", "blocking")]),
        ("hit/VERB/Part by/ADP floods/NOUN", [("participle", "hit")]),
    ],
)
def test_auxiliaries_join_their_verb(notation: str, expected: list[tuple[str, str]]) -> None:
    assert groups(notation) == expected


def test_two_finite_verbs_are_two_groups() -> None:
    assert len(groups("He/PRON came/VERB/Fin saw/VERB/Fin")) == 2


def test_the_bracket_embraces_the_clause() -> None:
    notation = "Sie/PRON hat/AUX/Fin die/DET Klage/NOUN heute/ADV abgewiesen/VERB/Part"

    assert groups(notation, bracket=True) == [("finite", "hat abgewiesen")]
    assert len(groups(notation)) == 2


def test_the_bracket_ends_at_a_comma() -> None:
    notation = "Sie/PRON hat/AUX/Fin recht/ADJ ,/PUNCT gestützt/VERB/Part auf/ADP Akten/NOUN"

    assert len(groups(notation, bracket=True)) == 2


def test_weekdays_and_figures_are_no_verbs() -> None:
    """Whatever the parser calls them."""
    read = reading("The council met on Tuesday to discuss 12 letters.")
    verbs = {read.tokens[i].form for p in read.predicates for i in p.verbs}

    assert not verbs & {"Tuesday", "12"}
