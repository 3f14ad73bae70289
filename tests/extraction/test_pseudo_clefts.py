"""What did it, set apart from a verb that leaves its subject open."""

from __future__ import annotations

import pytest

from tests.extraction.build import causes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What the firm wants is a new bridge.", "en"),
        ("What broke it was not told.", "en"),
        ("What the police found was a knife.", "en"),
        ("Lo que pide la empresa es un plazo.", "es"),
        ("Gefunden hat die Leiche ein Spaziergänger.", "de"),
        ("Gestorben ist ein Mann aus Köln.", "de"),
        ("Gewonnen hat das Rennen die Titelverteidigerin.", "de"),
        ("Vernommen wurde auch ein Techniker der Leitstelle.", "de"),
    ],
)
def test_no_cause(text: str, language: str) -> None:
    assert causes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("What set it off was a cold meal.", "en", "cold meal"),
        ("Ce qui a noyé la cave, c'est une vanne ouverte.", "fr", "vanne ouverte"),
        ("Lo que dinamitó el acuerdo fue el precio.", "es", "precio"),
        ("El exceso de peso fue lo que partió la losa.", "es", "exceso de peso"),
        ("Was den Brand auslöste, war ein Kurzschluss.", "de", "Kurzschluss"),
        ("Umgerissen hat den Mast eine Sturmböe.", "de", "Sturmböe"),
        ("Ausgelöst hat den Brand am 31. August ein Raketentest.", "de", "Raketentest"),
    ],
)
def test_a_thing_did_it(text: str, language: str, cause: str) -> None:
    assert causes(text, language) == [cause]
