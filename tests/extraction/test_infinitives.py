"""German infinitive clauses behind a comma."""

from __future__ import annotations

import pytest

from tests.extraction.build import cut


@pytest.mark.parametrize(
    "text",
    [
        "Sie gingen, ohne zu grüßen.",
        "Sie kamen, um den Schaden zu begutachten.",
        "Die Firma bestreitet, den See verschmutzt zu haben.",
    ],
)
def test_conjunctions_and_denials_keep_their_clause(text: str) -> None:
    assert len(cut(text, "de")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Die Firma weigerte sich, den Schaden zu bezahlen.",
        "Den Rettern gelang es nicht, die Bergleute zu erreichen.",
        "Die Stadt plant, 200 Wohnungen zu bauen.",
    ],
)
def test_an_infinitive_completes_its_verb(text: str) -> None:
    assert cut(text, "de") == [text.rstrip(".")]
