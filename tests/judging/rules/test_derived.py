"""What one side implies and the other states: silence first."""

from __future__ import annotations

import pytest

from claimcheck.alignment.pair import Compared
from claimcheck.claim import Modality, Polarity
from claimcheck.judging.rules.derived import same_derived
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import claim, pair, value

STATED = value("money", "300000")
IMPLIED = value("money", "300000", text="25,000 × 12")


def rule_on(
    *,
    score: float = 0.9,
    polarity: Polarity = "affirmed",
    modality: Modality = "asserted",
    turned: bool = False,
) -> Ruling | None:
    """What the rule says of a stated sum and one that follows from another."""
    left = claim("A", values=(STATED,))
    right = claim("B", values=(value("money", "25000"),), polarity=polarity, modality=modality)
    compared = Compared(left=STATED, right=IMPLIED, relation="equal", by="rate")
    if turned:
        left, right = right, left
        compared = Compared(left=IMPLIED, right=STATED, relation="equal", by="rate")
    return same_derived(pair(left, right, compared=compared, score=score))


def test_silent_where_both_values_are_stated() -> None:
    """That is for another rule."""
    assert same_derived(pair(claim("A", values=(STATED,)), claim("B", values=(STATED,)))) is None


@pytest.mark.parametrize(
    "rule",
    [rule_on(score=0.2), rule_on(polarity="negated"), rule_on(score=0.6, modality="planned")],
)
def test_silent_in_doubt(rule: Ruling | None) -> None:
    """Claims that are hardly of one matter, a denial, a plan against a fact."""
    assert rule is None


def test_agreement_tells_what_it_follows_from() -> None:
    """Whichever side implies it."""
    found, back = rule_on(), rule_on(turned=True)
    assert found is not None
    assert back is not None
    assert found.verdict == back.verdict == "agreement"
    assert found.rule == back.rule == "money.derived"
    assert found.reason == back.reason == "300,000 EUR follows from “25,000 × 12”"


def test_a_plan_is_as_good_where_alignment_is_sure() -> None:
    """They "will pay 94 a year", and it "imposes 8 a month"."""
    assert rule_on(score=0.95, modality="planned") is not None
