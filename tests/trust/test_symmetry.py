"""The order in which articles are given says nothing about them."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import compare
from tests.trust.samples import GROUPS, compared, contradictions, group_of, renamed, shapes


@pytest.mark.parametrize("group", GROUPS)
def test_articles_given_backwards_give_the_same_findings(group: str) -> None:
    """A against B is B against A, mirrored."""
    backwards = [renamed(a, "ABC"[at]) for at, a in enumerate(reversed(group_of(group)))]

    assert shapes(compare(backwards)) == shapes(compared(group))


@pytest.mark.parametrize("group", GROUPS)
def test_a_duplicate_adds_no_vote(group: str) -> None:
    """A copy of the last article repeats its findings and contradicts nothing of its own."""
    articles = group_of(group)
    copy = renamed(articles[-1], "D", label="copy", path="copy")

    comparison = compare([*articles, copy])

    known = {shape for shape in shapes(comparison) if "copy" not in {p[0] for p in shape[2]}}
    twins = {articles[-1].label, "copy"}
    own = [s for s in shapes(comparison) if {p[0] for p in s[2]} == twins and s[0] != "agreement"]
    assert known == shapes(compared(group))
    assert own == []
    assert len(contradictions(comparison)) <= 2 * len(contradictions(compared(group)))
