"""The model folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from contrast import Corpus
from corpora import Meaning
from export import export, mean_sentence
from quantise import quantised
from vocabulary import encode_groups, train_vocabulary

from claimcheck.embedding import model2vec_embedder


def test_rounding_errs_by_half_a_step_at_most() -> None:
    vectors = np.random.default_rng(0).normal(size=(50, 8)).astype(np.float32)
    numbers, scales = quantised(vectors)
    assert numbers.dtype == np.int8
    error = np.abs(numbers * scales[:, None] - vectors)
    assert (error <= scales[:, None] * 0.5001).all()


def test_a_row_of_zeros_stays_one() -> None:
    numbers, scales = quantised(np.zeros((2, 4), dtype=np.float32))
    assert not numbers.any()
    assert np.isfinite(scales).all()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    groups = [Meaning([("en", "The port was closed for days."), ("en", "The days.")])]
    tokenizer = train_vocabulary(groups, size=60)
    encode_groups(tokenizer, groups, tmp_path / "sentences")
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    vectors = np.random.default_rng(0).normal(size=(tokenizer.get_vocab_size(), 8))
    np.save(tmp_path / "vectors.npy", vectors.astype(np.float32))
    export(tmp_path, tmp_path / "model", common=1)
    return tmp_path / "model"


def test_unknown_tokens_weigh_nothing(folder: Path) -> None:
    encode = model2vec_embedder(folder).encode
    np.testing.assert_allclose(encode(["the port 漢"]), encode(["the port"]), atol=1e-6)


@pytest.mark.filterwarnings("ignore")
def test_both_libraries_read_the_folder_alike(folder: Path) -> None:
    model2vec = pytest.importorskip("model2vec")
    transformers = pytest.importorskip("sentence_transformers")
    texts = ["The port was closed.", "for days", "the 漢 port"]
    ours = model2vec_embedder(folder).encode(texts)
    by_library = model2vec.StaticModel.from_pretrained(folder).encode(texts)
    by_transformers = transformers.SentenceTransformer(str(folder), device="cpu").encode(texts)
    np.testing.assert_allclose(ours, by_library, atol=1e-6)
    np.testing.assert_allclose(ours, by_transformers, atol=1e-6)


def test_the_mean_sentence_is_a_mean_of_means(folder: Path) -> None:
    """A token counts by its share of its sentence, however long the sentence."""
    corpus = Corpus(folder.parent / "sentences")
    vectors = np.load(folder.parent / "vectors.npy")
    means = [vectors[corpus.bags(np.array([at]))[0].numpy()].mean(axis=0) for at in (0, 1)]
    found = mean_sentence(vectors, corpus, sample=4000)
    np.testing.assert_allclose(found, np.mean(means, axis=0), atol=0.05)
