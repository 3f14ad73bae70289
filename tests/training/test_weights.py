"""Fitting the weights: what teaches nothing comes first."""

from __future__ import annotations

import numpy as np
import pytest
from linked import Link
from weights import (
    FOLDS,
    LEFT_OUT,
    PENALTY,
    Linked,
    Rows,
    all_rows,
    average_precision,
    fit,
    labels,
    rows,
    table,
)

from claimcheck.alignment.measure import Measured
from claimcheck.alignment.score import tables
from tests.alignment.build import claim
from tests.alignment.handmade import LEFT, RIGHT, measured

GRADES = {"agreement": 1, "compatible": -1}


def link(left: tuple[int, int], right: tuple[int, int], verdict: str = "agreement") -> Link:
    """A link between two spans of A and B."""
    return Link({"A": left, "B": right}, verdict)


def pairs() -> Measured:
    """Two claims of A and three of B, ten letters each, without measures."""
    sides = [
        [claim(name, "ten letter", start=20 * at) for at in range(number)]
        for name, number in (("A", 2), ("B", 3))
    ]
    return Measured(sides[0], sides[1], {}, {}, (["a"] * 2, ["b"] * 3))


def test_a_measure_that_never_changes_weighs_nothing() -> None:
    generator = np.random.default_rng(0)
    measures = np.column_stack([generator.normal(size=200), np.ones(200)])
    _, weights = fit(measures, (measures[:, 0] > 0).astype(float), 1.0)
    assert weights[0] > 1
    assert weights[1] == pytest.approx(0, abs=1e-6)


def test_a_great_penalty_teaches_nothing() -> None:
    """But how many of all pairs are positive."""
    measures = np.linspace(-1, 1, 100)[:, None]
    bias, weights = fit(measures, (measures[:, 0] > 0.5).astype(float), 1e9)
    assert weights == pytest.approx([0], abs=1e-4)
    assert 1 / (1 + np.exp(-bias)) == pytest.approx(0.25, abs=1e-3)


def test_the_penalty_holds_the_slope() -> None:
    """Where the fit ends, what the pairs pull is what the penalty holds back."""
    generator = np.random.default_rng(2)
    measures = generator.normal(size=(300, 2)) * [1.0, 5.0]
    targets = (measures @ [1.0, 0.5] + generator.normal(size=300) > 0).astype(float)
    bias, weights = fit(measures, targets, 20.0)
    mean, spread = measures.mean(axis=0), measures.std(axis=0)
    left = targets - 1 / (1 + np.exp(-(measures @ weights + bias)))
    assert left.sum() == pytest.approx(0, abs=1e-2)
    assert (measures - mean).T / spread[:, None] @ left == pytest.approx(
        20.0 * weights * spread, rel=1e-2
    )


def test_known_weights_are_recovered() -> None:
    """Whatever the scale of a measure."""
    generator = np.random.default_rng(1)
    measures = generator.normal(size=(40_000, 3)) * [1.0, 10.0, 0.1] + [0.0, 5.0, 0.0]
    chance = 1 / (1 + np.exp(-(measures @ [1.5, -0.2, 0.0] + 0.5)))
    targets = (generator.random(len(chance)) < chance).astype(float)
    bias, weights = fit(measures, targets, 0.01)
    assert bias == pytest.approx(0.5, abs=0.1)
    assert weights[:2] == pytest.approx([1.5, -0.2], rel=0.1)
    assert abs(weights[2]) < 0.5


def test_average_precision() -> None:
    """No positive, the worst order, the best, and one between."""
    scores = np.array([0.9, 0.5, 0.1])
    assert average_precision(scores, np.array([0, 0, 0])) == 0
    assert average_precision(scores, np.array([0, 0, 1])) == pytest.approx(1 / 3)
    assert average_precision(scores, np.array([1, 1, 0])) == 1
    assert average_precision(scores, np.array([1, 0, 1])) == pytest.approx((1 + 2 / 3) / 2)


@pytest.mark.parametrize("span", [(30, 40), (6, 30), (10, 20), (5, 5)])
def test_a_link_beside_a_claim_does_not_touch_it(span: tuple[int, int]) -> None:
    """Nor one with less than half of the shorter, nor one of another source."""
    assert not link(span, (0, 10)).touches(claim("A", "ten letter"))
    assert not Link({"B": (0, 10)}, "agreement").touches(claim("A", "ten letter"))


@pytest.mark.parametrize("span", [(0, 10), (5, 30), (2, 4), (0, 90)])
def test_half_of_the_shorter_touches(span: tuple[int, int]) -> None:
    assert link(span, (0, 10)).touches(claim("A", "ten letter"))


def test_pairs_without_links_are_labelled_0() -> None:
    """Also those whose link has a verdict that is not asked for."""
    assert not labels(pairs(), [], GRADES).any()
    assert not labels(pairs(), [link((0, 10), (0, 10), "contradiction")], GRADES).any()


def test_a_pair_has_the_label_of_its_link() -> None:
    """Of several, the greatest; a long quote touches several claims."""
    links = [
        link((0, 10), (0, 30)),
        link((0, 10), (0, 10), "compatible"),
        link((20, 30), (40, 50), "compatible"),
    ]
    assert labels(pairs(), links, GRADES).tolist() == [[1, 1, 0], [0, 0, -1]]


def linked(group: str) -> Linked:
    """The two reports of one fire, their first claims in agreement, their second ones opposed."""
    agree, contradict = (np.zeros((len(LEFT), len(RIGHT))) for _ in range(2))
    agree[0, 0], agree[0, 1], contradict[1, 1] = 1, -1, 1
    return Linked(group, measured(), agree, contradict)


def test_rows_are_the_kept_pairs() -> None:
    """By the fold of their group; what only chooses a channel is no feature."""
    groups = [linked(name) for name in "bacdefg"]
    kept = [each.agree > 0 for each in groups]
    found = rows(groups, [g.measured.matrices for g in groups], [g.agree for g in groups], kept)
    assert set(found.names) == set(groups[0].measured.matrices) - LEFT_OUT
    assert found.measures.shape == (7, len(found.names))
    assert found.targets.tolist() == [1] * 7
    assert found.folds.tolist() == [at % FOLDS for at in (1, 0, 2, 3, 4, 5, 6)]


def test_a_fold_is_scored_by_the_others() -> None:
    """What only one fold shows does not help it."""
    measures = np.repeat(np.eye(2), [10, 40], axis=0)
    targets, folds = np.repeat([1.0, 0.0], [10, 40]), np.repeat([0, 1, 2, 3, 4], 10)
    scores = Rows(("one", "other"), measures, targets, folds).left_out(1.0)
    assert scores[:10].max() < 0


def test_compatible_claims_are_no_rivals_and_no_counterexample() -> None:
    """Whether a figure moved or contradicts is for the rules to tell."""
    groups = [linked(name) for name in "abcde"]
    for each in groups:
        each.contradict[each.measured.matrices["disjoint"] > 0] = -1
    assert len(all_rows(groups)["value"].targets) == 0


def test_every_table_is_fitted() -> None:
    """As many as the scores read; each pair of compatible claims is kept from the agreement."""
    groups = [linked(name) for name in "abcde"]
    found = all_rows(groups)
    assert set(found) == set(tables()) == set(PENALTY)
    assert len(found["first"].targets) == 5 * len(LEFT) * len(RIGHT)
    assert len(found["agreement"].targets) == len(found["first"].targets) - 5
    assert "first" in found["agreement"].names
    assert found["value"].targets.sum() == 5


def test_a_table_in_toml() -> None:
    """Weights too small to be read are left out."""
    measures = np.column_stack([np.linspace(-1, 1, 50), np.ones(50)])
    known = Rows(("near", "same"), measures, (measures[:, 0] > 0).astype(float), np.arange(50) % 5)
    head, name, bias, *weights = table("first", known).split("\n")
    assert head == "# 50 pairs, 25 positive; average precision on groups left out 1.000"
    assert (name, bias.split(" = ")[0]) == ("[first]", "bias")
    assert [line.split(" = ")[0] for line in weights] == ["near"]
