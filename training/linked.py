"""Articles whose statements are linked: groups in folders, and minimal pairs in one table.

A minimal pair is two texts of three sentences in ``minimal_pairs.tsv``; the second sentences are
what its verdict is about: ``contradiction``, ``agreement``, ``compatible``, or ``nothing`` where
they only look alike.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.reading.read import read_article

PAIRS = Path("training/minimal_pairs.tsv")

DAY = dt.date(2026, 3, 12)
"""When both texts of a minimal pair were published."""

ROWS_AN_EVENT = 4
"""Neighbouring rows of the table that are kept in one fold: they may be of one event."""


@dataclass(frozen=True)
class Link:
    """A gold link: two sources, two spans, a verdict."""

    sides: dict[str, tuple[int, int]]
    verdict: str

    def touches(self, claim: Claim) -> bool:
        """Whether the claim overlaps this link's side by half of the shorter."""
        span = self.sides.get(claim.source)
        if span is None:
            return False
        common = min(span[1], claim.end) - max(span[0], claim.start)
        return common * 2 >= min(span[1] - span[0], claim.end - claim.start) > 0


def read_group(folder: Path) -> tuple[list[Article], list[Link]]:
    """The articles of a group and the links between them."""
    gold = _gold(folder)
    articles = []
    for path in sorted(folder.glob("?.*.txt")):
        letter = path.name[0]
        day = dt.date.fromisoformat(gold["published"][letter])
        articles.append(read_article(str(path), id=letter.upper(), published=day))
    texts = {article.id: article.text for article in articles}
    links = []
    for link in gold["links"]:
        sides = {}
        for side in ("x", "y"):
            name, quote = link[side].upper(), link[f"{side}_quote"]
            start = texts[name].find(quote)
            sides[name] = (start, start + len(quote))
        links.append(Link(sides, link["verdict"]))
    return articles, links


def read_links(folder: Path) -> list[dict[str, str]]:
    """The links of a group as they are written, in the order of those of ``read_group``."""
    links: list[dict[str, str]] = _gold(folder)["links"]
    return links


def _gold(folder: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return gold


def read_pairs(path: Path) -> list[tuple[str, list[Article], list[Link]]]:
    """The minimal pairs of a table: a name for its fold, two articles, and at most one link."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(f"pair-{at // ROWS_AN_EVENT:03}", *_pair(row)) for at, row in enumerate(rows)]


def _pair(row: Sequence[str]) -> tuple[list[Article], list[Link]]:
    verdict, left, right = row[0], row[1:5], row[5:9]
    sides = {name: _text(name, *side) for name, side in (("A", left), ("B", right))}
    articles = [article for article, _ in sides.values()]
    spans = {name: span for name, (_, span) in sides.items()}
    return articles, [] if verdict == "nothing" else [Link(spans, verdict)]


def _text(name: str, language: str, *sentences: str) -> tuple[Article, tuple[int, int]]:
    """An article of three sentences, and where its second one stands."""
    text = " ".join(sentences)
    start = len(sentences[0]) + 1
    digest = hashlib.sha256(text.encode()).hexdigest()
    made = Article(
        id=name, label=name, path=name, text=text, language=language, published=DAY, sha256=digest
    )
    return made, (start, start + len(sentences[1]))
