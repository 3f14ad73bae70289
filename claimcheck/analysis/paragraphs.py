"""An article's paragraphs: headline, subheads, bullets, body.

    article   = line { newline line }
    paragraph = line | wrapped lines
    bullet    = bullet mark, space, text
    headline  = the first paragraph, when it is the title or has no final stop
    subhead   = a later short paragraph without a final stop

A line is a paragraph of its own, whether or not blank lines set paragraphs apart: texts copied
from the web come either way. Only lines that were wrapped to a width are joined: in such a block
no line had room for the first word of the next, and some line goes on in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.analysis.sentence import SentenceKind

FINAL = ".!?…"
CLOSERS = "\"'”’»›)]“"
"""Marks that may follow a final stop; “ closes a German quotation."""
_BULLET = re.compile(r"(?:[•‣▪●◦∙·*]|[-–](?=\s)|\d{1,2}[.)](?=\s))\s*")
_LINE = re.compile(r"[^\n]+")
_WIDEST_WRAP = 100
_LONGEST_SUBHEAD = 20
_LONGEST_HEADLINE = 40
"""Words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the article's text without white space or bullet mark at its ends."""

    start: int
    end: int
    kind: SentenceKind


def paragraphs(text: str, title: str | None = None) -> tuple[Paragraph, ...]:
    """The paragraphs of a text in order; ``title`` is the headline its reader found, if any."""
    found: list[Paragraph] = []
    for start, end in _stretches(text):
        marked = _BULLET.match(text, start, end)
        inner = marked.end() if marked and marked.end() < end else start
        kind = _kind(text[inner:end], first=not found, bullet=inner > start, title=title)
        found.append(Paragraph(inner, end, kind))
    return tuple(found)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs, bullet marks included."""
    block: list[tuple[int, int]] = []
    end_of_last = -1
    for match in _LINE.finditer(text):
        span = _trimmed(text, *match.span())
        if span[0] == span[1]:
            continue
        if block and text.count("\n", end_of_last, span[0]) > 1:
            yield from _joined(text, block)
            block = []
        block.append(span)
        end_of_last = span[1]
    yield from _joined(text, block)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _joined(text: str, block: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """One span for the whole block where it was wrapped to a width, else the lines' own."""
    if len(block) < 2 or max(end - start for start, end in block) > _WIDEST_WRAP:
        return block
    width = max(end - start for start, end in block)
    lines = [text[start:end] for start, end in block]
    if any(_BULLET.match(line) for line in lines[1:]):
        return block
    full = all(
        len(line) + 1 + len(after.split(maxsplit=1)[0]) > width for line, after in pairwise(lines)
    )
    goes_on = any(line[0].islower() for line in lines[1:])
    return [(block[0][0], block[-1][1])] if full and goes_on else block


def _kind(line: str, *, first: bool, bullet: bool, title: str | None) -> SentenceKind:
    if bullet:
        return "bullet"
    words = len(line.split())
    unfinished = line.rstrip(CLOSERS + " \u00a0\u202f")[-1:] not in FINAL or line.endswith(":")
    if first and words <= _LONGEST_HEADLINE:
        return "headline" if unfinished or line == title else "body"
    return "subhead" if unfinished and words <= _LONGEST_SUBHEAD else "body"
