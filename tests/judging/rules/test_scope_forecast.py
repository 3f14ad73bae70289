"""Forecast against fact: two facts, or two forecasts, pass."""

from __future__ import annotations

import pytest

from claimcheck.claim import Modality
from claimcheck.judging.rules.scope_forecast import forecast_against_fact
from claimcheck.judging.ruling import Ruling
from claimcheck.value import ValueKind
from tests.alignment.build import claim, pair, value


def rule_on(
    left: Modality, right: Modality, kind: ValueKind = "count", rivalry: float = 0.9
) -> Ruling | None:
    """What the rule says of 40 and 55 in these modalities."""
    one = claim("A", modality=left, values=(value(kind, "40"),))
    other = claim("B", modality=right, values=(value(kind, "55"),))
    return forecast_against_fact(pair(one, other, rivalry=rivalry))


def test_two_of_a_kind_pass() -> None:
    """Facts against facts and plans against plans are somebody else's business."""
    assert rule_on("asserted", "reported") is None
    assert rule_on("planned", "planned") is None


@pytest.mark.parametrize("kind", ["money", "duration", "percentage"])
def test_what_is_set_passes_where_both_surely_tell_of_it(kind: ValueKind) -> None:
    """A fine "will be" 40 million in one source and "is" 55 million in the other."""
    assert rule_on("planned", "asserted", kind) is None
    assert rule_on("planned", "asserted", kind, rivalry=0.6) is not None


@pytest.mark.parametrize("kind", ["count", "measure"])
def test_what_is_foreseen_never_does(kind: ValueKind) -> None:
    """Forty millimetres of rain expected, 55 measured."""
    assert rule_on("planned", "asserted", kind) is not None


def test_a_forecast_does_not_contradict_a_fact() -> None:
    """Either way round."""
    for found in (rule_on("planned", "asserted"), rule_on("hedged", "planned")):
        assert found is not None
        assert found.verdict == "not_comparable"
        assert found.reason == "a plan or forecast against a fact: 40 and 55"
