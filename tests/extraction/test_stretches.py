"""Stretches: no cut falls within a value."""

from __future__ import annotations

import pytest

from tests.extraction.build import cut, reading


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("La coupure a duré deux heures et quart et touché Lyon.", "fr", "deux heures et quart"),
        ("Officers said between 60 and 70 goats were found.", "en", "between 60 and 70 goats"),
        ("Mehr als ein Viertel der Befragten lehnt das ab.", "de", "Mehr als ein Viertel"),
    ],
)
def test_values_stay_whole(text: str, language: str, value: str) -> None:
    """A number's own "and" or "than" opens nothing."""
    assert value in [v.text for v in reading(text, language).values]
    assert any(value in stretch for stretch in cut(text, language))


def test_coordinated_clauses_are_cut() -> None:
    """Two verbs with their own figures are two stretches."""
    assert cut("The dam held 40 litres and the river rose 3 metres.") == [
        "The dam held 40 litres",
        "and the river rose 3 metres",
    ]
