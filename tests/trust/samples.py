"""The sample articles, read once, and findings told apart from the ids they carry."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path

from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding
from claimcheck.pipeline import compare
from claimcheck.reading.read import read_article

SOURCES = Path(__file__).parents[2] / "sources"
GROUPS = sorted(path.name for path in SOURCES.iterdir() if path.is_dir())
ARTICLES = sorted(str(path.relative_to(SOURCES)) for path in SOURCES.glob("*/*.txt"))
TRANSLATIONS = [group for group in GROUPS if group.endswith("-translation")]

Place = tuple[str, int, int]
"""A claim by its article and span: what stays the same whatever ids are given."""

Shape = tuple[str, str, frozenset[Place]]
"""A finding by its verdict, rule and places."""


@cache
def sample(name: str, id: str = "A") -> Article:  # noqa: A002 - the noun's own field name
    """A sample article by its path under ``sources/``, dated as its group says."""
    path = SOURCES / name
    gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
    published = dt.date.fromisoformat(gold["published"][path.name[0]])
    return read_article(str(path), id=id, label=name, published=published)


def group_of(group: str) -> list[Article]:
    """The articles of a group, in order."""
    names = [name for name in ARTICLES if name.startswith(f"{group}/")]
    return [sample(name, "ABC"[at]) for at, name in enumerate(names)]


@cache
def compared(group: str) -> Comparison:
    """The comparison of a group as it stands."""
    return compare(group_of(group))


def renamed(article: Article, id: str, **changes: object) -> Article:  # noqa: A002 - as above
    """A copy under another letter, with fields changed."""
    return article.model_copy(update={"id": id, **changes})


def claims_of(comparison: Comparison, finding: Finding) -> list[Claim]:
    """The claims of a finding."""
    by_id = {claim.id: claim for claim in comparison.claims}
    return [by_id[each] for each in finding.claims]


def shapes(comparison: Comparison) -> set[Shape]:
    """Every finding by what it says and where, labels standing for the articles."""
    label = {source.id: source.label for source in comparison.sources}
    return {
        (
            finding.verdict,
            finding.rule,
            frozenset(
                (label[claim.source], claim.start, claim.end)
                for claim in claims_of(comparison, finding)
            ),
        )
        for finding in comparison.findings
    }


def quoted(comparison: Comparison, *verdicts: str) -> set[tuple[str, frozenset[str]]]:
    """Findings of these verdicts by the words they quote."""
    return {
        (finding.verdict, frozenset(claim.quote for claim in claims_of(comparison, finding)))
        for finding in comparison.findings
        if finding.verdict in verdicts
    }


def contradictions(comparison: Comparison) -> list[str]:
    """The contradictions, readable in a failed test."""
    return [
        f"{finding.rule}: " + " | ".join(c.quote for c in claims_of(comparison, finding))
        for finding in comparison.findings
        if finding.verdict == "contradiction"
    ]
