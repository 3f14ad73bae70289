"""One change in a copy of an article is found where it is; nothing else is."""

from __future__ import annotations

import pytest

from benchmarks.injected import Outcome, edits, outcome

EVERY = 5
"""Every fifth edit of the benchmark's table, which has five or six an article: all kinds come."""

SURE = {"number", "name", "negation", "date", "unit"}
"""Changes found in at least 85 of 100 copies; causes are read in fewer."""


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return [outcome(edit) for edit in edits()[::EVERY]]


@pytest.mark.parametrize("change", sorted(SURE))
def test_changes_are_found(outcomes: list[Outcome], change: str) -> None:
    """At least four of five."""
    some = [each for each in outcomes if each.edit.change == change]

    assert 5 * sum(bool(each.found) for each in some) >= 4 * len(some) > 0


def test_next_to_nothing_else_is_found(outcomes: list[Outcome]) -> None:
    """At most one copy in ten has a contradiction where nothing was changed."""
    assert 10 * sum(bool(each.elsewhere) for each in outcomes) <= len(outcomes)
