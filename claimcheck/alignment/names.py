"""Names across languages and spellings: Musk and Elon Musk, Nizza and Nice, ONU and UNO.

Spelling decides first (rapidfuzz on folded letters, so that accents and cases do not count); the
embeddings decide between names that differ more than a spelling (Londres and London).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

SAME_SPELLING = 84.0
"""Indel similarity of two spellings of a name of six letters or more: one letter in six differs."""


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Lower case without accents, points and doubled spaces."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c for c in plain if c.isalnum() or c in " -/")
    return " ".join(kept.replace("-", " ").replace("/", " ").split())


@lru_cache(maxsize=65536)
def same_name(left: str, right: str) -> bool:
    """Whether two names are spellings of one, or one is the other's last or first part."""
    one, other = fold(left), fold(right)
    if not one or not other:
        return False
    if one == other or _part_of(one, other) or _part_of(other, one):
        return True
    return min(len(one), len(other)) >= 6 and fuzz.ratio(one, other) >= SAME_SPELLING


def _part_of(short: str, long: str) -> bool:
    """Musk in Elon Musk; a part of one or two letters proves nothing."""
    return len(short) > 2 and f" {short} " in f" {long} "
