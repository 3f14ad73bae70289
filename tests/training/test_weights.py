"""Fitting the weights: what teaches nothing comes first."""

from __future__ import annotations

import numpy as np
import pytest
from linked import Link
from logistic import FOLDS, Rows
from pairs import Linked, labels
from weights import ONLY_FOR, PENALTY, all_rows, rows, table, weighs

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
    found = rows(
        groups, [g.measured.matrices for g in groups], [g.agree for g in groups], kept, "value"
    )
    assert set(found.names) == {
        name for name in groups[0].measured.matrices if weighs("value", name)
    }
    assert found.measures.shape == (7, len(found.names))
    assert found.targets.tolist() == [1] * 7
    assert found.folds.tolist() == [at % FOLDS for at in (1, 0, 2, 3, 4, 5, 6)]


def test_a_question_knows_nothing_of_the_answers() -> None:
    """And what one table gained by is weighed by no other."""
    assert not any(weighs("question", name) for name in ("equal", "polarity", "poles_opposed_text"))
    assert all(weighs("value", name) for name in ("equal", "polarity", "poles_opposed_text"))
    assert [only for only in ("cause", "pole", "value") if weighs(only, "prior_shared")] == ["pole"]
    assert set(ONLY_FOR.values()) <= set(PENALTY)


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
    assert found["question"].targets.sum() == 5 * 3


def test_a_table_in_toml() -> None:
    """Weights too small to be read are left out."""
    measures = np.column_stack([np.linspace(-1, 1, 50), np.ones(50)])
    known = Rows(("near", "same"), measures, (measures[:, 0] > 0).astype(float), np.arange(50) % 5)
    head, name, bias, *weights = table("first", known).split("\n")
    assert head == "# 50 pairs, 25 positive; average precision on groups left out 1.000"
    assert (name, bias.split(" = ")[0]) == ("[first]", "bias")
    assert [line.split(" = ")[0] for line in weights] == ["near"]
