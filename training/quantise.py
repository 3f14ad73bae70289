"""Rows of whole numbers for the model folder."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def quantised(vectors: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Each row as whole numbers from -127 to 127 and the scale that brings it back."""
    scales = (np.abs(vectors).max(axis=1) / 127).clip(1e-9).astype(np.float32)
    return np.rint(vectors / scales[:, None]).astype(np.int8), scales
