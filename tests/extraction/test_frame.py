"""The frame: content words with the values masked."""

from __future__ import annotations

from tests.extraction.build import first


def test_values_are_masked() -> None:
    frame = first("La panne a duré deux heures.", "fr").frame

    assert "deux" not in frame
    assert "heures" not in frame
    assert "panne" in frame


def test_two_figures_one_frame() -> None:
    left = first("La police a arrêté 30 personnes.", "fr")
    right = first("La police a arrêté 45 personnes.", "fr")

    assert left.frame == right.frame


def test_what_is_counted_stays() -> None:
    assert "personnes" in first("La police a arrêté 30 personnes.", "fr").frame
