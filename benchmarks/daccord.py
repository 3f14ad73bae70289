"""Contradiction on pairs of French sentences: the development half of DACCORD.

usage: python benchmarks/daccord.py [--data FILE] [--show]

Every pair is two articles of one sentence. A pair counts as contradictory when a comparison finds
a contradiction in it. DACCORD's pairs are known to be about one matter, which news articles are
not, so the second line of figures asks ``one_matter.contradiction``, which takes that as known.
Floors measured elsewhere: negation on one side only 0.68, never a contradiction 0.50.
"""

from __future__ import annotations

import argparse
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.alignment.align import align
from claimcheck.article import Article
from claimcheck.embedding import bundled_embedder
from claimcheck.judging.judge import judge
from claimcheck.judging.one_matter import contradiction
from claimcheck.pipeline import extract

DATA = Path("../shared/data/nli/daccord_fr.dev.tsv.xz")


@dataclass(frozen=True)
class Item:
    """A pair of sentences and whether they contradict each other."""

    left: str
    right: str
    contradiction: bool


def items(path: Path) -> Iterator[Item]:
    """The pairs of the file, its heading left out."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            _, left, right, label, *_ = line.rstrip("\n").split("\t")
            if label in {"C", "X"}:
                yield Item(left.strip(' "'), right.strip(' "'), label == "C")


def article(name: str, text: str) -> Article:
    """A sentence as an article without a headline."""
    return Article(
        id=name, label=name, path=name, text=f"\n\n{text}\n", language="fr", sha256="0" * 64
    )


def verdicts(item: Item) -> tuple[str | None, str | None]:
    """The rules of the contradictions found: as articles, and as known to be about one matter."""
    sides = article("A", item.left), article("B", item.right)
    claims = {side.id: extract(side) for side in sides}
    _, findings = judge(align(sides, claims, bundled_embedder()))
    rules = [finding.rule for finding in findings if finding.verdict == "contradiction"]
    ruling = contradiction(sides, claims, bundled_embedder())
    return next(iter(rules), None), ruling.rule if ruling else None


def figures(gold: list[bool], said: list[bool]) -> str:
    """Accuracy, and precision, recall and F1 of the contradictions."""
    right = sum(a == b for a, b in zip(gold, said, strict=True))
    hits = sum(a and b for a, b in zip(gold, said, strict=True))
    precision, recall = hits / max(1, sum(said)), hits / max(1, sum(gold))
    balanced = 2 * precision * recall / max(1e-9, precision + recall)
    return f"accuracy {right / len(gold):.3f}  P {precision:.3f}  R {recall:.3f}  F1 {balanced:.3f}"


def main() -> None:
    """Print both lines of figures; with --show the contradictions wrongly found."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    pairs = list(items(chosen.data))
    found = [verdicts(item) for item in pairs]
    gold = [item.contradiction for item in pairs]
    for at, name in enumerate(("as articles", "as one matter")):
        print(f"{name:14s}{figures(gold, [rules[at] is not None for rules in found])}")
    for item, rules in zip(pairs, found, strict=True):
        if chosen.show and rules[1] is not None:
            print(f"{'hit' if item.contradiction else 'FALSE'} {rules[1]}")
            print(f"    {item.left[:160]}\n    {item.right[:160]}")


if __name__ == "__main__":
    main()
