"""The date a claim holds for."""

from __future__ import annotations

from tests.extraction.build import claims, first


def test_none_without_a_date() -> None:
    assert first("Le pont a été détruit.", "fr").as_of is None


def test_the_day_of_saying_is_not_the_day_said() -> None:
    """The weekday of "a annoncé lundi" dates the announcement."""
    found = {
        claim.quote: claim.as_of
        for claim in claims("Le pont est détruit, a annoncé lundi la préfecture.", "fr")
    }

    assert found["Le pont est détruit"] is None


def test_since_when_is_not_when() -> None:
    """What holds since 2019 holds today."""
    assert first("Le pont est fermé depuis 2019.", "fr").as_of is None


def test_its_own_date() -> None:
    assert first("Le pont a été détruit dimanche.", "fr").as_of == "2025-05-25"


def test_an_interval() -> None:
    assert first("Le pont a été détruit en 2019.", "fr").as_of == "2019-01-01/2019-12-31"
