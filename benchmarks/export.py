"""The comparisons of the sample articles, written to ``claims/``.

``python benchmarks/export.py`` compares each group under ``sources/`` and writes, for the group,
``claims/<group>.json`` (the whole comparison, as ``--format json`` prints it) and
``claims/<group>.csv`` (its claim table). A test compares the committed files with what the
command would write, so a change of reading or judging shows itself in review.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from claimcheck.article import Article
from claimcheck.pipeline import compare
from claimcheck.reading.read import read_article
from claimcheck.reporting import csv
from claimcheck.reporting import json as json_report

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "sources"
CLAIMS = ROOT / "claims"
LETTERS = "ABCDEFGHIJ"


def groups() -> list[str]:
    """The names of the sample groups, sorted."""
    return sorted(path.name for path in SOURCES.iterdir() if path.is_dir())


def articles(group: str) -> Iterator[Article]:
    """The articles of a group, dated as its ``gold.json`` says, by their path in the project."""
    gold = json.loads((SOURCES / group / "gold.json").read_text(encoding="utf-8"))
    for letter, path in zip(LETTERS, sorted((SOURCES / group).glob("*.txt")), strict=False):
        published = dt.date.fromisoformat(gold["published"][path.name[0]])
        article = read_article(str(path), id=letter, published=published)
        yield article.model_copy(update={"path": path.relative_to(ROOT).as_posix()})


def exports(group: str) -> dict[str, str]:
    """File name to content, for one group."""
    comparison = compare(list(articles(group)))
    return {
        f"{group}.json": json_report.render(comparison),
        f"{group}.csv": csv.render(comparison),
    }


def main() -> int:
    """Write all groups."""
    CLAIMS.mkdir(exist_ok=True)
    for group in groups():
        for name, content in exports(group).items():
            (CLAIMS / name).write_text(content, encoding="utf-8", newline="")
        print(group)
    return 0


if __name__ == "__main__":
    sys.exit(main())
