"""Who or what a name is."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims


def identities(text: str, language: str = "fr") -> list[str]:
    return [claim.quote for claim in claims(text, language) if claim.aspect == "identity"]


@pytest.mark.parametrize(
    "text",
    [
        "Lundi, la tempête a détruit le pont.",
        "La société Valmo a vendu le site.",
        "La police, les pompiers et les médecins sont venus.",
    ],
)
def test_no_identity_without_a_role(text: str) -> None:
    """A list is none, nor is "the company X"."""
    assert identities(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marie Duval, la directrice, a quitté la banque.", "Marie Duval, la directrice"),
        ("Le pont est sûr, a dit la maire, Jeanne Morel.", "la maire, Jeanne Morel"),
        ("Le président Paul Garnier a quitté la banque.", "Le président Paul Garnier"),
    ],
)
def test_roles_and_names(text: str, expected: str) -> None:
    assert identities(text) == [expected]
