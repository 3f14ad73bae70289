"""Fits the weights of ``claimcheck/alignment/weights.toml`` to linked article groups.

usage: python training/weights.py [GROUP_ROOT ...] [--without NAME ...] [--write]

A group is a folder with articles and a ``gold.json`` that links their statements (the form of
``sources/``). Every pair of claims is measured as in a comparison, and a pair belongs to the links
that it touches. One logistic regression a table, with a quadratic penalty (Newton's method):

``first``      says the same, or not, by what the pair itself shows
``question``   answers the same question, or not, by what shows whatever the answers are
``agreement``  the same, knowing how the pair's first score stands among its rivals
one a channel  contradicts, or not, among the pairs that something sets against each other

Opposite poles are also weighed by how often claims on such poles were rivals (``prior_odds``).
Beside the sums stand boosted trees (``boosting``) on the same pairs; the mean of both counts.

For the second scores the first ones are made on groups left out of the fit, a fifth at a time, so
that they are no surer in training than in use. Printed for each table: the average precision on
groups left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

import numpy as np
import prior_odds
from boosting import grown, store
from linked import PAIRS, read_group, read_pairs
from logistic import Rows, Vector, average_precision
from numpy.typing import NDArray
from pairs import Linked, all_opposed, folds_of, held_in, linked, opposed

from claimcheck.alignment.channel import Channel
from claimcheck.alignment.competition import competition, standing
from claimcheck.alignment.priors import priors
from claimcheck.alignment.rivals import rivals
from claimcheck.alignment.score import LEAST, squashed
from claimcheck.alignment.trees import Forest
from claimcheck.alignment.vectors import Matrix

ROOTS = [Path("sources"), Path("training/groups"), Path("../shared/gold/dev")]
TARGET = Path("claimcheck/alignment/weights.toml")

PENALTY = {
    "first": 10.0, "question": 10.0, "agreement": 10.0,
    "value": 30.0, "moment": 30.0, "cause": 10.0, "pole": 10.0, "polarity": 30.0,
}  # fmt: skip
"""Weight of the squared coefficients on standardised measures, by table: of 3, 10, 30, 100 and 300
the one with the best average precision on groups left out, or near it."""

TREES = "trees.npz"
"""File beside the weights."""

FORESTS = ("agreement", "value", "moment", "pole", "polarity")
"""Tables with trees beside their weights; causes are too few for any."""

LEFT_OUT = frozenset({"moments"})
"""Measures that only choose a channel."""

ANSWERS = frozenset(
    {
        "polarity", "negated", "opposed", "one_way", "poles_shared", "poles_opposed",
        "poles_of_kin", "equal", "compatible", "disjoint", "digits", "ratio", "ratio_squared",
        "near", "close", "implied", "implied_surely", "equal_share", "plan_or_fact", "stance",
    }
)  # fmt: skip
"""Measures of what is answered, beside those of opposite poles; the question is told without."""

ONLY_FOR = {"prior_": "pole", "question": "cause", "heard": "cause"}
"""Tables that alone weigh the measures of these prefixes: no other gained by them on groups left
out. Causes rose from an average precision of 0.486 to 0.618, by the question and by how surely
either is told on the other side."""


def rows(
    groups: Sequence[Linked],
    measures: Sequence[Mapping[str, Matrix]],
    targets: Sequence[Vector],
    kept: Sequence[NDArray[np.bool_]],
    table: str,
) -> Rows:
    """Every kept pair of every two articles, with the measures that a table weighs."""
    names = tuple(name for name in measures[0] if weighs(table, name))
    folds = [np.full(int(k.sum()), own) for own, k in zip(folds_of(groups), kept, strict=True)]
    return Rows(
        names,
        np.concatenate(
            [
                np.stack([each[name][k] for name in names], axis=-1).astype(np.float64)
                for each, k in zip(measures, kept, strict=True)
            ]
        ),
        np.concatenate([t[k] for t, k in zip(targets, kept, strict=True)]),
        np.concatenate(folds),
    )


def weighs(table: str, measure: str) -> bool:
    """Whether a table weighs a measure."""
    if table == "question" and (measure in ANSWERS or measure.startswith("poles_opposed")):
        return False
    only = {name for prefix, name in ONLY_FOR.items() if measure.startswith(prefix)}
    return measure not in LEFT_OUT and only <= {table}


def second_measures(
    groups: Sequence[Linked], first: Vector, question: Vector
) -> list[dict[str, Matrix]]:
    """The measures of every two articles with how each pair stands by both scores of all pairs."""
    found: list[dict[str, Matrix]] = []
    at = 0
    for each in groups:
        part = slice(at, at + each.agree.size)
        same, asked = (
            squashed(scores[part].reshape(each.agree.shape)) for scores in (first, question)
        )
        at += each.agree.size
        known = each.measured
        more = {
            **competition(same, known.left, known.right, known.paragraphs),
            **rivals(known.matrices, same),
            **standing(asked),
        }
        found.append({**known.matrices, **more})
    return found


def all_rows(groups: Sequence[Linked], pairs: Sequence[Linked] = ()) -> dict[str, Rows]:
    """What each table is fitted on; minimal ``pairs`` teach only what contradicts.

    In texts of three sentences nearly everything is alike, so they say little of which claims of
    two articles answer one question.
    """
    found = {name: plain_rows(groups, name) for name in ("first", "question")}
    fuller = second_measures(
        groups, *(known.left_out(PENALTY[name]) for name, known in found.items())
    )
    agree = [np.maximum(each.agree, 0) for each in groups]
    decided = [each.agree >= 0 for each in groups]
    found["agreement"] = rows(groups, fuller, agree, decided, "agreement")
    if pairs:
        fuller += second_measures(
            pairs, *(scored(found[name], name, pairs) for name in ("first", "question"))
        )
        groups = [*groups, *pairs]
    against = [each.contradict for each in groups]
    for channel in get_args(Channel):
        held = held_in(channel, groups)
        known = with_priors(groups, fuller, held) if channel == "pole" else fuller
        found[channel] = rows(groups, known, against, held, channel)
    return found


def plain_rows(groups: Sequence[Linked], name: str) -> Rows:
    """All pairs for a score that knows of no other: what says the same, or has any link."""
    targets = [
        np.maximum(each.agree, 0)
        if name == "first"
        else np.maximum(np.abs(each.agree), np.abs(each.contradict))
        for each in groups
    ]
    everything = [np.ones(each.agree.shape, np.bool_) for each in groups]
    return rows(groups, [each.measured.matrices for each in groups], targets, everything, name)


def scored(known: Rows, name: str, pairs: Sequence[Linked]) -> Vector:
    """The score of all minimal pairs by weights fitted on the groups."""
    bias, weights = known.fitted(PENALTY[name])
    scores: Vector = plain_rows(pairs, name).measures @ weights + bias
    return scores


def with_priors(
    groups: Sequence[Linked],
    measures: Sequence[Mapping[str, Matrix]],
    held: Sequence[NDArray[np.bool_]],
) -> list[dict[str, Matrix]]:
    """The measures with what poles tell; of every group's own fold nothing was counted."""
    folds = folds_of(groups)
    known = {
        fold: prior_odds.counted(
            pair
            for each, kept, own in zip(groups, held, folds, strict=True)
            if own != fold
            for pair in opposed(each, kept)
        )
        for fold in set(folds)
    }
    return [
        {**table, **priors(each.measured.left, each.measured.right, kept, known[own])}
        for each, table, kept, own in zip(groups, measures, held, folds, strict=True)
    ]


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
        odds = prior_odds.counted(all_opposed([*groups, *pairs]))
        prior_odds.store(odds, chosen.write.with_name(prior_odds.FILE))
        store({name: forest(name, known[name]) for name in FORESTS}, chosen.write.with_name(TREES))


if __name__ == "__main__":
    main()
