"""Tab-separated lines: stable columns, one finding a line."""

from __future__ import annotations

from claimcheck.reporting.plain import COLUMNS, render
from tests.builders import make_article, make_claim, make_comparison

HEADER = (
    "verdict\taspect\tid\trule\tquestion\treason\t"
    "left\tleft_place\tleft_value\tleft_quote\tright\tright_place\tright_value\tright_quote"
)


def rows() -> list[list[str]]:
    return [line.split("\t") for line in render(make_comparison()).splitlines()]


def test_columns_are_stable() -> None:
    """Scripts count them; new ones may only come at the end."""
    assert render(make_comparison()).splitlines()[0] == HEADER
    assert {len(row) for row in rows()} == {len(COLUMNS)}


def test_a_finding_is_a_line() -> None:
    """Contradictions first."""
    assert rows()[1] == [
        "contradiction", "duration", "c-01e5", "duration.disjoint",
        "How long did the outage last?", "2 hours against 2 days",
        "A", "a.txt:3:1", "2 h", "La panne a duré deux heures",
        "B", "b.txt:3:1", "2 d", "Il blackout è durato due giorni",
    ]  # fmt: skip


def test_what_one_source_says_is_a_line() -> None:
    """With an empty right side."""
    last = rows()[-1]

    assert last[0] == "only_in"
    assert last[6:8] == ["B", "b.txt:6:1"]
    assert last[10:] == [""] * 4


def test_an_extraction_lists_claims() -> None:
    """Verdict ``claim``."""
    article = make_article()
    claim = make_claim(article, "La panne a duré deux heures")

    line = render(make_comparison((article,), (claim,), only_in={})).splitlines()[1]

    assert line.startswith("claim\tother\t")
