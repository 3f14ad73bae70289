"""Another period: figures of one day pass."""

from __future__ import annotations

from claimcheck.judging.rules.scope_period import other_period
from tests.alignment.build import claim, pair, value

FEW, MANY = value("count", "9000"), value("count", "27500")


def test_one_period_or_none_passes() -> None:
    """Without two periods that differ there is nothing to say."""
    left, right = claim("A", values=(FEW,)), claim("B", values=(MANY,), as_of="2025-10-19")
    assert other_period(pair(left, right)) is None
    same = left.model_copy(update={"as_of": "2025-10-19"})
    assert other_period(pair(same, right)) is None


def test_a_day_of_a_fortnight_is_another_period() -> None:
    """A day's figure and the fortnight's."""
    left = claim("A", values=(FEW,), as_of="2025-10-04")
    right = claim("B", values=(MANY,), as_of="2025-10-04/2025-10-19")
    found = other_period(pair(left, right))
    assert found is not None
    assert found.verdict == "not_comparable"
    assert found.reason == (
        "different periods: 4 October 2025 and 4 October 2025 to 19 October 2025"
    )
