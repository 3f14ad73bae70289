"""Cause and effect, whichever stands first."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


def roles(text: str, language: str = "en") -> dict[str, str]:
    return {a.role: a.text for a in first(text, language).arguments}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council closed the bridge.", "en"),
        ("Les alarmes ne se sont pas déclenchées.", "fr"),
        ("Le comité a adopté le budget.", "fr"),
    ],
)
def test_no_cause_where_none_is_named(text: str, language: str) -> None:
    """A verb said of itself names no effect."""
    assert first(text, language).aspect != "cause"
    assert "cause" not in roles(text, language)


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("The outage was caused by a storm.", "en", "storm", "outage"),
        ("A storm caused the outage.", "en", "storm", "outage"),
        ("La panne a été provoquée par une tempête.", "fr", "tempête", "panne"),
        ("Une tempête a provoqué la panne.", "fr", "tempête", "panne"),
        ("Une tempête serait à l'origine de la panne.", "fr", "tempête", "panne"),
        ("Il guasto è stato causato da una tempesta.", "it", "tempesta", "guasto"),
        ("La avería fue causada por una tormenta.", "es", "tormenta", "avería"),
        ("A avaria foi causada por uma tempestade.", "pt", "tempestade", "avaria"),
    ],
)
def test_the_logical_order(text: str, language: str, cause: str, effect: str) -> None:
    claim = first(text, language)

    assert claim.aspect == "cause"
    assert roles(text, language)["cause"] == cause
    assert roles(text, language)["effect"] == effect


def test_a_figure_outranks_the_cause() -> None:
    """How many died is asked before why."""
    assert first("The storm caused the death of 12 people.").aspect == "count"


def test_a_cause_named_by_a_relative_clause() -> None:
    """The main clause names it: "the problem that caused the outage was …"."""
    found = [
        (argument.role, argument.text)
        for claim in claims("The problem that caused the outage was a broken valve.")
        for argument in claim.arguments
    ]

    assert ("cause", "broken valve") in found
