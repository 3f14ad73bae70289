"""Strategies: real articles as the world hands them over, and text that is no article at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from claimcheck.article import LANGUAGES

SOURCES = Path(__file__).parents[2] / "sources"
TEXTS = [
    (path.name.split(".")[1], path.read_text(encoding="utf-8"))
    for path in sorted(SOURCES.glob("*/*.txt"))
]

INTRUDERS = (
    "🔥", "👩‍🚒", "\u00a0", "\u202f", "\u00ad", "\u200b", "\u202e", "\x00", "\ufeff", "\t",
    "9" * 400, " 1e9999 ", " 10.000.000.000.000.000.000 ", "½", "²", "٣٤", "三", "–", "((", "»",
    "\u2028", "“", ". . .", " 0 h 0 ", " 00/00/0000 ", " 31 février ", " 99:99 ", "-0", "%",
    "€€ 5", "\n\n\n",
)  # fmt: skip
"""What turns up between words: emoji, odd spaces, controls, numbers too large for their type."""

WHOLE: tuple[Callable[[str], str], ...] = (
    lambda text: text,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFKC", text),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace("\n", " "),
    str.upper,
    str.lower,
)
"""What happens to a whole text on its way through other programs."""


@st.composite
def mangled(draw: st.DrawFn) -> tuple[str, str]:
    """A language and a piece of a sample article in it, with intruders between its letters."""
    language, text = draw(st.sampled_from(TEXTS))
    start = draw(st.integers(0, len(text) - 1))
    piece = draw(st.sampled_from(WHOLE))(text[start : start + draw(st.integers(1, 700))])
    for intruder in draw(st.lists(st.sampled_from(INTRUDERS), max_size=6)):
        at = draw(st.integers(0, len(piece)))
        piece = piece[:at] + intruder + piece[at:]
    return language, piece


def arbitrary() -> st.SearchStrategy[tuple[str, str]]:
    """Any language and any text that UTF-8 can write."""
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
    return st.tuples(st.sampled_from(LANGUAGES), anything)
