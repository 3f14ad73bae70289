"""Verbs said of themselves."""

from __future__ import annotations

import pytest

from claimcheck.extraction.reflexive import is_reflexive
from tests.extraction.build import reading


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le maire a fermé le pont.", "fr", False),
        ("Le maire l'a fermé.", "fr", False),
        ("Le feu s'est déclaré dans la cuisine.", "fr", True),
        ("L'incendio si è dichiarato in cucina.", "it", True),
    ],
)
def test_reflexive(text: str, language: str, expected: bool) -> None:
    read = reading(text, language)

    assert is_reflexive(read, read.predicates[0]) is expected


def test_no_predicate() -> None:
    assert not is_reflexive(reading("Incendie au port", "fr"), None)
