"""What a claim implies beside what it states: first what it does not."""

from __future__ import annotations

import datetime as dt

import pytest

from claimcheck.alignment.follows import Implied
from claimcheck.alignment.implied import fits, implied
from claimcheck.alignment.implied_figures import SUM
from claimcheck.claim import Claim
from claimcheck.value import Value
from tests.alignment.build import claim, value

TOLD = dt.date(2025, 6, 17)


def of(*claims: Claim, told: dt.date | None = TOLD) -> list[Implied]:
    """All that the last of some claims of one article implies."""
    return list(implied(claims, told).get(claims[-1].id, ()))


def amounts(*claims: Claim) -> list[tuple[str, str | None]]:
    return [(each.by, each.value.amount) for each in of(*claims)]


def rate(amount: str, label: str) -> Claim:
    """A claim of one sum with its unit of reckoning."""
    return claim("B", values=(value("money", amount),), scope=(f"reckoning:{label}",))


def test_nothing_without_values() -> None:
    assert implied((claim("A"), claim("A", "12 to 14", start=9)), TOLD) == {}


@pytest.mark.parametrize(
    "values",
    [
        (value("count", "1"), value("count", "4")),
        (value("count", "207"), value("money", "18")),
        (value("count", "207", low="186", high="228", bound="about"), value("count", "18")),
        (value("percentage", "60"), value("duration", "7200")),
        (value("percentage", "60"), value("count", "4")),
        (value("percentage", "60", unit="pp"), value("count", "400")),
        (value("duration", "1", unit="year"),),
        (value("duration", "27", unit="month"),),
        (value("time", "18:00"),),
        (value("time", "18:00"), value("time", "18:00")),
    ],
)
def test_what_implies_nothing(values: tuple[Value, ...]) -> None:
    """Small sums, two kinds, vague counts, no whole, few years, one moment."""
    assert of(claim("A", values=values)) == []


def test_nothing_is_reckoned_from_an_hour_of_the_day() -> None:
    """Of "60 an hour from 18:00", only the figure has a rate."""
    told = claim(
        "A", values=(value("time", "18:00"), value("count", "60")), scope=("reckoning:per_hour",)
    )
    assert {each.value.kind for each in of(told)} == {"count"}
    assert (
        of(claim("A", values=(value("date", "2025-03-01"),), scope=("reckoning:per_month",))) == []
    )


def test_a_sum_of_counts() -> None:
    """Of two counts side by side; to the last digit."""
    told = claim("A", values=(value("count", "207"), value("count", "18")))
    total, rest = of(told)
    assert (total.value.amount, total.value.of, total.by) == ("225", SUM, "sum")
    assert (rest.value.amount, rest.value.of, rest.by) == ("189", None, "difference")
    other = claim("B")
    assert fits(total, value("count", "225"), other)
    assert not fits(total, value("count", "230", low="207", high="253", bound="about"), other)


def test_a_sum_over_the_claims_of_a_sentence() -> None:
    left = claim("A", "a", sentence=(0, 9), values=(value("count", "64"),))
    right = claim("A", "b", start=5, sentence=(0, 9), values=(value("count", "17"),))
    assert amounts(left, right) == [("sum", "81"), ("difference", "47")]


def test_a_score_has_a_margin_and_a_total() -> None:
    """Of a vote; a tie has none, and neither have years."""
    assert amounts(claim("A", "the council voted 7-4")) == [("score", "3"), ("score", "11")]
    assert amounts(claim("A", "the vote was tied 5-5")) == []
    assert amounts(claim("A", "the season 2024-25")) == []


def test_a_share_of_what_the_sentence_tells() -> None:
    """60 per cent of 48 million; a rounded figure fits."""
    told = claim("A", values=(value("percentage", "60"), value("money", "48000000")))
    (share,) = of(told)
    assert (share.by, share.value.amount) == ("share", "28800000")
    assert fits(share, value("money", "28800000"), claim("B"))
    assert not fits(share, value("money", "31000000"), claim("B"))
    assert not fits(share, value("money", "28800000", unit="USD"), claim("B"))


def test_years_date_a_beginning() -> None:
    """27 years in 2025 are since 1998, on whatever day; not without a date of publication."""
    told = claim("A", values=(value("duration", "27", unit="year"),))
    (since,) = of(told)
    assert (since.value.low, since.value.high) == ("1998-01-01", "1998-12-31")
    assert fits(since, value("date", "1998-05-03"), claim("B"))
    assert not fits(since, value("date", "1997-12-31"), claim("B"))
    longer = value("date", low="1990-01-01", high="1999-12-31", bound="range")
    assert not fits(since, longer, claim("B"))
    assert of(told, told=None) == []


@pytest.mark.parametrize(
    ("fine", "coarse"),
    [(("25000", "per_month"), ("300000", "per_year")), (("8", "per_month"), ("94", "per_year")),
     (("2", "per_day"), ("14", "per_week")), (("18000", "per_day"), ("6500000", "per_year"))],
)  # fmt: skip
def test_a_rate_in_another_unit(fine: tuple[str, str], coarse: tuple[str, str]) -> None:
    """Exactly, as the smaller one is rounded, or as months and years differ."""
    other = rate(*coarse)
    assert any(fits(each, other.values[0], other) for each in of(rate(*fine)))


@pytest.mark.parametrize(
    ("fine", "coarse"),
    [(("8", "per_month"), ("200", "per_year")), (("8", "per_month"), ("96", "per_month")),
     (("1", "per_month"), ("15", "per_year")), (("8", "per_month"), ("96", "in_all"))],
)  # fmt: skip
def test_other_rates(fine: tuple[str, str], coarse: tuple[str, str]) -> None:
    """Figures that do not convert into each other, or are of another unit of reckoning."""
    other = rate(*coarse)
    assert not any(fits(each, other.values[0], other) for each in of(rate(*fine)))


def test_a_span_between_two_times() -> None:
    """Of one sentence, over its two dates where it has them; or of one range."""
    times = value("time", "18:00", text="6 p.m."), value("time", "23:52", text="11:52 p.m.")
    assert ("span", "21120") in amounts(claim("A", values=times))
    days = value("date", "2025-06-11"), value("date", "2025-06-13")
    night = value("time", "22:00"), value("time", "09:00")
    assert ("span", "126000") in amounts(claim("A", values=(*days, *night)))
    hours = value("time", low="10:40", high="16:10", bound="range")
    (lasting,) = of(claim("A", values=(hours,)))
    assert fits(lasting, value("duration", "19800"), claim("B"))


def test_a_span_of_dates() -> None:
    """From 27 April to 16 May; a week or a month by its name lasts nothing."""
    told = claim("A", values=(value("date", low="2025-04-27", high="2025-05-16", bound="range"),))
    (lasting,) = of(told)
    assert fits(lasting, value("duration", str(19 * 86400)), claim("B"))
    month = value("date", low="2025-04-01", high="2025-04-30", bound="range")
    assert of(claim("A", values=(month,))) == []


def test_days_told_from_another_day() -> None:
    """From the day that the text named last; else from that of publication."""
    named = claim("A", values=(value("date", "2025-06-09"),))
    before = claim("A", "b", start=20, values=(value("duration", "259200"),),
                   scope=("anchored:before",))  # fmt: skip
    (found,) = of(named, before)
    assert (found.by, found.value.amount) == ("anchored", "2025-06-06")
    assert of(before)[0].value.amount == "2025-06-14"
    after = claim("A", "c", start=30, scope=("anchored:day_after",))
    assert of(named, after)[0].value.amount == "2025-06-10"
    months = claim("A", "d", start=40, values=(value("duration", "4", unit="month"),),
                   scope=("anchored:after",))  # fmt: skip
    (later,) = of(named, months)
    assert (later.value.low, later.value.high) == ("2025-10-01", "2025-10-31")
