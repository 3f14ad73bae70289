"""Spans of segments."""

from __future__ import annotations

import pytest

from tests.extraction.build import found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("La tempête a détruit le pont, mais la route est ouverte.", "la route est ouverte"),
        ("Le maire a affirmé que le pont avait cédé.", "le pont avait cédé"),
        ("L'action a perdu 4 %.", "L'action a perdu 4 %"),
    ],
)
def test_ends_are_words(text: str, last: str) -> None:
    """No conjunction, complementiser or full stop; but the sign of a figure."""
    assert found(text, "fr")[-1][1] == last


def test_brackets_and_quotation_marks_stay_paired() -> None:
    for _, words in found("Le navire « Nordlys » (NOR) a heurté le « Bay », un cargo.", "fr"):
        assert words.count("«") == words.count("»")
        assert words.count("(") == words.count(")")
