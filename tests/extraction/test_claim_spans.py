"""One question a claim."""

from __future__ import annotations

from tests.extraction.build import claims


def quotes(text: str, language: str = "fr") -> list[str]:
    return [claim.quote for claim in claims(text, language)]


def test_one_figure_is_one_claim() -> None:
    assert quotes("La police a arrêté 30 personnes.") == ["La police a arrêté 30 personnes"]


def test_figures_of_a_subject_stay_together() -> None:
    text = "Deux avions et trois navires ont été envoyés."

    assert quotes(text) == ["Deux avions et trois navires ont été envoyés"]


def test_coordinated_figures_are_two_claims() -> None:
    found = quotes("Le navire avait à son bord 207 touristes et 18 marins.")

    assert found == ["Le navire avait à son bord 207 touristes", "18 marins"]


def test_a_fact_inside_a_plan() -> None:
    """The strike has happened, whatever the plan comes to."""
    plan, fact = claims("La société compte vendre le site après une grève de deux mois.", "fr")

    assert (plan.modality, fact.modality) == ("planned", "asserted")
    assert fact.aspect == "duration"


def test_a_short_figure_stays_where_it_is() -> None:
    """Four characters say nothing alone, and are not lost."""
    found = claims("Un homme a été arrêté 25 km plus loin, à 10 h 30, avec 9 kg.", "fr")

    assert "9 kg" in {value.text for claim in found for value in claim.values}
    assert quotes("Sales reached €900m last year, up 7%.", "en")[-1] == "up 7%"
