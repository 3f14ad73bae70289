"""What is denied of a place named before."""

from __future__ import annotations

from typing import Any

import pytest

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rules.scope_place import other_place
from tests.alignment.build import claim, pair, value

NONE: dict[str, Any] = {"polarity": "negated", "poles": ("injuries:none",)}
SOME: dict[str, Any] = {"poles": ("injuries:some",), "values": (value("count", "17"),)}
THERE: dict[str, Any] = {"scope": ("place:there",)}


def hurt(none: dict[str, Any], some: dict[str, Any], rivalry: float = 0.6) -> Pair:
    """No one hurt, and seventeen hurt."""
    return pair(claim("A", **NONE, **none), claim("B", **SOME, **some), rivalry=rivalry)


@pytest.mark.parametrize(
    "of",
    [
        hurt({}, {}),
        hurt(THERE, THERE),
        hurt({}, THERE),
        hurt(THERE, {}, rivalry=0.1),
        pair(claim("A", **SOME, **THERE), claim("B", **SOME), rivalry=0.6),
        pair(claim("A", **NONE, **THERE), claim("B", **NONE), rivalry=0.6),
    ],
    ids=["nowhere", "both", "who counts some", "unsure", "none denied", "both deny"],
)
def test_silent(of: Pair) -> None:
    assert other_place(of) is None


def test_no_one_hurt_there() -> None:
    found = other_place(hurt(THERE, {}))
    assert found is not None
    assert (found.verdict, found.rule) == ("not_comparable", "scope.place")
