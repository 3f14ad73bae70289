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


def test_over_the_days_between() -> None:
    """Wednesday ten at night to Friday nine in the morning is no eleven hours."""
    text = (
        "Der Streik hatte am Mittwoch, dem 14. Mai, um 22 Uhr begonnen "
        "und endete am Freitag, dem 16. Mai, um 9 Uhr."
    )
    (claim,) = derived(text, "de")
    assert [v.amount for v in claim.values] == [str(35 * 3600)]
    assert (
        derived("La panne a commencé le 3 mars à 15 heures et a fini le 2 mars à 9 heures.") == []
    )


def test_times_told_in_one_zone_go_together() -> None:
    text = "The strike began at 2100 GMT on 14 May and ended at 9 a.m. on 16 May (0800 GMT)."
    (claim,) = derived(text, "en")
    assert [v.amount for v in claim.values] == [str(35 * 3600)]
