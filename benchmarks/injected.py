"""One change in a copy of an article: whether it is found, and nothing else.

``python benchmarks/injected.py [--misses] [CHANGE ...]``

``injected.jsonl`` holds one edit a line: the sample article (under ``sources/``), the kind of
change (number, name, negation, cause, date, unit), the words and what replaces them. The article
is compared with its edited copy. The edit is *found* when a contradiction touches the edited
words; a contradiction that touches them in neither text is *elsewhere*, a false alarm.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from claimcheck.article import Article
from claimcheck.comparison import Comparison, Finding
from claimcheck.pipeline import compare
from claimcheck.reading.read import read_article

SOURCES = Path(__file__).parents[1] / "sources"
TABLE = Path(__file__).with_name("injected.jsonl")
TARGET = 0.85


class Edit(BaseModel):
    """One line of the table; ``old`` stands exactly once in the article."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    article: str
    change: str
    old: str
    new: str


class Outcome(BaseModel):
    """What the comparison of an article with its edited copy said."""

    model_config = ConfigDict(frozen=True)

    edit: Edit
    found: tuple[str, ...]
    elsewhere: tuple[str, ...]


def edits() -> list[Edit]:
    """The table, in order."""
    return [Edit.model_validate_json(line) for line in TABLE.read_text("utf-8").splitlines()]


@cache
def original(name: str) -> Article:
    """A sample article with its publication date."""
    path = SOURCES / name
    gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
    published = dt.date.fromisoformat(gold["published"][path.name[0]])
    return read_article(str(path), id="A", published=published)


def edited(article: Article, edit: Edit) -> Article:
    """The copy, with the words replaced; its headline stays its headline."""
    if article.text.count(edit.old) != 1:
        raise ValueError(f"{edit.article}: {edit.old!r} does not stand there exactly once")
    text = article.text.replace(edit.old, edit.new)
    title = article.title.replace(edit.old, edit.new) if article.title else None
    return article.model_copy(update={"id": "B", "path": "copy", "text": text, "title": title})


def outcome(edit: Edit) -> Outcome:
    """Compare the article with its copy."""
    article = original(edit.article)
    comparison = compare([article, edited(article, edit)])
    start = article.text.index(edit.old)
    reach = {"A": (start, start + len(edit.old)), "B": (start, start + len(edit.new))}
    found: list[str] = []
    elsewhere: list[str] = []
    for finding in comparison.findings:
        if finding.verdict == "contradiction":
            home = found if _touches(comparison, finding, reach) else elsewhere
            home.append(_shown(comparison, finding))
    return Outcome(edit=edit, found=tuple(found), elsewhere=tuple(elsewhere))


def _touches(comparison: Comparison, finding: Finding, reach: dict[str, tuple[int, int]]) -> bool:
    claims = {claim.id: claim for claim in comparison.claims}
    return any(
        claims[each].start < reach[claims[each].source][1]
        and claims[each].end > reach[claims[each].source][0]
        for each in finding.claims
    )


def _shown(comparison: Comparison, finding: Finding) -> str:
    quotes = {claim.id: claim.quote for claim in comparison.claims}
    return f"{finding.rule}: " + " | ".join(quotes[each] for each in finding.claims)


def by_change(outcomes: Sequence[Outcome]) -> dict[str, list[Outcome]]:
    """The outcomes of each kind of change, in the order of the table."""
    grouped: dict[str, list[Outcome]] = defaultdict(list)
    for each in outcomes:
        grouped[each.edit.change].append(each)
    return grouped


def table(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """One line a kind of change, and one for all."""
    for change, some in [*by_change(outcomes).items(), ("all", list(outcomes))]:
        found = sum(bool(each.found) for each in some)
        once = sum(len(each.found) == 1 for each in some)
        false = sum(len(each.elsewhere) for each in some)
        yield (
            f"{change:9} found {found / len(some):.2f} ({found}/{len(some)}), "
            f"by one finding {once}, elsewhere {false}"
        )


def main(argv: Sequence[str]) -> int:
    """Print the table; 1 when a kind of change is found too rarely or a false alarm is raised."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("changes", nargs="*", metavar="CHANGE")
    parser.add_argument("--misses", action="store_true", help="print misses and false alarms")
    options = parser.parse_args(argv)
    outcomes = [outcome(e) for e in edits() if not options.changes or e.change in options.changes]
    if options.misses:
        for each in outcomes:
            if not each.found or each.elsewhere:
                print(f"{each.edit.article} {each.edit.change}: {each.edit.old} > {each.edit.new}")
                print(*(f"    found {line}" for line in each.found), sep="\n")
                print(*(f"    ELSEWHERE {line}" for line in each.elsewhere), sep="\n")
    print(*table(outcomes), sep="\n")
    groups = by_change(outcomes).values()
    rare = any(sum(bool(e.found) for e in some) < TARGET * len(some) for some in groups)
    return int(rare or any(each.elsewhere for each in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
