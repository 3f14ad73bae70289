"""Directions: poles of two classes pass."""

from __future__ import annotations

from claimcheck.judging.rules.directions import opposite_directions
from tests.alignment.build import claim, pair


def test_other_classes_pass() -> None:
    """Risen and closed are no opposites."""
    both = pair(claim("A", direction="level:up"), claim("B", direction="access:closed"))
    assert opposite_directions(both) is None


def test_an_unknown_direction_passes() -> None:
    """One side without a direction says nothing."""
    assert opposite_directions(pair(claim("A", direction="level:up"), claim("B"))) is None


def test_not_open_and_closed_pass() -> None:
    """The polarities differ, so the poles do not clash."""
    left = claim("A", direction="access:open", polarity="negated")
    assert opposite_directions(pair(left, claim("B", direction="access:closed"))) is None


def test_two_movements_pass() -> None:
    """A tram jumps the rails, its driver climbs down: levels are told of one thing or of none."""
    both = claim("A", direction="level:up"), claim("B", direction="level:down")
    assert opposite_directions(pair(*both, subject=0.2, core=0.9)) is None
    assert opposite_directions(pair(*both, subject=0.9)) is not None


def test_the_two_ends_of_a_journey_pass() -> None:
    """A ship that has arrived had left."""
    both = claim("A", direction="movement:arrive"), claim("B", direction="movement:depart")
    assert opposite_directions(pair(*both, subject=0.9)) is None


def test_poles_contradict() -> None:
    """Open against closed."""
    both = claim("A", direction="access:open"), claim("B", direction="access:closed")
    found = opposite_directions(pair(*both, subject=0.9))
    assert found is not None
    assert found.reason == "open against closed"
