"""Directions, the neutral labels "class:pole" of a predicate: when two oppose each other."""

from __future__ import annotations


def opposed(left: str | None, right: str | None) -> bool:
    """Whether both belong to one class and name its two poles."""
    if left is None or right is None or left == right:
        return False
    return left.partition(":")[0] == right.partition(":")[0]
