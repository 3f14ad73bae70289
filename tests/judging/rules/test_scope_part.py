"""Another scope: figures of one scope, or of none that is told, pass."""

from __future__ import annotations

import pytest

from claimcheck.judging.rules.scope_part import other_scope
from claimcheck.judging.ruling import Ruling
from claimcheck.value import ValueKind
from tests.alignment.build import claim, pair, value


def rule_on(
    left: str, right: str, *amounts: str, kind: ValueKind = "count", score: float = 0.9
) -> Ruling | None:
    """What the rule says of two figures (48 and 31) under these labels."""
    one, other = amounts or ("48", "31")
    return other_scope(
        pair(
            claim("A", scope=tuple(left.split()), values=(value(kind, one),)),
            claim("B", scope=tuple(right.split()), values=(value(kind, other),)),
            score=score,
        )
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("", ""),
        ("extent:part", "extent:part"),
        ("extent:whole", ""),
        ("", "price:full"),
        ("", "reckoning:per_month"),
        ("", "tax:net"),
        ("group:child group:student", "group:student"),
        ("reckoning:per_month reckoning:per_person", "reckoning:per_month"),
        ("group:resident", ""),
        ("group:staff", ""),
        ("dimension:depth", "dimension:depth"),
        ("dimension:depth", ""),
        ("norm:limit", "norm:limit"),
        ("session:close", ""),
        ("session:close", "session:close session:early"),
    ],
)
def test_one_scope_passes(left: str, right: str) -> None:
    """The same labels, or one that tells what others leave unsaid."""
    assert rule_on(left, right) is None
    assert rule_on(right, left, "31", "48") is None


def test_a_part_is_no_larger_than_the_whole() -> None:
    """Then the two are no part and whole."""
    assert rule_on("extent:part", "") is None
    assert rule_on("extent:part", "extent:whole", "48", "31") is None


def test_a_part_of_one_group_is_that_group() -> None:
    """Rivals are "of them 12 children" and "14 children"."""
    assert rule_on("group:child", "extent:part group:child") is None


def test_equal_figures_of_a_part_pass() -> None:
    """Nothing clashes in "12 of them children" and "12 minors"."""
    assert rule_on("extent:part", "", "12", "12") is None
    assert rule_on("group:child", "", "12", "12") is None


def test_several_figures_leave_open_whose_the_label_is() -> None:
    """Of "14 euros, 9 at the reduced price" no label is for certain that of 14."""
    both = (value("money", "14"), value("money", "9"))
    left = claim("A", scope=("price:reduced",), values=both)
    assert other_scope(pair(left, claim("B", values=(value("money", "12"),)))) is None


def test_doubtful_pairs_pass() -> None:
    """What would not be set against each other needs no excuse."""
    assert rule_on("", "extent:part", score=0.2) is None


@pytest.mark.parametrize(
    ("left", "right", "kind", "reason"),
    [
        ("extent:whole", "extent:part", "money", "one is a part, the other the whole"),
        ("", "extent:part", "count", "one is a part, the other the whole"),
        ("", "group:child", "count", "one is of children only"),
        ("group:visitor", "group:foreign group:visitor", "count", "one is of foreigners only"),
        ("price:full", "group:resident", "money", "one is of residents only"),
        ("group:staff", "group:visitor", "count", "different groups, staff and visitors"),
        ("price:reduced", "", "money", "a reduced price against the full one"),
        ("reckoning:per_month", "reckoning:per_year", "money", "per month against per year"),
        ("reckoning:per_year", "extent:whole", "money", "per year against in all"),
        ("tax:gross", "tax:net", "money", "gross against net"),
        ("session:early", "session:close", "money", "early trading against the close"),
        ("reckoning:per_month", "reckoning:per_area", "money", "per month against per area"),
        (
            "group:visitor",
            "extent:part group:visitor",
            "count",
            "one is a part, the other the whole",
        ),
        ("area:nation", "area:world", "count", "nationwide against worldwide"),
    ],
)
def test_another_scope_is_not_comparable(
    left: str, right: str, kind: ValueKind, reason: str
) -> None:
    """Either way round, and the reason says what sets the two apart."""
    found, back = rule_on(left, right, kind=kind), rule_on(right, left, "31", "48", kind=kind)
    assert found is not None
    assert back is not None
    assert (found.verdict, found.rule) == (back.verdict, back.rule)
    assert (found.verdict, found.rule) == ("not_comparable", "scope.part")
    assert found.reason.startswith(f"{reason}: 48")


def test_equal_figures_of_two_reckonings_do_not_agree() -> None:
    """Eight a day are not eight a month."""
    found = rule_on("reckoning:per_day", "reckoning:per_month", "8", "8")
    assert found is not None
    assert found.reason == "per day against per month: 8 and 8"


def test_a_depth_is_no_distance_and_a_limit_no_speed() -> None:
    """Equal ones are equal by chance; a limit that one side names sets clashing ones apart."""
    for amounts in (("30", "24"), ("30", "30")):
        found = rule_on("dimension:depth", "dimension:distance", *amounts, kind="measure")
        assert found is not None
        assert found.reason.startswith("depth against distance")
    limit = rule_on("norm:limit", "", "50", "85", kind="measure")
    assert limit is not None
    assert limit.reason.startswith("a limit against what was")
    assert rule_on("norm:limit", "", "50", "50", kind="measure") is None


def test_the_close_is_not_what_stood_at_some_hour() -> None:
    """Unless both are the close."""
    hour = claim("A", values=(value("money", "38"), value("time", "11:20")))
    close = claim("B", values=(value("money", "40"),), scope=("session:close",))
    found = other_scope(pair(hour, close))
    assert found is not None
    assert found.reason == "the close against an hour of the day: 38 EUR and 40 EUR"
    ended = hour.model_copy(update={"scope": ("session:close",)})
    assert other_scope(pair(ended, close)) is None
