"""What a source preposition names."""

from __future__ import annotations

import pytest

from claimcheck.extraction.source_phrase import behind_source
from tests.extraction.build import reading


@pytest.mark.parametrize(
    ("text", "language", "behind"),
    [
        ("In den Bach ist nach Angaben des Landes kein Öl gelangt.", "de", "kein"),
        ("Secondo la polizia i feriti sono tre.", "it", "i"),
        ("Selon le maire de Calais, le port est fermé.", "fr", ","),
    ],
)
def test_ends_before_what_belongs_to_the_clause(text: str, language: str, behind: str) -> None:
    read = reading(text, language)
    (cue,) = read.cues_of("source")
    assert read.tokens[behind_source(read, cue)].form == behind
