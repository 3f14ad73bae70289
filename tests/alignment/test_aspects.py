"""The values that answer a claim's question, under its negation."""

from __future__ import annotations

from claimcheck.alignment.aspects import answers
from tests.extraction.build import first


def bounds(text: str, language: str) -> list[str]:
    return [value.bound for value in answers(first(text, language))]


def test_an_affirmed_bound_stays() -> None:
    assert bounds("More than 50 people came.", "en") == ["more_than"]


def test_a_bound_before_the_verb_is_not_negated() -> None:
    """Those without lessons are more than fifty."""
    assert bounds("More than 50 children have no lessons.", "en") == ["more_than"]


def test_a_bound_behind_a_negated_verb_is_turned() -> None:
    assert bounds("Nobody waited more than three hours.", "en") == ["at_most"]
