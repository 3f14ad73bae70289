"""Comparing never fails, and every finding stands on claims of two sources."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from claimcheck.pipeline import compare
from claimcheck.reporting.json import render
from tests.builders import make_article
from tests.properties.mangling import mangled


@given(mangled(), mangled())
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_any_two_texts_can_be_compared(left: tuple[str, str], right: tuple[str, str]) -> None:
    """Findings join two sources, by ids that exist; the report can be written."""
    articles = [
        make_article(left[1], language=left[0]),
        make_article(right[1], id="B", language=right[0]),
    ]

    comparison = compare(articles)

    source = {claim.id: claim.source for claim in comparison.claims}
    assert len(source) == len(comparison.claims)
    assert [f for f in comparison.findings if [source[c] for c in f.claims] != ["A", "B"]] == []
    assert render(comparison)
