"""Fits the weights of ``claimcheck/alignment/weights.toml`` to linked article groups.

usage: python training/weights.py [GROUP_ROOT ...] [--without NAME ...] [--write]

A group is a folder with articles and a ``gold.json`` that links their statements (the form of
``sources/``). Every pair of claims is measured as in a comparison, and a pair belongs to the links
that it touches. One logistic regression a table, with a quadratic penalty (Newton's method):

``first``      says the same, or not, by what the pair itself shows
``agreement``  the same, knowing how the pair's first score stands among its rivals
one a channel  contradicts, or not, among the pairs that something sets against each other

Beside the sums stand boosted trees (``boosting``) on the same pairs; the mean of both counts.

For the second scores the first ones are made on groups left out of the fit, a fifth at a time, so
that they are no surer in training than in use. Printed for each table: the average precision on
groups left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import get_args

import numpy as np
from boosting import grown, store
from linked import PAIRS, Link, read_group, read_pairs
from numpy.typing import NDArray

from claimcheck.alignment.channel import Channel, channels
from claimcheck.alignment.competition import competition
from claimcheck.alignment.measure import Measured, measure
from claimcheck.alignment.rivals import rivals
from claimcheck.alignment.score import LEAST
from claimcheck.alignment.space import Space
from claimcheck.alignment.trees import Forest
from claimcheck.alignment.vectors import Matrix
from claimcheck.article import Article
from claimcheck.embedding import bundled_embedder
from claimcheck.pipeline import extract

ROOTS = [Path("sources"), Path("training/groups"), Path("../shared/gold/dev")]
TARGET = Path("claimcheck/alignment/weights.toml")

PENALTY = {
    "first": 10.0, "agreement": 10.0,
    "value": 30.0, "moment": 30.0, "cause": 10.0, "pole": 10.0, "polarity": 30.0,
}  # fmt: skip
"""Weight of the squared coefficients on standardised measures, by table: of 3, 10, 30, 100 and 300
the one with the best average precision on groups left out, or near it."""

SPREAD = 0.1
"""Least standard deviation a measure is divided by: one that few pairs have (two causes, say) is
not to weigh tens of times what others do."""

TREES = "trees.npz"
"""File beside the weights."""

FORESTS = ("agreement", "value", "moment", "pole", "polarity")
"""Tables with trees beside their weights; causes are too few for any."""

FOLDS = 5
"""Parts the groups are divided in, to score each part by weights fitted on the others."""

LEFT_OUT = frozenset({"moments"})
"""Measures that only choose a channel."""

Vector = NDArray[np.float64]


@dataclass(frozen=True)
class Linked:
    """All pairs of two articles, measured, and what links them."""

    group: str
    measured: Measured
    agree: Vector
    """1 where a link says so, 0 where none does, -1 where one says they are compatible."""
    contradict: Vector
    """1 where a link says so, 0 where none does, -1 where one says they are compatible."""


def linked(name: str, articles: Sequence[Article], links: Sequence[Link]) -> list[Linked]:
    """Every two articles of a group, measured."""
    claims = {article.id: extract(article) for article in articles}
    found: list[Linked] = []
    for sides in combinations(articles, 2):
        left, right = (article.id for article in sides)
        space = Space(sides, {name: claims[name] for name in (left, right)}, bundled_embedder())
        measured = measure(space, left, right)
        found.append(
            Linked(
                name,
                measured,
                labels(measured, links, {"agreement": 1, "compatible": -1}),
                labels(measured, links, {"contradiction": 1, "compatible": -1}),
            )
        )
    return found


def labels(measured: Measured, links: Sequence[Link], worth: Mapping[str, int]) -> Vector:
    """One label a pair: the worth of the link it touches, the greatest of several."""
    table = np.zeros((len(measured.left), len(measured.right)))
    for link in sorted(links, key=lambda each: worth.get(each.verdict, 0)):
        if link.verdict not in worth:
            continue
        rows = [at for at, claim in enumerate(measured.left) if link.touches(claim)]
        columns = [at for at, claim in enumerate(measured.right) if link.touches(claim)]
        table[np.ix_(rows, columns)] = worth[link.verdict]
    return table


def fit(measures: Vector, targets: Vector, penalty: float) -> tuple[float, Vector]:
    """Bias and weights of a penalised logistic regression; measures of shape (pairs, features)."""
    mean, spread = measures.mean(axis=0), np.maximum(measures.std(axis=0), SPREAD)
    scaled = np.column_stack([np.ones(len(measures)), (measures - mean) / spread])
    weights = np.zeros(scaled.shape[1])
    ridge = penalty * np.eye(len(weights))
    ridge[0, 0] = 1e-6
    for _ in range(25):
        guess = 1 / (1 + np.exp(-np.clip(scaled @ weights, -30, 30)))
        slope = scaled.T @ (targets - guess) - ridge @ weights
        curve = (scaled * (guess * (1 - guess))[:, None]).T @ scaled + ridge
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-4:
            break
    plain = weights[1:] / spread
    return float(weights[0] - plain @ mean), plain


def average_precision(scores: Vector, labels: Vector) -> float:
    """Mean precision at the positives, best score first."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / (np.arange(len(ranked)) + 1)
    return float((precision * ranked).sum() / max(1.0, ranked.sum()))


@dataclass(frozen=True)
class Rows:
    """The pairs one table is fitted on: measures, targets, and the fold of each."""

    names: tuple[str, ...]
    measures: Vector
    targets: Vector
    folds: NDArray[np.int64]

    def fitted(self, penalty: float, *, without: int | None = None) -> tuple[float, Vector]:
        """Bias and weights, one fold left out or none."""
        kept = self.folds != without
        return fit(self.measures[kept], self.targets[kept], penalty)

    def left_out(self, penalty: float) -> Vector:
        """The score of every pair by weights fitted on the other folds, before squashing."""
        scores = np.zeros(len(self.targets))
        for fold in range(FOLDS):
            bias, weights = self.fitted(penalty, without=fold)
            held = self.folds == fold
            scores[held] = self.measures[held] @ weights + bias
        return scores


def rows(
    groups: Sequence[Linked],
    measures: Sequence[Mapping[str, Matrix]],
    targets: Sequence[Vector],
    kept: Sequence[NDArray[np.bool_]],
) -> Rows:
    """Every kept pair of every two articles."""
    names = tuple(name for name in measures[0] if name not in LEFT_OUT)
    order = {name: at for at, name in enumerate(sorted({each.group for each in groups}))}
    folds = [
        np.full(int(k.sum()), order[g.group] % FOLDS) for g, k in zip(groups, kept, strict=True)
    ]
    return Rows(
        names,
        np.concatenate(
            [
                np.stack([table[name][k] for name in names], axis=-1).astype(np.float64)
                for table, k in zip(measures, kept, strict=True)
            ]
        ),
        np.concatenate([t[k] for t, k in zip(targets, kept, strict=True)]),
        np.concatenate(folds),
    )


def second_measures(groups: Sequence[Linked], scores: Vector) -> list[dict[str, Matrix]]:
    """The measures of every two articles with those of competition; ``scores`` of all pairs."""
    found: list[dict[str, Matrix]] = []
    at = 0
    for each in groups:
        shape = each.agree.shape
        flat = scores[at : at + each.agree.size].reshape(shape)
        at += each.agree.size
        squashed = (1 / (1 + np.exp(-flat))).astype(np.float32)
        known = each.measured
        standing = competition(squashed, known.left, known.right, known.paragraphs)
        found.append({**known.matrices, **standing, **rivals(known.matrices, squashed)})
    return found


def all_rows(groups: Sequence[Linked], pairs: Sequence[Linked] = ()) -> dict[str, Rows]:
    """What each table is fitted on; minimal ``pairs`` teach only what contradicts.

    In texts of three sentences nearly everything is alike, so they say little of which claims of
    two articles answer one question.
    """
    first, plain = _first(groups)
    fuller = second_measures(groups, first.left_out(PENALTY["first"]))
    agree = [np.maximum(each.agree, 0) for each in groups]
    decided = [each.agree >= 0 for each in groups]
    found = {"first": first, "agreement": rows(groups, fuller, agree, decided)}
    if pairs:
        alike, measures = _first(pairs)
        bias, weights = first.fitted(PENALTY["first"])
        fuller += second_measures(pairs, alike.measures @ weights + bias)
        groups, plain = [*groups, *pairs], plain + measures
    against = [each.contradict for each in groups]
    for channel in get_args(Channel):
        held = [
            channels(measures)[channel] & (labelled >= 0)
            for measures, labelled in zip(plain, against, strict=True)
        ]
        found[channel] = rows(groups, fuller, against, held)
    return found


def _first(groups: Sequence[Linked]) -> tuple[Rows, list[Mapping[str, Matrix]]]:
    """What the first score is fitted on, and the measures it is made of."""
    plain = [each.measured.matrices for each in groups]
    everything = [np.ones(each.agree.shape, np.bool_) for each in groups]
    agree = [np.maximum(each.agree, 0) for each in groups]
    return rows(groups, plain, agree, everything), plain


def forest(name: str, known: Rows) -> Forest:
    """The trees of a table, grown without the pairs that are far from being asked about."""
    bias, weights = known.fitted(PENALTY[name])
    asked = known.measures @ weights + bias > 2 * LEAST
    return grown(known.names, known.measures[asked], known.targets[asked])


def table(name: str, known: Rows) -> str:
    """One table in TOML, with how it was made."""
    penalty = PENALTY[name]
    bias, weights = known.fitted(penalty)
    precision = average_precision(known.left_out(penalty), known.targets)
    lines = [
        f"# {len(known.targets)} pairs, {int(known.targets.sum())} positive; average precision on "
        f"groups left out {precision:.3f}",
        f"[{name}]",
        f"bias = {bias:.3f}",
    ]
    lines += [
        f"{measure} = {weight:.3f}"
        for measure, weight in zip(known.names, weights, strict=True)
        if abs(weight) >= 0.0005
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the tables; write them when asked to."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("roots", nargs="*", type=Path, default=ROOTS)
    parser.add_argument("--without", nargs="*", default=[], help="groups to leave out, by name")
    parser.add_argument("--write", type=Path, nargs="?", const=TARGET, help=f"write {TARGET}")
    chosen = parser.parse_args()
    folders = [
        path.parent
        for root in chosen.roots
        for path in sorted(root.glob("*/gold.json"))
        if path.parent.name not in chosen.without
    ]
    groups = [each for folder in folders for each in linked(folder.name, *read_group(folder))]
    pairs = [each for pair in read_pairs(PAIRS) for each in linked(*pair)]
    head = (
        f"# Written by training/weights.py from {len(folders)} linked groups of articles and "
        f"{len(pairs)} minimal pairs."
    )
    known = all_rows(groups, pairs)
    text = "\n\n".join([head, *(table(*each) for each in known.items())]) + "\n"
    print("\n".join(line for line in text.splitlines() if line.startswith("#")))
    if chosen.write:
        chosen.write.write_text(text, encoding="utf-8")
        store({name: forest(name, known[name]) for name in FORESTS}, chosen.write.with_name(TREES))


if __name__ == "__main__":
    main()
