"""Whether two wordings of one sentence differ by more than spelling.

Nothing here knows a language. A typo is a small edit inside a long word that leaves its first
letter alone, as misspellings mostly do (Kukich 1992, "Techniques for automatically correcting words
in text", surveys the studies); an edit at the front is more often a prefix that turns the meaning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from rapidfuzz.distance import OSA

_WORD: Final = re.compile(r"\w+")

LENGTH_FOR_ONE_EDIT: Final = 4
"""Letters a word must have before one edit in it counts as a typo."""

LENGTH_FOR_TWO_EDITS: Final = 9
"""Letters a word must have before two edits in it count as typos."""


def words(text: str) -> tuple[str, ...]:
    """The words, compatibility-composed and case-folded; punctuation and spacing are dropped."""
    return tuple(word.casefold() for word in _WORD.findall(unicodedata.normalize("NFKC", text)))


def replaced(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """The stretches of words that differ, as written; a side is empty where words came or went."""
    before, after = (unicodedata.normalize("NFKC", text) for text in (old, new))
    spans = [[word.span() for word in _WORD.finditer(text)] for text in (before, after)]
    matcher = SequenceMatcher(None, words(before), words(after), autojunk=False)
    return tuple(
        (_stretch(before, spans[0][i1:i2]), _stretch(after, spans[1][j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    )


def differ_in_spelling_only(old: str, new: str) -> bool:
    """Whether every stretch that differs is a typo, or nothing differs at all."""
    return all(_is_typo(before, after) for before, after in replaced(old, new))


def _is_typo(before: str, after: str) -> bool:
    # Only letters count: "on-going", "on going" and "ongoing" are one word.
    left, right = "".join(words(before)), "".join(words(after))
    if left == right:
        return True
    if any(c.isdigit() for c in left + right) or left[:1] != right[:1]:
        return False
    shorter = min(len(left), len(right))
    allowed = (shorter >= LENGTH_FOR_ONE_EDIT) + (shorter >= LENGTH_FOR_TWO_EDITS)
    return OSA.distance(left, right, score_cutoff=allowed) <= allowed


def _stretch(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return text[spans[0][0] : spans[-1][1]] if spans else ""
