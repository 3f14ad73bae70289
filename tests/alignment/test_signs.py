"""Signs: what is no clash, no agreement and no contrary first."""

from __future__ import annotations

import pytest

from claimcheck.alignment.signs import (
    agree,
    at_odds,
    back_again,
    clash,
    contrary,
    deny_one_thing,
    of_two_matters,
    opposed_in,
    told,
    told_two_ways,
    turned_twice,
)
from claimcheck.claim import Claim
from tests.alignment.build import claim


def stands(*poles: str) -> Claim:
    """An affirmed claim."""
    return claim("A", poles=poles)


def denies(*poles: str, turned: bool = True) -> Claim:
    """A negated one; its poles are the negation's unless told otherwise."""
    return claim("B", polarity="negated", poles=poles, turned=poles if turned else ())


def test_marks_say_nothing_of_their_own() -> None:
    """Neither shared nor opposed: still, again, all."""
    still, back = stands("return:still"), stands("reach:all", "return:back")
    assert told(still) == told(back) == frozenset()
    assert not agree(still, still)
    assert clash(still, back) is None


def test_a_loose_class_is_no_clash() -> None:
    """But it is told of on request."""
    up, down = stands("level:up"), stands("level:down")
    assert clash(up, down) is None
    assert opposed_in(up, down, frozenset({"level"}))
    assert clash(stands("access:open"), stands("access:closed")) == ("access", "open", "closed")


def test_a_decision_is_at_odds_whatever_it_is_on() -> None:
    """Two rulings on one conviction; of two convicts, one is free."""
    upheld, quashed = (
        stands(f"ruling:{each}", "verdict:guilty") for each in ("uphold", "overturn")
    )
    held, freed = (stands(f"custody:{each}", "verdict:guilty") for each in ("arrest", "release"))
    assert at_odds(held, freed) == ()
    assert at_odds(upheld, quashed) == (("ruling", "uphold", "overturn"),)


def test_one_polarity_is_not_turned() -> None:
    assert not turned_twice(stands("access:closed"), stands("access:closed"))
    assert not turned_twice(denies("access:closed"), denies("access:closed"))


@pytest.mark.parametrize(
    ("negated", "affirmed", "opposite"),
    [
        (denies("access:closed"), stands("access:closed"), False),
        (denies("access:closed", turned=False), stands("access:closed"), True),
        (denies("deaths:none"), stands("injuries:some"), False),
        (denies("deaths:none"), stands("deaths:some"), True),
        (denies("deaths:none"), stands(), True),
        (denies("reach:part"), stands(), False),
        (denies("reach:part"), stands("reach:all"), True),
        (denies(), stands(), True),
    ],
)
def test_contrary(negated: Claim, affirmed: Claim, opposite: bool) -> None:
    """Whichever comes first."""
    assert contrary(negated, affirmed) is opposite
    assert contrary(affirmed, negated) is opposite


def test_one_polarity_is_not_contrary() -> None:
    assert not contrary(stands("access:open"), stands("access:closed"))
    assert not contrary(denies(), denies())


def test_two_matters() -> None:
    """What there is none of must be named on one side, and something else on the other."""
    assert not of_two_matters(stands("deaths:some"), stands("injuries:some"))
    assert not of_two_matters(denies("deaths:none", "injuries:none"), stands("injuries:some"))
    assert of_two_matters(denies("deaths:none"), denies("injuries:none"))


def test_told_two_ways() -> None:
    """Two negations say it in one way."""
    assert not told_two_ways(denies("access:closed"), denies("access:closed"))
    assert not told_two_ways(denies("level:up"), stands("level:up"))
    assert told_two_ways(denies("access:closed"), stands("access:closed"))


def test_none_of_one_kind() -> None:
    assert not deny_one_thing(denies("deaths:none"), denies("injuries:none"))
    assert deny_one_thing(denies("deaths:none"), stands("deaths:none"))


def test_back_again() -> None:
    """Unless the other side says that it still is so."""
    back, cut = stands("return:back", "service:up"), stands("service:down")
    assert back_again(back, cut)
    assert back_again(cut, back)
    assert not back_again(back, stands("return:still", "service:down"))
    assert not back_again(cut, cut)
