"""Verbs that the parser takes for something else."""

from __future__ import annotations

import pytest

from tests.extraction.build import reading


def finite(text: str, language: str) -> list[str]:
    """The finite verb groups of a sentence."""
    read = reading(text, language)
    groups = [p for p in read.predicates if p.form == "finite"]
    return [" ".join(read.tokens[i].form for i in p.verbs) for p in groups]


@pytest.mark.parametrize(
    ("text", "language", "verbs"),
    [
        ("Two claims, reports of theft among them, were settled.", "en", ["were settled"]),
        ("The ship, called Aurora, was sold.", "en", ["was sold"]),
    ],
)
def test_nouns_and_participles_stay(text: str, language: str, verbs: list[str]) -> None:
    assert finite(text, language) == verbs


@pytest.mark.parametrize(
    ("text", "language", "verb"),
    [
        ("The contract was forged, the prosecutor argued.", "en", "argued"),
        ("La planta ha suprimido 300 empleos, denuncia el sindicato.", "es", "denuncia"),
        ("«El agua llegó al segundo piso», cuenta Ana Cuesta.", "es", "cuenta"),
        ("The ministry rejected claims that the reservoir was empty.", "en", "rejected"),
        ("Drei Straßen sind gesperrt, so das Landratsamt.", "de", "so"),
    ],
)
def test_reporting_verbs_by_their_place(text: str, language: str, verb: str) -> None:
    assert verb in finite(text, language)
