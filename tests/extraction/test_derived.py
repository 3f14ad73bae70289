"""Durations that follow from a beginning and an end."""

from __future__ import annotations

import pytest

from claimcheck.claim import Claim
from tests.extraction.build import claims


def derived(text: str, language: str = "fr") -> list[Claim]:
    return [claim for claim in claims(text, language) if claim.derived_from]


@pytest.mark.parametrize(
    "text",
    [
        "La panne a commencé à 15 heures.",
        "La panne a commencé à 15 heures. La réunion s'est terminée à 17 heures.",
        "La panne a commencé à 15 heures.\n\nLa panne a été résolue à 17 heures.",
        "Le train est parti à 15 heures et il est arrivé à 17 heures.",
    ],
)
def test_none_without_the_two_ends_of_one_thing(text: str) -> None:
    """No end, another thing, another paragraph, no beginning."""
    assert derived(text) == []


def test_from_two_clauses() -> None:
    text = "La panne a commencé à 15 heures et a été résolue à 17 heures."
    (claim,) = derived(text)
    ids = {each.id for each in claims(text, "fr")}

    assert claim.aspect == "duration"
    assert [(v.amount, v.unit) for v in claim.values] == [("7200", "s")]
    assert claim.quote == "La panne a commencé à 15 heures et a été résolue à 17 heures"
    assert set(claim.derived_from) <= ids


def test_from_two_sentences() -> None:
    text = "La panne a commencé à 15 heures. La panne a été résolue à 17 h 30."
    (claim,) = derived(text)

    assert claim.quote == "La panne a été résolue à 17 h 30"
    assert [v.amount for v in claim.values] == ["9000"]
