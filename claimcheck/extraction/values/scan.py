"""Words, numbers and symbols of a sentence, with their spans: what every reader of values reads.

Grammar::

    scan    = {word | number | symbol}
    word    = letters [apostrophe]            "d'", "semaine", "A320", "km2", "m²"
    number  = digits {separator digits}       "6 500", "1.234,5", "14.10.2025", "85'000"
    symbol  = any other character but space   "€", "%", ":", "."

A hyphen or dash between two words is no word of its own: the second word keeps it as its ``glue``,
so that "week-end" and "week end" are the same phrase and "60-70" is two numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

SPACES = "\u00a0\u202f\u2009"
"""Spaces that never end a line and so may part the thousands of a number."""

GROUPS = r"\d{{1,3}}(?:[{spaces}]\d{{3}}(?!\d))+(?:[.,]\d+)?"
TOKENS = r"""
    (?P<number> (?<!\d)(?:{groups}|\d+(?:[.,'’]\d+)*))
  | (?P<tail>   (?<=\d)[^\W\d_]+['’]?)      # letters behind digits: 15h, 48m, 2nd
  | (?P<word>   [^\W\d_][^\W_]*['’]?)       # letters, then letters and digits: A320, d'
  | (?P<symbol> \S)
"""
DASHES = frozenset("-‐‑–")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number or symbol; ``sentence.text[start:end] == text``."""

    text: str
    key: str
    """Case-folded, with a straight apostrophe: what phrases are matched by."""
    start: int
    end: int
    glue: str
    """The dash that joins it to the word before; "" where nothing parts them, else " "."""
    sort: Literal["number", "word", "symbol"]

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital."""
        return self.sort == "word" and self.text[0].isupper()


def pattern(*, spaced: bool) -> re.Pattern[str]:
    """The scanner; ``spaced`` where a plain space may part the thousands of a number too."""
    groups = GROUPS.format(spaces=SPACES + (" " if spaced else ""))
    return re.compile(TOKENS.format(groups=groups.replace(" ", r"\ ")), re.VERBOSE)


def scan(text: str, tokens: re.Pattern[str]) -> tuple[Word, ...]:
    """The words of a sentence in order, hyphens folded into the word that follows them."""
    words: list[Word] = []
    dash, last = "", 0
    for match in tokens.finditer(text):
        start, end = match.span()
        found = match.group()
        if found in DASHES and _inside_a_word(text, start):
            dash = found
            continue
        glue = dash or ("" if start == last else " ")
        words.append(_word(match.lastgroup or "symbol", found, start=start, end=end, glue=glue))
        dash, last = "", end
    return tuple(words)


def _inside_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _word(group: str, text: str, *, start: int, end: int, glue: str) -> Word:
    sort: Literal["number", "word", "symbol"] = "symbol"
    if group in ("tail", "word"):
        sort = "word"
    elif group == "number":
        sort = "number"
    return Word(text, text.casefold().replace("’", "'"), start, end, glue, sort)


def span(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """Code points of the words from ``first`` up to, not with, ``last``."""
    return words[first].start, words[last - 1].end
