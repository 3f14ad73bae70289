"""Whether two wordings of one sentence differ by more than spelling.

Nothing here knows a language. A typo is a small edit inside a long word that leaves its first
letter alone, as misspellings mostly do (Kukich 1992, "Techniques for automatically correcting words
in text", surveys the studies); an edit at the front is more often a prefix that turns the meaning.
"""

from __future__ import annotations

import re
import unicodedata
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
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def replaced(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """The stretches of words that differ, as pairs; one of them empty for an insertion."""
    before, after = words(old), words(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return tuple(
        (" ".join(before[i1:i2]), " ".join(after[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    )


def differ_in_spelling_only(old: str, new: str) -> bool:
    """Whether every stretch that differs is a typo, or nothing differs at all."""
    return all(_is_typo(before, after) for before, after in replaced(old, new))


def _is_typo(before: str, after: str) -> bool:
    # Spaces are not counted: "on going" and "ongoing" are one word.
    left, right = before.replace(" ", ""), after.replace(" ", "")
    if left == right:
        return True
    if any(c.isdigit() for c in left + right) or left[:1] != right[:1]:
        return False
    shorter = min(len(left), len(right))
    allowed = (shorter >= LENGTH_FOR_ONE_EDIT) + (shorter >= LENGTH_FOR_TWO_EDITS)
    return OSA.distance(left, right, score_cutoff=allowed) <= allowed
