"""Another event: what is about the same one passes."""

from __future__ import annotations

from claimcheck.claim import Event
from claimcheck.judging.rules.scope_event import other_event
from tests.alignment.build import claim, pair, value

EARLIER = Event(background=True, low="2023-07-01", high="2023-07-31")


def test_one_event_passes() -> None:
    """Both about the main event, or both about one background event."""
    assert other_event(pair(claim("A"), claim("B"))) is None
    assert other_event(pair(claim("A", event=EARLIER), claim("B", event=EARLIER))) is None


def test_equal_figures_are_of_one_event() -> None:
    """Sixty to be hired "to avoid other outages" are the sixty to be hired."""
    left = claim("A", event=EARLIER, values=(value("count", "60"),))
    assert other_event(pair(left, claim("B", values=(value("count", "60"),)))) is None


def test_an_earlier_event_is_not_comparable() -> None:
    """The reason is shown when there are values that seem to clash."""
    left = claim("A", event=EARLIER, values=(value("count", "4"),))
    right = claim("B", values=(value("count", "9"),))
    found = other_event(pair(left, right, score=0.5))
    assert found is not None
    assert (found.verdict, found.rule) == ("not_comparable", "scope.event")


def test_what_is_surely_of_one_matter_is_of_one_event() -> None:
    """An earlier date may stand in one source alone."""
    left, right = claim("A", event=EARLIER), claim("B")
    assert other_event(pair(left, right, score=0.7, rivalry=0.0)) is None
    assert other_event(pair(left, right, score=0.0, rivalry=0.7)) is None


def test_nothing_is_said_where_nothing_clashes() -> None:
    """The quiet form only keeps later rules from speaking."""
    found = other_event(pair(claim("A", event=EARLIER), claim("B"), score=0.5))
    assert found is not None
    assert found.rule == "scope.event.quiet"
