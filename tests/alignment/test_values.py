"""What alignment measures on two values."""

from __future__ import annotations

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Compared
from claimcheck.alignment.values import compared, ratio, sums
from claimcheck.alignment.vectors import Phrases
from claimcheck.value import Value
from tests.alignment.build import claim, value
from tests.alignment.hashing import HashingEmbedder


def both(left: Value, right: Value) -> Compared:
    """Two values side by side."""
    return Compared(left=left, right=right, relation=compare(left, right))


def test_values_without_a_ratio() -> None:
    """Dates have none, and neither has one number in two units."""
    assert ratio(both(value("date", "2025-03-10"), value("date", "2025-03-12"))) == 0.0
    assert ratio(both(value("duration", "7200"), value("duration", "172800"))) == 0.0


def test_ratios_are_symmetric_and_capped() -> None:
    """Twice as many, or a hundred times."""
    twice = both(value("count", "40"), value("count", "20"))
    back = both(value("count", "20"), value("count", "40"))
    assert ratio(twice) == ratio(back)
    assert round(ratio(twice), 3) == 0.693
    assert ratio(both(value("count", "3"), value("count", "300"))) == 2.0


def test_claims_without_values_compare_none() -> None:
    """Nothing to compare."""
    assert compared(claim("A"), claim("B"), Phrases([], HashingEmbedder())) is None


def test_two_counts_have_a_sum() -> None:
    """312 passengers and 41 crew are 353; one count or a vague one has none."""
    told = claim("A", "312 and 41", values=(value("count", "312"), value("count", "41")))
    (total,) = sums(told)
    assert compare(total, value("count", "353")) == "equal"
    assert sums(claim("A", values=(value("count", "312"),))) == ()
