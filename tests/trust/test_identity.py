"""An article against itself, and against its translation."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import compare
from tests.trust.samples import (
    ARTICLES,
    TRANSLATIONS,
    claims_of,
    compared,
    contradictions,
    renamed,
    sample,
)


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_agrees_with_itself(name: str) -> None:
    """Every claim agrees with itself, and nothing in the two copies differs.

    A bare "the mayor said" is left out: who speaks is compared with what is said, never alone.
    """
    article = sample(name)

    comparison = compare([article, renamed(article, "B")])

    agreeing = {each for f in comparison.findings if f.verdict == "agreement" for each in f.claims}
    differing = [f.rule for f in comparison.findings if f.verdict != "agreement"]
    assert differing == []
    alone = [c for c in comparison.claims if c.id not in agreeing and c.aspect != "attribution"]
    assert [c.quote for c in alone] == []


@pytest.mark.parametrize("group", TRANSLATIONS)
def test_a_translation_contradicts_nothing(group: str) -> None:
    """Two languages, the same facts."""
    assert contradictions(compared(group)) == []


@pytest.mark.parametrize("group", TRANSLATIONS)
def test_a_translation_agrees_where_figures_stand(group: str) -> None:
    """Of the claims with values that have a counterpart, at least half are seen to agree."""
    comparison = compared(group)

    valued = [claim for claim in comparison.claims if claim.source == "A" and claim.values]
    agreeing = {
        claim.id
        for finding in comparison.findings
        if finding.verdict == "agreement"
        for claim in claims_of(comparison, finding)
    }
    assert 2 * sum(claim.id in agreeing for claim in valued) >= len(valued)
