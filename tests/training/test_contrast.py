"""The losses, and that training learns what it is to learn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from contrast import Corpus, Settings, contrast, imitation, relation, train  # noqa: E402


def rows(*values: list[float]) -> Any:
    return torch.nn.functional.normalize(torch.tensor(values))


ONE = rows([1.0, 0.0], [0.0, 1.0])
SWAPPED = ONE.flip(0)


def test_losses_vanish_on_what_is_wanted() -> None:
    assert contrast(ONE, ONE, sharpness=100.0).item() == pytest.approx(0, abs=1e-6)
    assert imitation(ONE, ONE, ONE).item() == pytest.approx(0)
    assert relation(ONE, ONE, ONE).item() == pytest.approx(0)


def test_losses_grow_on_what_is_not() -> None:
    assert contrast(ONE, SWAPPED, sharpness=100.0).item() == pytest.approx(100)
    assert imitation(ONE, SWAPPED, ONE).item() == pytest.approx(0.5)
    assert relation(ONE, SWAPPED, ONE).item() == pytest.approx(1)


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Forty meanings, each a token and, in the other language, that token plus 40 and a filler."""
    tokens = [token for at in range(40) for token in (at, at + 40, 80)]
    np.save(tmp_path / "tokens.npy", np.array(tokens, dtype=np.int32))
    np.save(tmp_path / "sentence_ends.npy", np.cumsum([1, 2] * 40))
    np.save(tmp_path / "group_ends.npy", np.arange(2, 82, 2))
    np.save(tmp_path / "languages.npy", np.array([0, 1] * 40, dtype=np.int8))
    return Corpus(tmp_path)


def test_pairs_are_two_sentences_of_one_group(corpus: Corpus) -> None:
    groups = np.arange(40)
    one, other = corpus.pairs(groups, np.random.default_rng(0))
    assert (one // 2 == groups).all()
    assert (other // 2 == groups).all()
    assert (one != other).all()


def test_bags_hold_the_tokens_of_their_sentences(corpus: Corpus) -> None:
    tokens, offsets = corpus.bags(np.array([3, 0]))
    assert tokens.tolist() == [41, 80, 0]
    assert offsets.tolist() == [0, 2]


def test_training_brings_translations_together(corpus: Corpus, tmp_path: Path) -> None:
    settings = Settings(steps=60, dimensions=16, groups=32, entries=8)
    train(corpus, corpus, 81, settings, tmp_path)
    vectors = np.load(tmp_path / "vectors.npy")
    first, second = vectors[:40], vectors[40:80] + vectors[80]
    cosines = first @ second.T / np.linalg.norm(second, axis=1)
    assert (cosines.argmax(axis=1) == np.arange(40)).mean() >= 0.95
