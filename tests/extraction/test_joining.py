"""Words without a verb: whose they are."""

from __future__ import annotations

from tests.extraction.build import found


def words(text: str, language: str = "fr") -> list[str]:
    return [quote for _, quote in found(text, language)]


def test_a_fronted_adjunct_belongs_to_its_clause() -> None:
    assert words("En juin, la tempête a détruit le pont.") == [
        "En juin, la tempête a détruit le pont"
    ]


def test_a_list_belongs_to_its_verb() -> None:
    assert len(words("Les ponts, les routes et les écoles ont été fermés.")) == 1


def test_an_apposition_interrupts() -> None:
    assert found("Marie Duval, la directrice, a quitté la banque.", "fr") == [
        ("identity", "Marie Duval, la directrice"),
        ("clause", "a quitté la banque"),
    ]


def test_halves_of_a_headline_stand_alone() -> None:
    assert words("Incendie à Calais : trois blessés, un marin disparu") == [
        "Incendie à Calais",
        "trois blessés",
        "un marin disparu",
    ]


def test_a_value_with_what_it_measures_stands_alone() -> None:
    assert words("Le pont est tombé, à deux kilomètres du port.") == [
        "Le pont est tombé",
        "à deux kilomètres du port",
    ]
