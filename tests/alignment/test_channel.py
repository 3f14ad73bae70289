"""Channels: pairs that nothing sets against each other come first."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.alignment.channel import (
    NUMERIC,
    channels,
    one_class,
    one_way,
    opposed,
    polarity,
)
from tests.alignment.build import claim, value

MEASURES = (
    "disjoint", "kind_date", "kind_time", "moments", "aspect_cause", "aspect_agent",
    "poles_opposed", "poles_of_kin", "polarity",
    *(f"kind_{kind}" for kind in NUMERIC),
)  # fmt: skip


def channels_of(**told: float) -> list[str]:
    """The channels of one pair, by the measures that tell something of it."""
    measures = {name: np.full((1, 1), told.get(name, 0), np.float32) for name in MEASURES}
    return [name for name, holds in channels(measures).items() if holds[0, 0]]


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"kind_count": 1},
        {"disjoint": 1},
        {"disjoint": 1, "kind_date": 1},
        {"disjoint": 1, "moments": 1},
        {"aspect_cause": 1},
    ],
)
def test_no_channel(told: dict[str, float]) -> None:
    """Values that fit, a date in passing, one cause only."""
    assert channels_of(**told) == []


@pytest.mark.parametrize(
    ("told", "channel"),
    [
        ({"disjoint": 1, "kind_count": 1}, "value"),
        ({"disjoint": 1, "kind_date": 1, "moments": 1}, "moment"),
        ({"disjoint": 1, "kind_time": 1, "moments": 1}, "moment"),
        ({"aspect_cause": 2}, "cause"),
        ({"aspect_cause": 1, "aspect_agent": 1}, "cause"),
        ({"poles_opposed": 0.3}, "pole"),
        ({"poles_of_kin": 1}, "pole"),
        ({"polarity": 1}, "polarity"),
    ],
)
def test_a_channel_each(told: dict[str, float], channel: str) -> None:
    assert channels_of(**told) == [channel]


def test_one_channel_at_most() -> None:
    """The first that holds."""
    told: dict[str, float] = {"aspect_cause": 2, "poles_opposed": 1, "polarity": 1}
    assert channels_of(**told) == ["cause"]
    assert channels_of(**told, disjoint=1, kind_money=1) == ["value"]
    assert channels_of(**told | {"aspect_cause": 1}) == ["pole"]


def test_directions_unknown_or_of_two_classes_are_no_opposites() -> None:
    """Nor is a direction its own."""
    assert not opposed(None, "access:open")
    assert not opposed(None, None)
    assert not opposed("level:up", "access:open")
    assert not opposed("access:open", "access:open")
    assert opposed("access:open", "access:closed")


def test_one_class_needs_two_directions() -> None:
    assert not one_class(None, None)
    assert not one_class("level:up", None)
    assert not one_class("level:up", "access:open")
    assert one_class("level:up", "level:down")


def test_one_way_needs_a_direction() -> None:
    assert not one_way(claim("A"), claim("B"))
    assert not one_way(claim("A", direction="level:up"), claim("B", direction="level:down"))
    assert one_way(claim("A", direction="level:up"), claim("B", direction="level:up"))


def test_a_negated_bound_affirms() -> None:
    """No more than fifty are at most fifty; not fifty is not."""
    over = value("count", "50", low="50", bound="more_than")
    assert polarity(claim("A", polarity="negated", values=(over,))) == "affirmed"
    assert polarity(claim("A", polarity="negated", values=(value("count", "50"),))) == "negated"
