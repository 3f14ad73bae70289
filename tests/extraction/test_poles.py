"""The poles a claim stands on: none with an exception, the other one when negated."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The museum is open every day except Monday.", "en"),
        ("Il museo è aperto tutti i giorni tranne il lunedì.", "it"),
        ("The mayor visited the school.", "en"),
    ],
)
def test_no_pole(text: str, language: str) -> None:
    """Both poles, or no word of any opposition."""
    assert not [pole for pole in first(text, language).poles if pole.startswith("access:")]


@pytest.mark.parametrize(
    ("text", "language", "pole"),
    [
        ("The house was not insured.", "en", "cover:uninsured"),
        ("La maison était sans assurance.", "fr", "cover:uninsured"),
        ("La information es infundada.", "es", "belief:fake"),
        ("Die Meldung ist irreführend.", "de", "belief:fake"),
    ],
)
def test_a_pole(text: str, language: str, pole: str) -> None:
    """Negation applied."""
    assert pole in first(text, language).poles
