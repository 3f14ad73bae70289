"""The same value in another unit, or in words, changes no verdict."""

from __future__ import annotations

import json
from pathlib import Path

from claimcheck.article import Article
from claimcheck.comparison import Comparison
from claimcheck.pipeline import compare
from tests.trust.samples import claims_of, compared, group_of

Rewording = tuple[str, str, str, str]
"""Group, letter of the article, words, the same value said otherwise."""

TABLE: list[Rewording] = [
    (row["group"], row["article"], row["old"], row["new"])
    for row in json.loads(Path(__file__).with_name("units.json").read_text(encoding="utf-8"))
]


def reworded(articles: list[Article], letter: str, old: str, new: str) -> list[Article]:
    at = "abc".index(letter)
    article = articles[at]
    assert article.text.count(old) == 1
    changed = article.model_copy(update={"text": article.text.replace(old, new)})
    return [*articles[:at], changed, *articles[at + 1 :]]


def verdicts(comparison: Comparison, letter: str) -> set[tuple[str, str, int, int]]:
    """Verdicts by the place they have in the articles that were not reworded."""
    return {
        (finding.verdict, claim.source, claim.start, claim.end)
        for finding in comparison.findings
        for claim in claims_of(comparison, finding)
        if claim.source != letter.upper()
    }


def disputed(comparison: Comparison, words: str) -> list[str]:
    """Contradictions of a claim that holds these words."""
    return [
        finding.reason
        for finding in comparison.findings
        if finding.verdict == "contradiction"
        and any(words in claim.quote for claim in claims_of(comparison, finding))
    ]


def test_a_value_said_otherwise_is_disputed_no_more() -> None:
    """Two hours are 120 minutes; a hectare is a hundredth of a square kilometre.

    The words around a value move with it, so that one of the table's conflicts may come or go at
    its threshold.
    """
    moved = [
        (old, new)
        for group, letter, old, new in TABLE
        if len(disputed(compare(reworded(group_of(group), letter, old, new)), new))
        != len(disputed(compared(group), old))
    ]

    assert moved[1:] == []


def test_most_rewordings_change_no_verdict_at_all() -> None:
    """Rarer words shift what lies at a threshold; more than half of all stay as they were."""
    same = [
        verdicts(compare(reworded(group_of(group), letter, old, new)), letter)
        == verdicts(compared(group), letter)
        for group, letter, old, new in TABLE
    ]

    assert 2 * sum(same) > len(same)
