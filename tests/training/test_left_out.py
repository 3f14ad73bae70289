"""Scoring groups: repeats and trivial links are not asked for."""

from __future__ import annotations

from collections.abc import Sequence

from left_out import Group, facts, row, score
from linked import Link

from claimcheck.alignment.pair import Pair
from claimcheck.comparison import Finding, Verdict
from tests.alignment.build import claim, pair


def test_repeats_tell_the_fact_they_repeat() -> None:
    """Those of a trivial link are as trivial."""
    links = [
        {"why": "the dead"},
        {"why": "Repeat of link 1: headline", "hard": "headline"},
        {"why": "the town", "hard": "trivial"},
        {"why": "Repeat of link 3: headline"},
    ]
    assert facts(links) == [0, 0, -1, -1]


def told(verdict: Verdict, start: int) -> tuple[Finding, Pair]:
    """A finding about ten characters of either source."""
    left, right = (
        claim(side, start=start, end=start + 10, quote="ten letter") for side in ("A", "B")
    )
    finding = Finding(
        id="f", question="q-1", verdict=verdict, aspect="count", claims=(left.id, right.id),
        rule="count.disjoint", reason="", similarity=0.0, judged_by="rules",
    )  # fmt: skip
    return finding, pair(left, right)


def group(verdicts: Sequence[str], numbers: Sequence[int]) -> Group:
    """Links that stand ten characters apart."""
    links = [
        Link({"A": (at, at + 10), "B": (at, at + 10)}, verdict)
        for at, verdict in zip(range(0, 100, 10), verdicts, strict=False)
    ]
    return Group("g", "groups", (), links, numbers, ())


def test_what_no_link_says_is_false_but_for_what_is_compatible() -> None:
    known = group(["contradiction", "agreement", "compatible"], [0, 1, 2])
    counts = score(known, [told("contradiction", at) for at in (0, 10, 20, 50)])
    assert counts["contradiction", "right"] == 1
    assert counts["contradiction", "false"] == 2


def test_a_fact_is_found_once() -> None:
    """However often it is told; a trivial one is not asked for."""
    known = group(["contradiction", "contradiction", "agreement"], [0, 0, -1])
    counts = score(known, [told("contradiction", at) for at in (0, 10)])
    assert (counts["contradiction", "found"], counts["contradiction", "facts"]) == (1, 1)
    assert counts["agreement", "facts"] == 0


def test_a_finding_finds_facts_of_its_own_verdict_alone() -> None:
    """Although a link of another one stands at the same place."""
    links = [Link({"A": (0, 10), "B": (0, 10)}, each) for each in ("contradiction", "agreement")]
    known = Group("g", "groups", (), links, [0, 1], ())
    counts = score(known, [told("contradiction", 0)])
    assert counts["contradiction", "found"] == 1
    assert counts["agreement", "found"] == 0


def test_a_row_tells_both_shares() -> None:
    counts = {("contradiction", "right"): 3, ("contradiction", "false"): 1,
              ("contradiction", "found"): 2, ("contradiction", "facts"): 8}  # fmt: skip
    assert "contradiction 0.75 of 4, found 0.25 of 8" in row("groups", counts)
