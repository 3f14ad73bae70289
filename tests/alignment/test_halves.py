"""Pairs of sources aligned in two processes: the same pairs, in the same order."""

from __future__ import annotations

import itertools
import os
import sys
import threading

import pytest

from claimcheck.alignment.halves import MANY, Aligned, Sides, in_halves
from claimcheck.article import Article
from claimcheck.claim import Claim
from tests.alignment.build import claim, pair
from tests.alignment.handmade import article

NAMES = "ABCD"
CLAIMS = {name: (claim(name, f"what {name} says"),) for name in NAMES}
SIDES = list(itertools.combinations([article(name) for name in NAMES], 2))
HERE = os.getpid()


@pytest.fixture
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux, and no other thread, whatever earlier tests have left running."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr(sys, "platform", "linux")


def aligned(sides: Sides) -> Aligned:
    """One pair, of copies of the claims, that tells in which process it was made."""
    left, right = (copy(CLAIMS[each.id][0]) for each in sides)
    return (pair(left, right, similarity=float(os.getpid() != HERE)),)


def copy(told: Claim) -> Claim:
    return told.model_copy()


def ids(found: list[Aligned]) -> list[tuple[str, str]]:
    return [(each.left.source, each.right.source) for pairs in found for each in pairs]


def in_child(found: list[Aligned]) -> list[bool]:
    return [each.similarity == 1 for pairs in found for each in pairs]


def names(sides: list[Sides]) -> list[tuple[str, str]]:
    return [(left.id, right.id) for left, right in sides]


@pytest.mark.usefixtures("_alone")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_every_second_pair_comes_from_a_child_in_its_place() -> None:
    found = in_halves(aligned, SIDES, CLAIMS)
    assert ids(found) == names(SIDES)
    assert in_child(found) == [False, True] * (len(SIDES) // 2)


@pytest.mark.usefixtures("_alone")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_pairs_of_the_child_are_of_the_claims_known_here() -> None:
    found = in_halves(aligned, SIDES, CLAIMS)
    assert all(pairs[0].left is CLAIMS[pairs[0].left.source][0] for pairs in found[1::2])


@pytest.mark.usefixtures("_alone")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_lost_child_leaves_its_pairs_to_the_caller() -> None:
    def dies(sides: Sides) -> Aligned:
        if os.getpid() != HERE:
            os._exit(9)
        return aligned(sides)

    found = in_halves(dies, SIDES, CLAIMS)
    assert ids(found) == names(SIDES)
    assert not any(in_child(found))


@pytest.mark.usefixtures("_alone")
def test_few_pairs_need_no_child() -> None:
    found = in_halves(aligned, SIDES[: MANY - 1], CLAIMS)
    assert not any(in_child(found))


@pytest.mark.parametrize(("platform", "threads"), [("darwin", 1), ("win32", 1), ("linux", 2)])
def test_no_child_where_a_fork_is_unsafe(
    platform: str, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: threads)
    monkeypatch.setattr(sys, "platform", platform)
    assert not any(in_child(in_halves(aligned, SIDES, CLAIMS)))


def test_no_pairs_at_all() -> None:
    nobody: list[tuple[Article, Article]] = []
    assert in_halves(aligned, nobody, CLAIMS) == []
