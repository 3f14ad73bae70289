"""From trained vectors to the model folder that model2vec and sentence-transformers both read."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from contrast import Corpus
from numpy.typing import NDArray
from quantise import quantised
from safetensors.numpy import save_file
from tokenizers import Tokenizer
from vocabulary import UNKNOWN

MODULES = [
    {"idx": 0, "name": "0", "path": ".", "type": "sentence_transformers.models.StaticEmbedding"},
    {
        "idx": 1,
        "name": "1",
        "path": "1_Normalize",
        "type": "sentence_transformers.models.Normalize",
    },
]


def export(build: Path, out: Path, *, common: float) -> None:
    """Write int8 rows, one float32 scale a row, the tokenizer and the two readers' settings.

    ``common`` is how often the mean of all sentences is added to every token. The contrast teaches
    tokens to tell sentences apart, and drives out what all have in common; putting some of it back
    draws texts of few telling tokens together, as readers do. It raises the rank correlation with
    human similarity, and lowers retrieval a little.
    """
    vectors = np.load(build / "vectors.npy")
    vectors += common * mean_sentence(vectors, Corpus(build / "sentences"))
    tokenizer = Tokenizer.from_file(str(build / "tokenizer.json"))
    # model2vec leaves unknown tokens out of the mean: a row of zeros does the same elsewhere.
    vectors[tokenizer.token_to_id(UNKNOWN)] = 0
    rows, scales = quantised(vectors)
    out.mkdir(parents=True, exist_ok=True)
    save_file({"embeddings": rows, "weights": scales}, out / "model.safetensors")
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    config = {
        "model_type": "model2vec",
        "normalize": True,
        "max_length": 512,
        "embedding_dtype": "int8",
    }
    _write_json(out / "config.json", config)
    _write_json(out / "modules.json", MODULES)


def mean_sentence(
    vectors: NDArray[np.float32], corpus: Corpus, sample: int = 50_000
) -> NDArray[np.float32]:
    """The mean of the vectors of a sample of the training sentences."""
    chosen = np.random.default_rng(0).integers(len(corpus.lengths), size=sample)
    tokens, offsets = corpus.bags(chosen)
    sums = np.add.reduceat(vectors[tokens.numpy()], offsets.numpy(), axis=0)
    mean: NDArray[np.float32] = (sums / corpus.lengths[chosen, None]).mean(axis=0)
    return mean.astype(np.float32)


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
