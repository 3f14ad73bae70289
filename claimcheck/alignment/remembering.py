"""An embedder that encodes each text once, however many pairs of sources ask for it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.embedding import Embedder


class Remembering:
    """The embedder it wraps, with a memory for one comparison."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: dict[str, NDArray[np.float32]] = {}

    @property
    def id(self) -> str:
        """The wrapped embedder's."""
        return self._embedder.id

    @property
    def sha256(self) -> str | None:
        """The wrapped embedder's."""
        return self._embedder.sha256

    def encode(self, texts: Sequence[str], /) -> NDArray[np.float32]:
        """One L2-normalised row a text; texts met before are not encoded again."""
        new = list(dict.fromkeys(text for text in texts if text not in self._known))
        if new:
            self._known.update(zip(new, self._embedder.encode(new), strict=True))
        if not texts:
            return self._embedder.encode([])
        return np.stack([self._known[text] for text in texts])
