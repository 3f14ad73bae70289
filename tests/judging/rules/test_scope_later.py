"""What happened after the other source was published."""

from __future__ import annotations

import pytest

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Modality
from claimcheck.judging.rules.scope_later import later_news
from tests.alignment.build import claim, pair, value

MONDAY, TUESDAY, WEDNESDAY = "2025-03-10", "2025-03-11", "2025-03-12"


def deaths(
    day: str | None = WEDNESDAY,
    published: str | None = TUESDAY,
    *,
    rivalry: float = 0.6,
    modality: Modality = "asserted",
) -> Pair:
    """None dead in the first source, one dead, on some day, in the second."""
    values = () if day is None else (value("date", day),)
    one = claim("A", polarity="negated", poles=("deaths:none",))
    other = claim("B", poles=("deaths:some",), values=values, modality=modality)
    return pair(one, other, rivalry=rivalry, published=(published, WEDNESDAY))


@pytest.mark.parametrize(
    "of",
    [
        deaths(MONDAY),
        deaths(TUESDAY),
        deaths(None),
        deaths("2025-03-13"),
        deaths(published=None),
        deaths(rivalry=0.1),
        deaths(modality="planned"),
        pair(claim("A"), claim("B", values=(value("date", WEDNESDAY),)), rivalry=0.6,
             published=(TUESDAY, WEDNESDAY)),
    ],
    ids=["before", "that day", "no day", "to come", "undated", "unsure", "planned", "no clash"],
)  # fmt: skip
def test_silent(of: Pair) -> None:
    assert later_news(of) is None


def test_rival_days_are_not_later_news() -> None:
    one, other = (
        claim(s, values=(value("date", d),)) for s, d in (("A", MONDAY), ("B", WEDNESDAY))
    )
    assert later_news(pair(one, other, rivalry=0.6, published=(TUESDAY, WEDNESDAY))) is None


def test_a_death_of_the_next_day_is_news() -> None:
    found = later_news(deaths())
    assert found is not None
    assert (found.verdict, found.rule) == ("update", "scope.later")


def test_so_is_a_figure_of_the_next_day() -> None:
    one = claim("A", values=(value("count", "3"),))
    other = claim("B", values=(value("count", "7"), value("date", WEDNESDAY)))
    assert later_news(pair(one, other, rivalry=0.6, published=(TUESDAY, WEDNESDAY))) is not None
