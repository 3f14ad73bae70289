"""What was at fault, beside a word that says so; who was is no cause."""

from __future__ import annotations

import pytest

from tests.extraction.build import causes, claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The agency is to blame.", "en"),
        ("The driver is to blame.", "en"),
        ("At the root of the tree sat a fox.", "en"),
        ("El pueblo está detrás de la colina.", "es"),
        ("Na base da torre está um guarda.", "pt"),
        ("Le coupable, un homme de 30 ans, a été arrêté.", "fr"),
        ("Alla base della torre c'è una fontana.", "it"),
        ("La cause reste inconnue.", "fr"),
        ("Dahinter liegt der Wald.", "de"),
        ("Die Behörde ist verantwortlich.", "de"),
    ],
)
def test_no_cause(text: str, language: str) -> None:
    assert causes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("At issue is the planned closure of the ward.", "en", "planned closure of the ward"),
        ("The culprit, inspectors say, was a loose bolt.", "en", "loose bolt"),
        ("En cause : la dérive des coûts.", "fr", "dérive des coûts"),
        ("En cause, selon la direction, la vétusté des conduites.", "fr", "vétusté des conduites"),
        ("À l'origine du drame, une fuite de gaz.", "fr", "fuite de gaz"),
        ("Le coupable, c'est un joint défectueux.", "fr", "joint défectueux"),
        ("All'origine di tutto ci sarebbe un guasto alla caldaia.", "it", "guasto alla caldaia"),
        ("Sotto accusa c'è una valvola difettosa.", "it", "valvola difettosa"),
        ("El origen fue una contraseña robada.", "es", "contraseña robada"),
        ("El motivo, según la empresa, es la falta de agua.", "es", "falta de agua"),
        ("Na origem está, segundo a imprensa, uma válvula avariada.", "pt", "válvula avariada"),
        ("Em causa está o fecho da maternidade.", "pt", "fecho da maternidade"),
        ("Auslöser war nach ersten Erkenntnissen ein Ladegerät.", "de", "Ladegerät"),
        ("Auslöser war nach Erkenntnissen der Bahn der Akku eines Rads.", "de", "Akku eines Rads"),
        ("Ausschlaggebend war der Streit um das Geld.", "de", "Streit um das Geld"),
        ("Den Ausschlag gab der niedrige Preis.", "de", "niedrige Preis"),
    ],
)
def test_the_word_stands_in_front(text: str, language: str, cause: str) -> None:
    assert causes(text, language) == [cause]


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("A power failure is to blame.", "en", "power failure"),
        ("La rupture d'une canalisation est en cause.", "fr", "rupture d'une canalisation"),
        ("C'est une rupture de canalisation qui est en cause.", "fr", "rupture de canalisation"),
        ("Laut Bahn war ein geplatzter Reifen die Ursache.", "de", "geplatzter Reifen"),
    ],
)
def test_the_word_stands_behind(text: str, language: str, cause: str) -> None:
    assert causes(text, language) == [cause]


def test_what_it_was_the_cause_of_is_the_effect() -> None:
    claim = next(c for c in claims("À l'origine du drame, une fuite.", "fr") if c.aspect == "cause")
    assert [part.text for part in claim.arguments if part.role == "effect"] == ["drame"]
