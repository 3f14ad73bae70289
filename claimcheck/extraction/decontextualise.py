"""The claim readable alone: what it borrows stands in square brackets.

    text = quote | "[" subject "] " quote | quote with a pronoun replaced by "[" name "]"

A subject is borrowed when it stands outside the quote. Nothing is invented: the words in brackets
are words of the article.
"""

from __future__ import annotations

from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

Span = tuple[int, int]


def subject_span(reading: Reading, segment: Segment) -> Span | None:
    """Span of a segment's subject in the article."""
    if segment.subject is None:
        return None
    first, last = segment.subject
    return reading.tokens[first].start, reading.tokens[last].end


def borrowed_parts(
    reading: Reading, segment: Segment, place: Span, name: Span | None
) -> tuple[Span, ...]:
    """What a claim needs from outside: its subject, and its clause up to the verb.

    ``name`` is what a pronoun stands for.
    """
    subject = subject_span(reading, segment)
    verb = _verb_end(reading, segment)
    if segment.host is not None:
        first, last = segment.host
        return ((reading.tokens[first].start, reading.tokens[last].end),)
    if verb is not None and verb <= place[0]:
        first = reading.tokens[segment.first].start
        inside = subject is not None and first <= subject[0] < verb
        begin = min(subject[0], first) if inside and subject else first
        return ((begin, verb),) if inside or subject is None else (subject, (begin, verb))
    if name is not None:
        return (name,)
    outside = subject is not None and (subject[1] <= place[0] or subject[0] >= place[1])
    return (subject,) if subject is not None and outside else ()


def _verb_end(reading: Reading, segment: Segment) -> int | None:
    return reading.tokens[segment.predicate.head].end if segment.predicate else None


def alone(reading: Reading, segment: Segment, place: Span, borrowed: tuple[Span, ...]) -> str:
    """The quote with what it borrows in brackets."""
    start, end = place
    quote = reading.text(start, end)
    if not borrowed:
        return quote
    words = f"[{' '.join(reading.text(*part) for part in borrowed)}]"
    pronoun = subject_span(reading, segment)
    if pronoun and start <= pronoun[0] and pronoun[1] <= end:
        return f"{reading.text(start, pronoun[0])}{words}{reading.text(pronoun[1], end)}"
    relative = [c for c in reading.cues_in(start, end, "relative") if c.start == start]
    rest = reading.text(relative[0].end, end).lstrip() if relative else quote
    return f"{words} {rest or quote}"
