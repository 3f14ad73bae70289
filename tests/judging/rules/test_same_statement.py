"""Agreement on statements: anything that speaks against it passes."""

from __future__ import annotations

from claimcheck.judging.rules.same_statement import same_statement
from tests.alignment.build import claim, pair, value


def test_clashes_pass() -> None:
    """Negated, opposite, or with rival values."""
    assert same_statement(pair(claim("A"), claim("B", polarity="negated"))) is None
    poles = claim("A", direction="access:open"), claim("B", direction="access:closed")
    assert same_statement(pair(*poles)) is None
    rivals = [claim(each, values=(value("count", n),)) for each, n in (("A", "3"), ("B", "9"))]
    assert same_statement(pair(rivals[0], rivals[1])) is None


def test_an_unsure_pair_passes() -> None:
    """A low score means another question."""
    assert same_statement(pair(claim("A"), claim("B"), score=0.1)) is None


def test_the_same_statement_agrees() -> None:
    """Two claims that nothing tells apart."""
    found = same_statement(pair(claim("A"), claim("B")))
    assert found is not None
    assert (found.verdict, found.rule) == ("agreement", "statement.same")
