"""Fits the weights of ``claimcheck/alignment/same_question.toml`` to linked article groups.

usage: python training/same_question.py [GROUP_ROOT ...] [--write]

A group is a folder with articles and a ``gold.json`` that links their statements (the form of
``sources/``). Every candidate pair of claims is measured as in a comparison; a pair is positive
when it touches a link. Three tables are fitted, one a channel, by logistic regression with a
quadratic penalty (Newton's method). Printed for each: the average precision on groups left out of
the fit, one at a time.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.channel import Channel
from claimcheck.alignment.measure import measure, measured, shares_of
from claimcheck.alignment.measures import Measures, Opposition, Rivalry
from claimcheck.alignment.nearness import Nearness
from claimcheck.alignment.space import Space
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import bundled_embedder
from claimcheck.pipeline import extract
from claimcheck.reading.read import read_article

ROOTS = [Path("sources"), Path("../shared/gold/dev")]
TARGET = Path("claimcheck/alignment/same_question.toml")
PENALTY = 2.0
"""Weight of the squared coefficients, on standardised measures."""

CHANNELS: dict[str, tuple[type, tuple[Channel, ...]]] = {
    "like": (Measures, ("like", "cause")),
    "rival": (Rivalry, ("rival",)),
    "opposed": (Opposition, ("opposed",)),
}
"""Each table, its measures and the channels it is fitted on."""

Row = tuple[str, tuple[float, ...], int]
"""Channel, measures, and 1 for a positive, 0 for a negative, -1 for neither."""


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
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
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


def label(channel: Channel, verdicts: Sequence[str]) -> int:
    """What a pair with these links teaches its channel."""
    if channel in {"like", "cause"}:
        return int(bool(verdicts))
    if "contradiction" in verdicts:
        return 1
    # Rival figures of a link that is no contradiction are rightly paired and rightly not rivals.
    return -1 if verdicts and channel == "rival" else 0


def rows_of(folder: Path) -> list[Row]:
    """Every candidate pair of a group, measured and labelled."""
    articles, links = read_group(folder)
    claims = {article.id: extract(article) for article in articles}
    rows: list[Row] = []
    for sides in combinations(articles, 2):
        left, right = (article.id for article in sides)
        space = Space(sides, {name: claims[name] for name in (left, right)}, bundled_embedder())
        near, found = Nearness(space, left, right), measure(space, left, right)
        shares = shares_of({each.at: each.compared for each in found})
        for each in found:
            kind = each.channel, each.compared, shares.get(each.at, 0.0)
            numbers = astuple(measured(each.left, each.right, each.at, kind, (space, near)))
            verdicts = [
                link.verdict
                for link in links
                if link.touches(each.left) and link.touches(each.right)
            ]
            rows.append((each.channel, numbers, label(each.channel, verdicts)))
    return rows


Vector = NDArray[np.float64]


def fit(measures: Vector, labels: Vector) -> tuple[float, Vector]:
    """Bias and weights of a penalised logistic regression; measures of shape (pairs, features)."""
    mean, spread = measures.mean(axis=0), measures.std(axis=0) + 1e-6
    scaled = np.column_stack([np.ones(len(measures)), (measures - mean) / spread])
    weights = np.zeros(scaled.shape[1])
    penalty = PENALTY * np.eye(len(weights))
    penalty[0, 0] = 0
    for _ in range(30):
        guess = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (labels - guess) - penalty @ weights
        curve = (scaled * (guess * (1 - guess))[:, None]).T @ scaled + penalty
        weights += np.linalg.solve(curve, slope)
    plain = weights[1:] / spread
    return float(weights[0] - plain @ mean), plain


def average_precision(scores: Vector, labels: Vector) -> float:
    """Mean precision at the positives, best score first."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / (np.arange(len(ranked)) + 1)
    return float((precision * ranked).sum() / max(1.0, ranked.sum()))


def left_out(groups: list[tuple[Vector, Vector]]) -> float:
    """Average precision over all groups, each scored by weights fitted on the others."""
    scores = []
    for at, (measures, _) in enumerate(groups):
        rest = [group for number, group in enumerate(groups) if number != at]
        bias, weights = fit(
            np.concatenate([each[0] for each in rest]), np.concatenate([each[1] for each in rest])
        )
        scores.append(measures @ weights + bias)
    return average_precision(np.concatenate(scores), np.concatenate([each[1] for each in groups]))


def table(name: str, groups: list[list[Row]]) -> str:
    """One table in TOML, with how it was made."""
    kind, channels = CHANNELS[name]
    chosen = []
    for rows in groups:
        kept = [row for row in rows if row[0] in channels and row[2] >= 0]
        if kept:
            chosen.append(
                (np.array([row[1] for row in kept]), np.array([float(row[2]) for row in kept]))
            )
    measures = np.concatenate([each[0] for each in chosen])
    labels = np.concatenate([each[1] for each in chosen])
    bias, weights = fit(measures, labels)
    lines = [
        f"# {len(labels)} pairs, {int(labels.sum())} positive; average precision on groups left "
        f"out {left_out(chosen):.3f}",
        f"[{name}]",
        f"bias = {bias:.2f}",
    ]
    for field, weight in zip(fields(kind), weights, strict=True):
        lines.append(f"{field.name} = {weight:.2f}")
    return "\n".join(lines)


def main() -> None:
    """Print the tables; write them when asked to."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("roots", nargs="*", type=Path, default=ROOTS)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET}")
    chosen = parser.parse_args()
    folders = [
        folder for root in chosen.roots for folder in sorted(root.glob("*/")) if folder.is_dir()
    ]
    groups = [rows_of(folder) for folder in folders]
    head = f"# Written by training/same_question.py from {len(groups)} linked groups of articles."
    text = "\n\n".join([head, *(table(name, groups) for name in CHANNELS)]) + "\n"
    print(text)
    if chosen.write:
        TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
