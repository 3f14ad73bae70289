"""Who did what to whom."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


def roles(text: str, language: str = "fr") -> dict[str, str]:
    return {a.role: a.text for a in first(text, language).arguments}


def test_none_without_a_predicate() -> None:
    assert first("Incendie au port de Calais", "fr").arguments == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le tribunal a condamné la banque.", "fr"),
        ("La banque a été condamnée par le tribunal.", "fr"),
    ],
)
def test_active_and_passive_have_one_order(text: str, language: str) -> None:
    found = roles(text, language)

    assert found["agent"] == "tribunal"
    assert found["patient"] == "banque"


def test_a_borrowed_agent_says_so() -> None:
    claim = claims("La tempête a détruit le pont et a coupé la route.", "fr")[-1]
    agent = next(a for a in claim.arguments if a.role == "agent")

    assert agent.text == "tempête"
    assert agent.borrowed


def test_names_are_kept_with_their_part() -> None:
    claim = first("Marie Duval a quitté la banque.", "fr")
    agent = next(a for a in claim.arguments if a.role == "agent")

    assert agent.entities == ("Marie Duval",)


def test_function_words_stay_outside() -> None:
    for argument in first("La tempête a détruit les ponts de la ville.", "fr").arguments:
        assert not argument.text.lower().startswith(("la ", "les ", "de "))
