"""Negation and opposites between two short articles: who denies what the other says, who says it.

``signs.tsv`` was written before the rules: pairs of statements in six languages and across them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest

from claimcheck.alignment.align import align
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import bundled_embedder
from claimcheck.judging.judge import judge
from claimcheck.pipeline import extract

ROWS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("signs.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

DAY = dt.date(2026, 3, 12)

MISSED = {
    ("Die Gespräche sind gescheitert.", "Unions and management reached an agreement."),
    ("O motor falhou.", "La compagnia è fallita nel 2019."),
    ("Un guardiano aveva avvertito la direzione.", "La directrice a démenti toute négligence."),
    ("Ein Wagen sprang aus den Schienen.", "Il conducente è sceso dalla cabina."),
}
"""Pairs that are not told rightly yet: in whole articles most pairs that are as far apart in words
as these are about two things, and the weights have learnt so."""

MAY_BE: dict[str, list[set[str]]] = {
    "nothing": [set()],
    "compatible": [set(), {"agreement"}],
    "agreement": [{"agreement"}],
    "contradiction": [{"contradiction"}],
}
"""The verdicts that are right for what is wanted."""


def article(name: str, language: str, *sentences: str) -> tuple[Article, range]:
    """An article and where in it the second sentence stands."""
    text = " ".join(sentences)
    start = text.index(sentences[1])
    digest = hashlib.sha256(text.encode()).hexdigest()
    made = Article(
        id=name, label=name, path=name, text=text, language=language, published=DAY, sha256=digest
    )
    return made, range(start, start + len(sentences[1]))


def known(row: tuple[str, ...]) -> pytest.MarkDecorator | tuple[()]:
    return (
        pytest.mark.xfail(reason="not told rightly yet", strict=True)
        if (row[3], row[7]) in MISSED
        else ()
    )


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, marks=known(row), id=f"{row[3]} | {row[7]}"[:60]) for row in ROWS],
)
def test_signs(row: tuple[str, ...]) -> None:
    left, here = article("A", *row[1:5])
    right, there = article("B", *row[5:9])
    said = {each.id: extract(each) for each in (left, right)}
    claims: dict[str, Claim] = {claim.id: claim for side in said.values() for claim in side}

    _, findings = judge(align([left, right], said, bundled_embedder()))

    verdicts = {
        str(each.verdict)
        for each in findings
        if claims[each.claims[0]].start in here and claims[each.claims[1]].start in there
    }

    assert verdicts in MAY_BE[row[0]]
