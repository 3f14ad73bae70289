"""How well groups are compared by weights that were fitted without them.

usage: python training/left_out.py [GROUP_ROOT ...] [--folds 4]

The groups are parted by their names; each part is compared by weights, priors and trees fitted on
the others, with the rules as they are. A finding is right where a link of its verdict touches both
its claims, and neither right nor false where only a link that calls them compatible does. Links
that repeat another, or that its writer calls trivial, are not asked for. Printed for every root,
told by two sources and by more: precision, and the share of the facts that were found.

The rules' thresholds were read off such runs, so that their figures flatter the rules a little; the
groups in ``training/kept_aside`` show by how much. Fitting a part takes about six minutes.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import prior_odds
from linked import PAIRS, Link, read_group, read_links, read_pairs
from pairs import Linked, all_opposed, linked
from weights import FORESTS, PENALTY, ROOTS, all_rows, forest

from claimcheck.alignment.align import align
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.priors import Tables
from claimcheck.alignment.score import BIAS
from claimcheck.alignment.trees import Forest
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.comparison import Finding
from claimcheck.embedding import bundled_embedder
from claimcheck.judging.copies import copied
from claimcheck.judging.judge import judge

ASKED = ("contradiction", "agreement")
"""The verdicts that are scored."""

REPEATS = re.compile(r"Repeat of link (\d+)")
TRIVIAL = "trivial"


@dataclass(frozen=True)
class Group:
    """A group with its links as they were written, and its pairs of articles measured."""

    name: str
    root: str
    articles: Sequence[Article]
    links: Sequence[Link]
    facts: Sequence[int]
    """For each link the number of the fact it tells, -1 where nobody asks for it."""
    measured: Sequence[Linked]


def facts(written: Sequence[Mapping[str, str]]) -> list[int]:
    """For each link the number of the first that tells its fact; -1 for the trivial ones."""
    told: list[int] = []
    for number, link in enumerate(written):
        repeat = REPEATS.match(link.get("why", ""))
        first = int(repeat[1]) - 1 if repeat else number
        trivial = link.get("hard", "").startswith(TRIVIAL)
        told.append(told[first] if first < number else -1 if trivial else number)
    return told


def read(folder: Path) -> Group:
    """A group, its articles read and measured."""
    articles, links = read_group(folder)
    measured = linked(folder.name, articles, links)
    told = facts(read_links(folder))
    return Group(folder.name, folder.parent.name, articles, links, told, measured)


def compared(groups: Sequence[Group]) -> Iterator[tuple[Group, Sequence[tuple[Finding, Pair]]]]:
    """The findings of each group, each with the pair it was made of."""
    for group in groups:
        claims: dict[str, tuple[Claim, ...]] = {each.id: () for each in group.articles}
        for sides in (each.measured for each in group.measured):
            for side in (sides.left, sides.right):
                claims[side[0].source] = tuple(side)
        pairs = align(group.articles, claims, bundled_embedder())
        _, found = judge(pairs, copies=copied(group.articles, claims))
        known = {(pair.left.id, pair.right.id): pair for pair in pairs}
        yield group, [(each, known[each.claims[0], each.claims[1]]) for each in found]


def score(group: Group, found: Sequence[tuple[Finding, Pair]]) -> Counter[tuple[str, str]]:
    """How many findings were right and false, and how many facts were found, of how many."""
    counts: Counter[tuple[str, str]] = Counter()
    reached: set[tuple[str, int]] = set()
    for finding, pair in found:
        touched = {
            (link.verdict, fact)
            for link, fact in zip(group.links, group.facts, strict=True)
            if link.touches(pair.left) and link.touches(pair.right)
        }
        right = {each for each in touched if each[0] == finding.verdict}
        reached |= right
        if right:
            counts[finding.verdict, "right"] += 1
        elif "compatible" not in {verdict for verdict, _ in touched}:
            counts[finding.verdict, "false"] += 1
    asked = {
        (link.verdict, fact)
        for link, fact in zip(group.links, group.facts, strict=True)
        if fact >= 0
    }
    counts.update((verdict, "facts") for verdict, _ in asked)
    counts.update((verdict, "found") for verdict, _ in asked & reached)
    return counts


@dataclass(frozen=True)
class Learnt:
    """All that alignment has learnt: weights, priors and trees."""

    tables: Mapping[str, Mapping[str, float]]
    odds: Tables
    forests: Mapping[str, Forest]


def learn(groups: Sequence[Group], pairs: Sequence[Linked]) -> Learnt:
    """What is learnt from some groups and the minimal pairs."""
    measured = [each for group in groups for each in group.measured]
    known = all_rows(measured, pairs)
    tables: dict[str, dict[str, float]] = {}
    for name, rows in known.items():
        bias, weights = rows.fitted(PENALTY[name])
        tables[name] = {BIAS: bias, **dict(zip(rows.names, weights.tolist(), strict=True))}
    odds = prior_odds.counted(all_opposed([*measured, *pairs]))
    return Learnt(tables, odds, {name: forest(name, known[name]) for name in FORESTS})


@contextmanager
def weighed(learnt: Learnt) -> Iterator[None]:
    """Alignment by other weights than those it comes with."""
    with (
        mock.patch("claimcheck.alignment.score.tables", return_value=learnt.tables),
        mock.patch("claimcheck.alignment.trees.forests", return_value=learnt.forests),
        mock.patch("claimcheck.alignment.align.known_priors", return_value=learnt.odds),
    ):
        yield


def row(name: str, counts: Mapping[tuple[str, str], int]) -> str:
    """One line of the table."""
    cells = []
    for verdict in ASKED:
        right, false, found, asked = (
            counts.get((verdict, each), 0) for each in ("right", "false", "found", "facts")
        )
        precision, recall = right / max(1, right + false), found / max(1, asked)
        cells.append(f"{verdict} {precision:.2f} of {right + false}, found {recall:.2f} of {asked}")
    return f"{name:24} {'   '.join(cells)}"


def main() -> None:
    """Fit and compare part by part, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("roots", nargs="*", type=Path, default=ROOTS)
    parser.add_argument("--folds", type=int, default=4)
    chosen = parser.parse_args()
    folders = [p.parent for root in chosen.roots for p in sorted(root.glob("*/gold.json"))]
    groups = sorted((read(folder) for folder in folders), key=lambda group: group.name)
    pairs = [each for pair in read_pairs(PAIRS) for each in linked(*pair)]
    sums: dict[str, Counter[tuple[str, str]]] = {}
    for fold in range(chosen.folds):
        parts = groups[fold :: chosen.folds]
        with weighed(learn([each for each in groups if each not in parts], pairs)):
            for group, found in compared(parts):
                many = "two sources" if len(group.articles) == 2 else "more sources"
                sums.setdefault(f"{group.root}, {many}", Counter()).update(score(group, found))
    for name, counts in sorted(sums.items()):
        print(row(name, counts))


if __name__ == "__main__":
    main()
