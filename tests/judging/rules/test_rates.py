"""One rate in two units of reckoning: other figures pass."""

from __future__ import annotations

import pytest

from claimcheck.claim import Modality
from claimcheck.judging.rules.rates import same_rate
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import claim, pair, value


def rule_on(
    left: tuple[str, str],
    right: tuple[str, str],
    modality: Modality = "asserted",
    *,
    score: float = 0.9,
) -> Ruling | None:
    """What the rule says of two sums and their units of reckoning."""
    one, other = (
        claim(
            source,
            scope=(f"reckoning:{rate}",) if rate else (),
            values=(value("money", amount),),
            modality=modality if source == "B" else "asserted",
        )
        for source, (amount, rate) in zip("AB", (left, right), strict=True)
    )
    return same_rate(pair(one, other, score=score))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("8", "per_month"), ("200", "per_year")),
        (("8", "per_month"), ("96", "")),
        (("8", "per_month"), ("96", "per_month")),
        (("8", "per_day"), ("240", "per_month")),
        (("1", "per_month"), ("15", "per_year")),
    ],
)
def test_other_figures_pass(left: tuple[str, str], right: tuple[str, str]) -> None:
    """Figures that do not convert into each other, or whose reckoning does not exactly."""
    assert rule_on(left, right) is None
    assert rule_on(right, left) is None


def test_a_plan_does_not_agree_with_a_fact() -> None:
    """25,000 a month are hoped for, 300,000 a year came."""
    assert rule_on(("25000", "per_month"), ("300000", "per_year"), "planned") is None


def test_doubtful_pairs_must_convert_to_the_last_digit() -> None:
    """Small numbers and rounded ones may be of other things."""
    assert rule_on(("8", "per_month"), ("94", "per_year"), score=0.2) is None
    assert rule_on(("1", "per_month"), ("12", "per_year"), score=0.2) is None
    assert rule_on(("800", "per_month"), ("9600", "per_year"), score=0.2) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("25000", "per_month"), ("300000", "per_year")),
        (("8", "per_month"), ("94", "per_year")),
        (("2", "per_day"), ("14", "per_week")),
    ],
)
def test_converted_figures_agree(left: tuple[str, str], right: tuple[str, str]) -> None:
    """Exactly, or as the smaller one is rounded."""
    found, back = rule_on(left, right), rule_on(right, left)
    assert found is not None
    assert back is not None
    assert found.verdict == back.verdict == "agreement"
    assert found.rule == back.rule == "money.converted"


def test_the_reason_tells_both_reckonings() -> None:
    """So that a reader can reckon along."""
    found = rule_on(("8", "per_month"), ("94", "per_year"))
    assert found is not None
    assert found.reason == "8 EUR per month is 94 EUR per year"
