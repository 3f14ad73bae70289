"""Shared wording: claims that share none come first."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.alignment.overlap import overlaps
from claimcheck.alignment.vectors import Frames, Matrix
from tests.alignment.build import claim
from tests.alignment.hashing import HashingEmbedder


def shared(left: list[str], right: list[str]) -> dict[str, Matrix]:
    """What the claims of two sources share, each told by its words."""
    claims = {
        name: [claim(name, words, start=100 * at) for at, words in enumerate(side)]
        for name, side in (("A", left), ("B", right))
    }
    return overlaps(Frames(claims, HashingEmbedder()), "A", "B")


def test_claims_without_words_share_nothing() -> None:
    """On one side, or on both."""
    for left, right in (["123"], ["a ferry"]), (["a ferry"], ["123"]), (["12"], ["34"]):
        assert not any(matrix.any() for matrix in shared(left, right).values())


def test_unlike_words_share_nothing() -> None:
    assert not any(matrix.any() for matrix in shared(["the ferry sank"], ["wolves"]).values())


def test_a_claim_without_words_changes_nothing_for_the_others() -> None:
    found = shared(["the ferry sank"], ["1", "the ferry sank", "2"])
    assert found["cover_least"][0] == pytest.approx([0, 1, 0], abs=1e-6)


def test_one_wording_covers_the_other() -> None:
    """A word's counterpart is the best one, wherever it stands."""
    found = shared(["the ferry sank"], ["sank the ferry"])
    assert found["cover_least"] == pytest.approx(1)
    assert found["cover_most"] == pytest.approx(1)


def test_a_part_is_covered_by_the_whole() -> None:
    """The whole is not by the part."""
    found = shared(["ferry"], ["ferry passengers waited"])
    assert found["cover_most"] == pytest.approx(1)
    assert found["cover_least"][0, 0] < 0.5


def test_rare_words_tell_more() -> None:
    """What every claim says tells no two of them apart."""
    found = shared(["ferry wolves"], ["ferry", "wolves", "ferry", "ferry"])
    for name in ("shared", "sure", "rarest"):
        assert found[name][0, 1] > found[name][0, 0] > 0


def test_half_alike_words_are_not_sure() -> None:
    """Enough to count, too little to be counted on."""
    found = shared(["passengers"], ["passage"])
    assert found["shared"][0, 0] > 0
    assert found["sure"][0, 0] == 0


def test_transposed_when_the_sources_change_places() -> None:
    left, right = ["the ferry sank", "wolves"], ["a wolf", "ferries", "the ferry sank at sea"]
    there, back = shared(left, right), shared(right, left)
    for name, matrix in there.items():
        assert matrix.shape == (2, 3)
        assert np.allclose(matrix, back[name].T, atol=1e-5), name
