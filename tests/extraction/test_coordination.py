"""Cuts between coordinated predicates."""

from __future__ import annotations

from tests.extraction.build import cut


def test_nouns_stay_together() -> None:
    assert len(cut("Le maire et le préfet ont fermé le pont et la route.", "fr")) == 1


def test_predicates_part() -> None:
    assert len(cut("La tempête a détruit le pont et a coupé la route.", "fr")) == 2


def test_an_elliptic_passive_parts() -> None:
    """The auxiliary of the second is that of the first."""
    found = cut("Un pont a été fermé et 650 habitants évacués.", "fr")

    assert found[-1].endswith("650 habitants évacués")
    assert len(found) == 2
