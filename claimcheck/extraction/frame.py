"""The frame of a claim: its content words with the values masked, which alignment embeds.

Two claims that answer the same question with different figures have the same frame. What is
counted stays ("47 blessés" leaves "blessés"); the number, the date, the amount go.
"""

from __future__ import annotations

from claimcheck.extraction.reading import Reading

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "ADV"})
_WHOLLY_MASKED = frozenset({"date", "time", "duration", "money", "percentage", "measure"})


def frame(reading: Reading, start: int, end: int, borrowed: tuple[tuple[int, int], ...]) -> str:
    """Content words of what is borrowed, then of the claim's own span, in text order."""
    words: list[str] = []
    for low, high in (*borrowed, (start, end)):
        words.extend(_content(reading, low, high))
    return " ".join(dict.fromkeys(words))


def _content(reading: Reading, start: int, end: int) -> list[str]:
    masked = [(v.start, v.end) for v in reading.values_in(start, end) if v.kind in _WHOLLY_MASKED]
    words: list[str] = []
    for token in reading.tokens:
        if not (start <= token.start and token.end <= end) or token.upos not in _CONTENT:
            continue
        if any(low <= token.start < high for low, high in masked):
            continue
        if any(character.isdigit() for character in token.form):
            continue
        words.append(reading.text(token.start, token.end))
    return words
