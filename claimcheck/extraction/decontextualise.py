"""The claim readable alone: what it borrows stands before it in square brackets.

    text = quote | "[" subject "] " quote

A subject is borrowed when it stands outside the quote. Nothing is invented: the words in brackets
are words of the article.
"""

from __future__ import annotations

from claimcheck.extraction.clauses import Segment
from claimcheck.extraction.reading import Reading


def borrowed_subject(
    reading: Reading, segment: Segment, start: int, end: int
) -> tuple[int, int] | None:
    """Span of the subject a claim needs from outside its own span."""
    if segment.subject is None:
        return None
    first, last = segment.subject
    low, high = reading.tokens[first].start, reading.tokens[last].end
    if start <= low and high <= end:
        return None
    return (low, high) if high <= start or low >= end else None


def alone(reading: Reading, start: int, end: int, borrowed: tuple[int, int] | None) -> str:
    """The quote with its borrowed subject in brackets."""
    quote = reading.text(start, end)
    if borrowed is None:
        return quote
    relative = [c for c in reading.cues_in(start, end, "relative") if c.start == start]
    rest = reading.text(relative[0].end, end).lstrip() if relative else quote
    return f"[{reading.text(*borrowed)}] {rest or quote}"
