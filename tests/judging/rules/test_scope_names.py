"""Rival figures of things with names of their own."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rules.scope_names import other_names
from tests.alignment.build import claim, pair, value


def heat(left: str, right: str, apart: tuple[str, str] | None, rivalry: float = 0.8) -> Pair:
    one, other = (
        claim(source, values=(value("measure", amount, unit="degC"),))
        for source, amount in zip("AB", (left, right), strict=True)
    )
    return pair(one, other, names_apart=apart, rivalry=rivalry)


def test_silent_where_nothing_is_named_apart_or_nothing_clashes() -> None:
    assert other_names(heat("43", "42", None)) is None
    assert other_names(heat("43", "43", ("Coria", "Idanha"))) is None
    assert other_names(heat("43", "42", ("Coria", "Idanha"), rivalry=0.1)) is None
    assert other_names(pair(claim("A"), claim("B"), names_apart=("Coria", "Idanha"))) is None


def test_figures_of_two_towns_are_not_comparable() -> None:
    found = other_names(heat("43", "42", ("Coria", "Idanha")))
    assert found is not None
    assert (found.verdict, found.rule) == ("not_comparable", "scope.names")
    assert found.reason == "one names Coria, the other Idanha: 43 degC and 42 degC"
