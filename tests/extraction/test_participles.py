"""Participles that say something of their own."""

from __future__ import annotations

from tests.extraction.build import cut, found


def test_no_cut_without_a_value_or_cause() -> None:
    assert len(cut("Le maire a vu un pont détruit.", "fr")) == 1


def test_a_value_behind_a_noun() -> None:
    found_cut = cut("La police a arrêté un camion chargé de 20 tonnes de ciment.", "fr")

    assert found_cut == ["La police a arrêté un camion", "chargé de 20 tonnes de ciment"]


def test_inside_a_subject_it_is_a_claim_within_the_clause() -> None:
    kinds = found("Une fuite imputée à une erreur humaine a touché 300 clients.", "fr")

    assert ("clause", "Une fuite imputée à une erreur humaine a touché 300 clients") in kinds
    assert ("participle", "Une fuite imputée à une erreur humaine") in kinds
