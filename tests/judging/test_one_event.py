"""Sources about two events: what is about one comes first."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from claimcheck.alignment.pair import Pair
from claimcheck.comparison import Finding, Verdict
from claimcheck.judging.one_event import LEAST_AGREEMENTS, LONG, long, of_one_event, strangers
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import claim, pair


@dataclass(frozen=True)
class Said:
    """A pair and what was said of it."""

    pair: Pair
    ruling: Ruling


def pairs(number: int, right: str = "B", rivalry: float = 0.6) -> list[Pair]:
    """As many claims of A and of another source, each beside its like."""
    return [
        pair(
            claim("A", start=20 * at, id=f"A{at}"),
            claim(right, start=20 * at, id=f"{right}{at}"),
            rivalry=rivalry,
        )
        for at in range(number)
    ]


def said(verdicts: list[Verdict], known: list[Pair]) -> list[Said]:
    return [Said(p, Ruling(v, "rule", "reason")) for p, v in zip(known, verdicts, strict=False)]


@pytest.mark.parametrize(
    ("number", "agreements", "rivalry"),
    [(LONG - 1, 0, 0.6), (LONG, LEAST_AGREEMENTS, 0.6), (LONG, 0, 0.95)],
    ids=["short", "of one event", "sure"],
)
def test_a_conflict_stands(number: int, agreements: int, rivalry: float) -> None:
    known = pairs(number, rivalry=rivalry)
    verdicts: list[Verdict] = ["contradiction"]
    told = said(verdicts + ["agreement"] * agreements, known)
    assert of_one_event(told, known) == told


def test_a_conflict_between_two_events_does_not() -> None:
    """What else was said of the two stays."""
    known = pairs(LONG)
    told = said(["contradiction", "agreement", "update"], known)
    assert of_one_event(told, known) == told[1:]


def test_a_third_source_changes_nothing() -> None:
    known = [*pairs(LONG), *pairs(LONG, "C")]
    verdicts: list[Verdict] = ["contradiction"]
    told = said(verdicts + ["update"] * (LONG - 1) + ["agreement"] * LONG, known)
    assert told[0] not in of_one_event(told, known)


def test_two_sources_that_agree_with_a_third_are_of_one_event() -> None:
    """Whatever they say of each other."""
    between = [
        pair(
            claim("B", start=20 * at, id=f"B{at}"),
            claim("C", start=20 * at, id=f"C{at}"),
            rivalry=0.6,
        )
        for at in range(LONG)
    ]
    agreed: list[Verdict] = ["agreement"]
    told = said(agreed * LONG, pairs(LONG)) + said(agreed * LONG, pairs(LONG, "C"))
    known = [*pairs(LONG), *pairs(LONG, "C"), *between]
    conflict = said(["contradiction"], between)
    assert of_one_event([*conflict, *told], known) == [*conflict, *told]
    assert of_one_event([*conflict, *told[:LONG]], known) == told[:LONG]


def finding(one: str, other: str) -> Finding:
    return Finding(
        id="a-1", question="q", verdict="agreement", aspect="other", claims=(one, other),
        rule="statement.same", reason="", similarity=0.5,
    )  # fmt: skip


def test_sources_that_agree_are_no_strangers() -> None:
    """Nor short ones, nor one that agrees with a third."""
    known = pairs(LONG)
    agreed = [finding(f"A{at}", f"B{at}") for at in range(LEAST_AGREEMENTS)]
    assert strangers(known, agreed) == frozenset()
    assert strangers(pairs(LONG - 1), []) == frozenset()
    assert strangers([*known, *pairs(LONG, "C")], agreed) == {"C"}


def test_sources_that_agree_on_nothing_are() -> None:
    assert strangers(pairs(LONG), [finding("A0", "B0")]) == {"A", "B"}


def test_many_pairs_of_few_claims_are_not_long() -> None:
    one = claim("A", id="A0")
    many = [pair(one, claim("B", start=20 * at, id=f"B{at}")) for at in range(2 * LONG)]
    assert long(many) == frozenset()
