"""Poles: what stands on no two poles of one class passes."""

from __future__ import annotations

import pytest

from claimcheck.claim import Modality
from claimcheck.judging.rules.poles import LOOSE, opposite_poles
from claimcheck.judging.ruling import RIVAL_POLES, RIVAL_POLES_OF_TWO
from tests.alignment.build import claim, pair

RUIN, WHOLE = claim("A", poles=("damage:destroyed",)), claim("B", poles=("damage:intact",))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((), ()),
        (("damage:intact",), ()),
        (("damage:intact",), ("damage:intact",)),
        (("damage:intact",), ("control:raging",)),
    ],
)
def test_no_poles_one_pole_and_two_classes_pass(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    assert opposite_poles(pair(claim("A", poles=left), claim("B", poles=right))) is None
    assert opposite_poles(pair(claim("A", poles=right), claim("B", poles=left))) is None


def test_unsure_rivals_pass() -> None:
    """However surely they agree."""
    one = {"subject": 1.0}
    assert opposite_poles(pair(RUIN, WHOLE, score=0.9, rivalry=RIVAL_POLES - 0.01, **one)) is None
    assert opposite_poles(pair(RUIN, WHOLE, score=0.1, rivalry=RIVAL_POLES + 0.01, **one))


def test_two_things_need_a_surer_pair() -> None:
    """Neither the subjects nor what is said of them is alike."""
    assert opposite_poles(pair(RUIN, WHOLE, rivalry=RIVAL_POLES + 0.01)) is None
    assert opposite_poles(pair(RUIN, WHOLE, rivalry=RIVAL_POLES_OF_TWO + 0.01)) is not None


def test_a_shared_pole_passes() -> None:
    """What they agree on tells that the other words are said of something else."""
    left = claim("A", poles=("cover:insured", "damage:destroyed"))
    right = claim("B", poles=("cover:uninsured", "damage:destroyed"))
    assert opposite_poles(pair(left, right, subject=1.0)) is None


@pytest.mark.parametrize("modality", ["denied", "question"])
def test_denials_and_questions_pass(modality: Modality) -> None:
    """On either side."""
    other = WHOLE.model_copy(update={"modality": modality})
    assert opposite_poles(pair(RUIN, other)) is None
    assert opposite_poles(pair(other, RUIN)) is None


@pytest.mark.parametrize(
    ("one", "other"), [("level:up", "level:down"), ("movement:arrive", "movement:depart")]
)
def test_classes_told_of_many_things_pass(one: str, other: str) -> None:
    """Prices rise, a driver climbs down."""
    assert one.partition(":")[0] in LOOSE
    assert opposite_poles(pair(claim("A", poles=(one,)), claim("B", poles=(other,)))) is None


def test_opposite_poles_contradict() -> None:
    """Either way round; a loose class beside them changes nothing."""
    left = claim("A", poles=("damage:destroyed", "level:up"))
    right = claim("B", poles=("damage:intact", "level:down"))
    for both, reason in (
        (pair(left, right), "destroyed against intact"),
        (pair(right, left), "intact against destroyed"),
    ):
        found = opposite_poles(both)
        assert found is not None
        assert (found.verdict, found.rule) == ("contradiction", "poles.opposite")
        assert found.reason == reason
