"""Direct speech: the quotations of an article that are sentences of their own.

    quotation = « … » | “ … ” | „ … “ | " … " | ‹ … › | » … «

A quotation never runs over a paragraph's end. One that stands for a name or a word only ("test",
« Nordvik Bay ») is part of its sentence; speech has a verb of its own or several words.
"""

from __future__ import annotations

import re

_CLOSERS = {"«": "»", "“": "”", "„": "“”", '"': '"', "‹": "›", "»": "«"}
_MARK = re.compile(r'[«»“”„"‹›\n]')
_BEFORE_SPEECH = frozenset('.,:;!?…\n—–-()«»“”"')
MIN_SPEECH_WORDS = 4
"""Shorter quotations are names and single words: "test", « Nordvik Bay »."""


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the quotations in a text, marks included, in text order."""
    found: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            opened = None
        elif opened is None:
            opened = (at, _CLOSERS[mark]) if mark in _CLOSERS else None
        elif mark in opened[1]:
            found.append((opened[0], at + 1))
            opened = None
    return tuple(found)


def is_speech(text: str, start: int, end: int) -> bool:
    """Whether a quotation is a statement of its own rather than words within a sentence.

    It is long enough or a comma follows it, and nothing but a comma, a colon or the sentence's
    start stands before it.
    """
    short = len(text[start + 1 : end - 1].split()) < MIN_SPEECH_WORDS
    if short and text[end : end + 1] != "," and text[end - 2] != ",":
        return False
    before = text[:start].rstrip(" \u00a0\u202f")
    return not before or before[-1] in _BEFORE_SPEECH
