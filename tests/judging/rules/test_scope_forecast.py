"""Forecast against fact: two facts, or two forecasts, pass."""

from __future__ import annotations

from claimcheck.claim import Modality
from claimcheck.judging.rules.scope_forecast import forecast_against_fact
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import claim, pair, value


def rule_on(left: Modality, right: Modality) -> Ruling | None:
    """What the rule says of 40 and 55 in these modalities."""
    return forecast_against_fact(
        pair(
            claim("A", modality=left, values=(value("count", "40"),)),
            claim("B", modality=right, values=(value("count", "55"),)),
        )
    )


def test_two_of_a_kind_pass() -> None:
    """Facts against facts and plans against plans are somebody else's business."""
    assert rule_on("asserted", "reported") is None
    assert rule_on("planned", "planned") is None


def test_a_forecast_does_not_contradict_a_fact() -> None:
    """Either way round."""
    for found in (rule_on("planned", "asserted"), rule_on("hedged", "planned")):
        assert found is not None
        assert found.verdict == "not_comparable"
        assert found.reason == "a plan or forecast against a fact: 40 and 55"
