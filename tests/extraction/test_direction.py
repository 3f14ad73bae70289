"""Poles of opposed words."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


def test_silent_on_particles() -> None:
    """A particle ("up") is no rise."""
    assert first("Four seats are up for election.").direction is None


@pytest.mark.parametrize(
    ("up", "down"),
    [
        ("Prices rose in March.", "Prices fell in March."),
        ("The museum reopened.", "The museum closed."),
        ("The court acquitted the driver.", "The court convicted the driver."),
    ],
)
def test_opposites_share_a_class(up: str, down: str) -> None:
    left, right = first(up).direction, first(down).direction

    assert left is not None
    assert right is not None
    assert left.split(":")[0] == right.split(":")[0]
    assert left != right


def test_an_exception_is_on_both_poles() -> None:
    """Open every day except Monday does not contradict closed on Mondays."""
    assert first("Le musée est ouvert tous les jours sauf le lundi.", "fr").direction is None


def test_a_figure_picks_the_level() -> None:
    """What lost 4 % has not lost a match."""
    assert first("L'action a perdu 4 % lundi.", "fr").direction == "level:down"


def test_classes_are_the_same_across_languages() -> None:
    """The airport that closed in one language opened in another."""
    assert first("L'aéroport a été fermé.", "fr").direction == "access:closed"
    assert first("L'aeroporto è stato chiuso.", "it").direction == "access:closed"
    assert first("Der Flughafen wurde geschlossen.", "de").direction == "access:closed"


def test_the_predicate_wins_over_its_nouns() -> None:
    assert first("The closure was rejected by the council.").direction == "approval:reject"
