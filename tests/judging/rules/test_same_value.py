"""Agreement on values: rivals and unsure pairs pass."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rules.same_value import same_value
from tests.alignment.build import claim, pair, value

SOME = claim("A", values=(value("count", "47"),))


def test_rivals_pass() -> None:
    """47 is not 45, and not 47 is not 47."""
    assert same_value(pair(SOME, claim("B", values=(value("count", "45"),)))) is None
    denied = claim("B", values=(value("count", "47"),), polarity="negated")
    assert same_value(pair(SOME, denied)) is None


def test_chance_passes() -> None:
    """The same number in an unlike frame."""
    assert same_value(pair(SOME, claim("B", values=SOME.values), score=0.1)) is None


def test_equal_values_agree() -> None:
    """The reason gives the value."""
    found = same_value(pair(SOME, claim("B", values=SOME.values)))
    assert found is not None
    assert (found.verdict, found.rule, found.reason) == ("agreement", "count.equal", "both: 47")


def test_equal_numbers_of_unlike_things_pass() -> None:
    """Forty-seven officers, forty-seven speakers."""
    both = pair(SOME, claim("B", values=SOME.values), similarity=0.1, score=0.6)
    assert same_value(both) is None


def test_a_sure_pair_agrees_unless_other_things_are_counted() -> None:
    """However the frames differ; 45 officers are still not 45 speakers."""
    sure = pair(SOME, claim("B", values=SOME.values), similarity=0.5, score=0.75)
    assert same_value(sure) is not None
    assert sure.compared is not None
    unlike = sure.compared.model_copy(update={"counted": 0.0})
    assert same_value(sure.model_copy(update={"compared": unlike})) is None


def test_a_telling_number_is_seldom_equal_by_chance() -> None:
    """412 of two things are fewer than 14 or 500 of two things, and these fewer than three."""

    def unlike(amount: str, score: float) -> Pair:
        """Two counts of that many, told in other words."""
        sides = (claim(name, values=(value("count", amount),)) for name in "AB")
        return pair(*sides, similarity=0.1, score=score)

    assert same_value(unlike("14", 0.65)) is None
    assert same_value(unlike("500", 0.65)) is None
    assert same_value(unlike("412", 0.55)) is None
    assert same_value(unlike("412", 0.65)) is not None
    assert same_value(unlike("3", 0.75)) is None
    assert same_value(unlike("14", 0.75)) is not None


def test_a_negation_of_something_else_passes_only_when_sure() -> None:
    """340 ballots have yet to be counted, 340 ballots are left."""
    denied = claim("B", values=SOME.values, polarity="negated")
    assert same_value(pair(SOME, denied, score=0.95, rivalry=0.0)) is not None
    assert same_value(pair(SOME, denied, score=0.95, rivalry=0.5)) is None
    assert same_value(pair(SOME, denied, score=0.55, rivalry=0.0)) is None


def test_numbers_far_apart_only_do_not_clash() -> None:
    """At least 3 does not exclude 31, and does not say it."""
    over = value("count", "3", low="3", bound="at_least")
    assert same_value(pair(claim("A", values=(over,)), claim("B", values=SOME.values))) is None


def test_values_that_fit_agree() -> None:
    """More than 40 and 47 may be one number."""
    over = value("count", "45", low="45", bound="more_than")
    found = same_value(pair(SOME, claim("B", values=(over,))))
    assert found is not None
    assert found.reason == "47 fits more than 45"
