"""Each text is encoded once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.remembering import Remembering
from tests.alignment.hashing import HashingEmbedder


class Counting(HashingEmbedder):
    """Remembers what it was asked to encode."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str], /) -> NDArray[np.float32]:
        """As the hashing embedder does."""
        self.asked.extend(texts)
        return super().encode(texts)


def test_known_texts_are_not_encoded_again() -> None:
    """Repeated in one call or in the next."""
    inner = Counting()
    memory = Remembering(inner)
    memory.encode(["a ferry", "a cargo ship", "a ferry"])
    rows = memory.encode(["a cargo ship"])
    assert inner.asked == ["a ferry", "a cargo ship"]
    assert np.array_equal(rows, HashingEmbedder().encode(["a cargo ship"]))


def test_no_texts_give_no_rows() -> None:
    """The shape is the embedder's."""
    assert Remembering(Counting()).encode([]).shape == (0, 256)
