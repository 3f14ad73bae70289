"""Updates: what is no later, larger figure passes."""

from __future__ import annotations

from claimcheck.judging.rules.updates import later_figure
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import claim, pair, value


def rule_on(
    early: str,
    late: str,
    days: tuple[str | None, str | None],
    *,
    rising: str | None = "life:dead",
) -> Ruling | None:
    """What the rule says of two tolls published on these days."""
    left, right = (
        claim("A", values=(value("count", early),), direction=rising),
        claim("B", values=(value("count", late),), direction=rising),
    )
    return later_figure(pair(left, right, published=days))


def test_one_day_is_no_update() -> None:
    """Two figures of one day are rivals."""
    assert rule_on("3", "5", ("2025-06-17", "2025-06-17")) is None
    assert rule_on("3", "5", (None, "2025-06-17")) is None


def test_a_smaller_later_figure_is_no_update() -> None:
    """Tolls do not fall."""
    assert rule_on("5", "3", ("2025-06-17", "2025-06-18")) is None


def test_a_figure_of_an_earlier_day_is_no_update() -> None:
    """What the later source says of a day long before is a rival figure."""
    left = claim("A", values=(value("count", "3"),))
    right = claim("B", values=(value("count", "5"),), as_of="2025-06-15")
    assert later_figure(pair(left, right, published=("2025-06-17", "2025-06-18"))) is None


def test_a_correction_is_no_update() -> None:
    """Nothing says that the number of stolen paintings rose."""
    assert rule_on("3", "4", ("2025-06-17", "2025-06-18"), rising=None) is None


def test_figures_of_two_days_that_do_not_add_up_are_no_update() -> None:
    """Sunday's visitors are not Saturday's visitors counted anew."""
    left = claim("A", values=(value("count", "4200"),), as_of="2025-10-04")
    right = claim("B", values=(value("count", "4900"),), as_of="2025-10-05")
    assert later_figure(pair(left, right, published=("2025-10-04", "2025-10-06"))) is None


def test_heights_are_no_updates() -> None:
    """Only what piles up is updated."""
    left = claim("A", values=(value("measure", "9000"),))
    right = claim("B", values=(value("measure", "12000"),))
    assert later_figure(pair(left, right, published=("2025-06-17", "2025-06-18"))) is None


def test_a_toll_that_rose_is_an_update() -> None:
    """In either order of the sources."""
    for found in (
        rule_on("3", "5", ("2025-06-17", "2025-06-18")),
        rule_on("5", "3", ("2025-06-18", "2025-06-17")),
    ):
        assert found is not None
        assert found.verdict == "update"
        assert found.reason == "the later source has the larger figure: 3, then 5"


def test_a_toll_of_a_later_day_is_an_update() -> None:
    """The dead by Wednesday are the dead by Tuesday and more."""
    left = claim("A", values=(value("count", "3"),), as_of="2025-06-17", direction="life:dead")
    right = claim("B", values=(value("count", "5"),), as_of="2025-06-18", direction="life:dead")
    found = later_figure(pair(left, right, published=("2025-06-17", "2025-06-18")))
    assert found is not None
    assert found.verdict == "update"
    assert later_figure(pair(left, right, published=("2025-06-18", "2025-06-18"))) is None


def test_a_price_does_not_grow_by_itself() -> None:
    """Unless it says that it has risen."""
    left = claim("A", values=(value("money", "4200000"),))
    right = claim("B", values=(value("money", "5800000"),), as_of="2025-06-18")
    days = ("2025-06-17", "2025-06-18")
    assert later_figure(pair(left, right, published=days)) is None
    risen = right.model_copy(update={"poles": ("level:up",)})
    assert later_figure(pair(left, risen, published=days)) is not None


def test_fewer_missing_later_is_an_update() -> None:
    """Some of them have been found since."""
    left, right = (
        claim(source, values=(value("count", count),), poles=("missing:some",))
        for source, count in (("A", "27"), ("B", "23"))
    )
    found = later_figure(pair(left, right, published=("2025-06-17", "2025-06-18")))
    assert found is not None
    assert found.reason == "the later source has the smaller figure: 27, then 23"


def test_a_toll_is_told_by_either_side() -> None:
    left = claim("A", values=(value("count", "3"),), poles=("deaths:some",))
    right = claim("B", values=(value("count", "5"),))
    found = later_figure(pair(left, right, published=("2025-06-17", "2025-06-18")))
    assert found is not None
    assert found.verdict == "update"
