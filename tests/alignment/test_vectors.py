"""Claims as vectors: how rare a word is, and what is taken out of an article."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.alignment.vectors import CLAIMS, Frames, Matrix, Phrases, centred, words
from claimcheck.claim import Claim
from tests.alignment.build import claim
from tests.alignment.hashing import HashingEmbedder

BRIDGE = claim("A", "the bridge fell at dawn")
"""The claim whose words are weighed."""


def weights(*others: Claim) -> Matrix:
    """The rarity of the bridge's words, with other claims in the other source."""
    return Frames({"A": [BRIDGE], "B": others}, HashingEmbedder()).weights["A"][0]


def others(count: int, text: str = "a mill burned") -> list[Claim]:
    """As many claims of the other source, none with a word of the bridge's."""
    return [claim("B", text, start=at) for at in range(count)]


def test_a_word_of_every_claim_tells_nothing() -> None:
    told = weights(*others(CLAIMS, "the bridge"))
    assert told[words(BRIDGE).index("bridge")] == 0


def test_a_word_told_twice_weighs_less_than_one_told_once() -> None:
    told = weights(claim("B", "a bridge"), *others(9))
    at = words(BRIDGE)
    assert 0 < told[at.index("bridge")] < told[at.index("dawn")]


def test_a_word_of_two_long_articles_weighs_more_than_of_two_short_ones() -> None:
    assert (weights(*others(30)) > weights(*others(2))).all()


@pytest.mark.parametrize("more", [1, 40, 400])
def test_claims_of_something_else_make_no_word_rarer(more: int) -> None:
    np.testing.assert_array_equal(weights(*others(CLAIMS + more)), weights(*others(CLAIMS)))


def test_no_weight_is_negative() -> None:
    assert (weights(*others(3 * CLAIMS, "the bridge fell at dawn")) >= 0).all()


def test_half_of_the_mean_is_taken_out() -> None:
    rows = centred([np.array([1.0, 0.0], np.float32), np.array([0.0, 1.0], np.float32)])
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    assert rows[0] @ rows[1] < 0


def test_nothing_has_no_rows() -> None:
    assert centred([]).shape[0] == 0


def test_an_empty_text_is_like_nothing() -> None:
    phrases = Phrases(["a port", ""], HashingEmbedder())
    assert phrases.cosine("", "a port") == 0
    assert phrases.cosine("a port", "a port") == pytest.approx(1)


def test_a_claim_without_a_frame_is_read_by_its_text() -> None:
    assert words(claim("A", "L’Accident à Porte-Neuve", frame="")) == [
        "l’accident",
        "à",
        "porte-neuve",
    ]
