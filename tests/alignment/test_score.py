"""Scores: what the tables must not weigh comes first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

import numpy as np
import pytest

import claimcheck.alignment.score as scoring
from claimcheck.alignment.channel import Channel
from claimcheck.alignment.competition import competition
from claimcheck.alignment.score import BIAS, score, tables
from tests.alignment.build import claim
from tests.alignment.handmade import measured

ONE = np.ones((1, 1), np.float32)


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """One table of two measures."""
    known: Mapping[str, Mapping[str, float]] = {"toy": {BIAS: -1.0, "near": 2.0, "far": -1.0}}
    monkeypatch.setattr(scoring, "tables", lambda: known)


def test_a_first_score_knows_no_rivals() -> None:
    """Competition is made from it."""
    made_of_first = set(competition(0.5 * ONE, [claim("A")], [claim("B")], (["a"], ["b"])))
    plain = {"first", "question"}
    assert all(made_of_first & set(tables()[name]) == set() for name in plain)
    assert all(made_of_first & set(table) for name, table in tables().items() if name not in plain)


@pytest.mark.usefixtures("toy")
def test_a_missing_measure_raises() -> None:
    """Rather than weigh nothing."""
    with pytest.raises(KeyError, match="far"):
        score("toy", {"near": ONE})


def test_an_unknown_table_raises() -> None:
    with pytest.raises(KeyError, match="weather"):
        score("weather", {"near": ONE})


@pytest.mark.usefixtures("toy")
def test_a_score_is_a_squashed_sum() -> None:
    """Measures that no weight names count nothing."""
    found = score("toy", {"other": 9 * ONE, "near": ONE, "far": ONE})
    assert found == pytest.approx(np.array([[0.5]]))
    assert score("toy", {"near": ONE, "far": 0 * ONE})[0, 0] == pytest.approx(0.7310586)


def test_a_table_for_each_score() -> None:
    """And each with its bias."""
    assert set(tables()) == {"first", "question", "agreement", *get_args(Channel)}
    assert all(BIAS in table for table in tables().values())


@pytest.mark.parametrize("table", sorted(tables()))
def test_every_weight_has_its_measure(table: str) -> None:
    """What only chooses a channel is weighed by none."""
    weighed = set(tables()[table]) - {BIAS}
    assert weighed - set(measured().matrices) == set()
    assert "moments" not in weighed


@pytest.mark.parametrize("table", sorted(tables()))
def test_scores_stay_between_0_and_1(table: str) -> None:
    found = score(table, measured().matrices)
    assert found.min() >= 0
    assert found.max() <= 1
    assert found.std() > 0
