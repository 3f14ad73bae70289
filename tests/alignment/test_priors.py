"""How often claims on such poles were rivals: silence without poles first."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from claimcheck.alignment.priors import Kind, Tables, met, priors, tables
from claimcheck.claim import Claim
from tests.alignment.build import claim

KNOWN: Tables = {
    "opposed": {"pollution": 1.0, "access": -0.5},
    "shared": {"deaths:some": 0.25, "life:dead": 0.5},
    "alone": {"arrests:some": 0.4, "custody:arrest": -0.2},
}
CLEAN = claim("A", poles=("pollution:none",))
FOUL = claim("B", poles=("pollution:some",))


def of(left: Claim, right: Claim) -> tuple[float, float, float]:
    """The three measures of one pair."""
    found = priors([left], [right], np.ones((1, 1), bool), KNOWN)
    opposed, shared, alone = (float(found[f"prior_{kind}"][0, 0]) for kind in get_args(Kind))
    return opposed, shared, alone


def test_nothing_without_poles_or_outside_the_mask() -> None:
    assert of(claim("A"), claim("B")) == (0, 0, 0)
    assert of(claim("A", poles=("trade:buy",)), claim("B", poles=("trade:sell",))) == (0, 0, 0)
    found = priors([CLEAN], [FOUL], np.zeros((1, 1), bool), KNOWN)
    assert not any(matrix.any() for matrix in found.values())


def test_the_surest_of_what_is_opposed_or_shared_and_the_mean_of_the_rest() -> None:
    both = ("deaths:some", "life:dead")
    left = claim("A", poles=("access:open", *both, "arrests:some", "pollution:none"))
    right = claim("B", poles=("access:closed", *both, "custody:arrest", "pollution:some"))
    opposed, shared, alone = of(left, right)
    assert (opposed, shared) == (1.0, 0.5)
    assert alone == pytest.approx((0.4 - 0.2) / 6)


def test_marks_say_nothing_of_their_own() -> None:
    assert met(claim("A", poles=("reach:all",)), claim("B", poles=("reach:part",)))["opposed"] == []


def test_the_sides_change_nothing() -> None:
    assert of(CLEAN, FOUL) == of(FOUL, CLEAN)
    assert met(CLEAN, FOUL)["opposed"] == ["pollution"]


def test_what_is_stored_knows_classes_and_poles() -> None:
    stored = tables()
    assert all(stored[kind] for kind in get_args(Kind))
    assert not any(":" in name for name in stored["opposed"])
    assert all(":" in name for kind in ("shared", "alone") for name in stored[kind])
