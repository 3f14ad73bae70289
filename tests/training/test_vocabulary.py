"""Tokens of the embedding model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from corpora import Meaning
from tokenizers import Tokenizer
from vocabulary import encode_groups, train_vocabulary

GROUPS = [
    Meaning([("en", "The port was closed for 2 days."), ("fr", "Le port a fermé 2 jours.")]),
    Meaning([("en", "It cost 12,000 euros."), ("it", "È costato 12.000 euro, dell'altro.")]),
]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return train_vocabulary(GROUPS, size=120)


@pytest.mark.parametrize(
    "number", ["7", "12", "1999", "12,000", "12.000", "12\u202f000", "1 234 567"]
)
def test_every_number_is_the_same_token(tokenizer: Tokenizer, number: str) -> None:
    assert tokenizer.encode(f"for {number} days").ids == tokenizer.encode("for 2 days").ids


def test_case_and_apostrophes_do_not_matter(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode("DELL’ALTRO").ids == tokenizer.encode("dell'altro").ids


def test_encoded_bounds_fit(tokenizer: Tokenizer, tmp_path: Path) -> None:
    encode_groups(tokenizer, GROUPS, tmp_path)
    tokens, ends = np.load(tmp_path / "tokens.npy"), np.load(tmp_path / "sentence_ends.npy")
    assert ends[-1] == len(tokens)
    assert tokens[: ends[0]].tolist() == tokenizer.encode(GROUPS[0].sentences[0][1]).ids
    assert np.load(tmp_path / "group_ends.npy").tolist() == [2, 4]
    assert np.load(tmp_path / "languages.npy").tolist() == [0, 1, 0, 2]
