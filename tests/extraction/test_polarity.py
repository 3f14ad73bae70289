"""Affirmed or negated: silence first."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The storm destroyed not only the pier.", "en"),
        ("The police arrested no fewer than 30 people.", "en"),
        ("Pas moins de 30 personnes ont été arrêtées.", "fr"),
        ("Le port n'a rouvert que jeudi.", "fr"),
        ("Non meno di 30 persone sono state arrestate.", "it"),
        ("No menos de 30 personas fueron detenidas.", "es"),
        ("Não menos de 30 pessoas foram detidas.", "pt"),
        ("Nicht weniger als 30 Menschen wurden festgenommen.", "de"),
        ("The workers left the plant without warning.", "en"),
    ],
)
def test_what_only_looks_negative_is_affirmed(text: str, language: str) -> None:
    assert first(text, language).polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge was not closed.", "en"),
        ("No house was damaged.", "en"),
        ("The firm refused to pay the fine.", "en"),
        ("Le pont n'a pas été fermé.", "fr"),
        ("Aucune maison n'a été touchée.", "fr"),
        ("Nessuna casa è stata colpita.", "it"),
        ("Nessuno ha visto l'auto.", "it"),
        ("Ninguna casa sufrió daños.", "es"),
        ("Nenhuma casa foi atingida.", "pt"),
        ("Kein Haus wurde beschädigt.", "de"),
        ("Die Brücke wurde nicht gesperrt.", "de"),
    ],
)
def test_negators_and_quantifiers_negate(text: str, language: str) -> None:
    """Words that agree with one another make one negation."""
    assert first(text, language).polarity == "negated"


def test_two_negatives_cancel_where_they_do_not_agree() -> None:
    assert first("No company refused to pay the 300 workers.").polarity == "affirmed"
