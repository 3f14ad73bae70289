"""The question a claim answers."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


def test_an_age_is_no_duration() -> None:
    """Years that describe the subject answer nothing."""
    assert first("Un homme de 52 ans est mort dans le feu.", "fr").aspect != "duration"


def test_an_ordinal_detail_is_no_count() -> None:
    assert first("Les voleurs ont cassé la première fenêtre.", "fr").aspect != "count"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The blackout lasted three hours.", "en", "duration"),
        ("The fair opened at 9 a.m.", "en", "time"),
        ("The fair opened on 3 May 2025.", "en", "date"),
        ("The police arrested 30 people.", "en", "count"),
        ("The bridge cost 3 million euros.", "en", "amount"),
        ("Rents rose by 4 percent.", "en", "percentage"),
        ("La tour mesure 80 mètres.", "fr", "measure"),
        ("La panne a duré trois heures.", "fr", "duration"),
        ("Il ponte è costato 3 milioni di euro.", "it", "amount"),
        ("La policía detuvo a 30 personas.", "es", "count"),
        ("A ponte custou 3 milhões de euros.", "pt", "amount"),
        ("Der Ausfall dauerte drei Stunden.", "de", "duration"),
        ("The council adopted the plan.", "en", "action"),
    ],
)
def test_the_leading_value_decides(text: str, language: str, expected: str) -> None:
    assert first(text, language).aspect == expected


def test_a_quotation_without_figures_is_a_quote() -> None:
    aspects = [c.aspect for c in claims("“The water rose very fast,” said Helen Marsh.")]

    assert aspects == ["quote", "attribution"]
