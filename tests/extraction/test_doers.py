"""Who did it, set apart from what was done."""

from __future__ import annotations

import pytest

from claimcheck.claim import Claim
from tests.extraction.build import claims


def doers(text: str, language: str) -> list[str]:
    """Who is said to have done it, in the claims that answer that."""
    return [_agent(claim) for claim in claims(text, language) if claim.aspect == "agent"]


def _agent(claim: Claim) -> str:
    return next(part.text for part in claim.arguments if part.role == "agent")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A nurse raised the alarm.", "en"),
        ("The first minister raised the alarm.", "en"),
        ("It was on Monday that he left.", "en"),
        ("It was a loose bolt that broke the axle.", "en"),
        ("Le premier ministre a donné l'alerte.", "fr"),
        ("Les premiers secours ont sorti deux blessés.", "fr"),
        ("C'est la première fois que cela arrive.", "fr"),
        ("Il rimorchiatore lo ha agganciato ieri mattina.", "it"),
        ("I sommozzatori l'hanno trovata integra.", "it"),
        ("La dirección lo expulsó el jueves.", "es"),
        ("Desde la tribuna la siguieron los alcaldes.", "es"),
        ("A casa foi vendida por um antiquário.", "pt"),
        ("Der Hausmeister bemerkte den Rauch.", "de"),
    ],
)
def test_nobody_is_set_apart(text: str, language: str) -> None:
    """Plain clauses, times, things, and subjects in front of a pronoun."""
    assert doers(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "doer"),
    [
        ("It was Mrs Whitlock who raised the alarm.", "en", "Mrs Whitlock"),
        ("The first to notice was a nurse.", "en", "nurse"),
        ("A British walker was the first to smell burning.", "en", "British walker"),
        ("Un chalutier galicien a repéré le premier la coque.", "fr", "chalutier galicien"),
        ("Le premier à s'apercevoir du problème a été le technicien.", "fr", "technicien"),
        ("A trovarla è stata Birba.", "it", "Birba"),
        ("La pergamena la fabbricò un tipografo di Montefalda.", "it", "tipografo di Montefalda"),
        ("La pista la dio un anticuario.", "es", "anticuario"),
        ("La primera en tener fiebre fue Irene.", "es", "Irene"),
        ("Quem descobriu o caso foi uma antiga aluna.", "pt", "antiga aluna"),
        ("Quem primeiro chegou foi um pesqueiro.", "pt", "pesqueiro"),
        ("Entdeckt hat die Katze eine Rentnerin.", "de", "Rentnerin"),
        ("Als Erster bemerkte der Hausmeister den Rauch.", "de", "Hausmeister"),
    ],
)
def test_somebody_is_set_apart(text: str, language: str, doer: str) -> None:
    assert doers(text, language) == [doer]
