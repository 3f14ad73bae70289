"""Clauses of cause with the effect in front."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("El apagón lo provocó un rayo.", "es", "rayo", "apagón"),
        ("Il rogo lo ha provocato un fulmine.", "it", "fulmine", "rogo"),
        ("Ausgelöst hat den Brand am Montag ein Blitz.", "de", "Blitz", "Brand"),
    ],
)
def test_the_cause_follows_its_verb(text: str, language: str, cause: str, effect: str) -> None:
    claim = first(text, language)
    roles = {each.role: each.text for each in claim.arguments}
    assert (claim.aspect, roles["cause"], roles["effect"]) == ("cause", cause, effect)


def test_a_clause_in_its_usual_order_is_left_alone() -> None:
    roles = {each.role: each.text for each in first("Un rayo provocó el apagón.", "es").arguments}
    assert (roles["cause"], roles["effect"]) == ("rayo", "apagón")
