"""JSON Lines: one article a line.

    {"text": "...", "title": "...", "publisher": "...", "author": "...", "url": "...",
     "date": "2025-03-10", "language": "fr", "label": "..."}

Only ``text`` is needed. A title that the text does not begin with is put before it, as in a file.
"""

from __future__ import annotations

import json
from typing import Any

from claimcheck.errors import SourceError
from claimcheck.reading.charset import decode
from claimcheck.reading.front_matter import iso_date
from claimcheck.reading.page import Page
from claimcheck.reading.plain_text import normalise

_SHAPE = 'Each line is an object such as {"text": "...", "date": "2025-03-10"}.'


def split_lines(data: bytes) -> list[tuple[int, str]]:
    """The lines that hold something, with their numbers from 1."""
    lines = normalise(decode(data).text).split("\n")
    return [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]


def page_of(line: str, path: str) -> Page:
    """The page in one line; SourceError when it is no JSON object with a text."""
    try:
        record = json.loads(line)
    except ValueError as error:
        raise SourceError(f"{path}: is no JSON", hint=_SHAPE) from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise SourceError(f"{path}: has no text", hint=_SHAPE)
    title = _words(record, "title")
    text = normalise(_writable(record["text"]))
    if title and text.lstrip().partition("\n")[0].strip() != title:
        text = f"{title}\n\n{text}"
    return Page(
        text=text,
        title=title,
        label=_words(record, "label"),
        publisher=_words(record, "publisher"),
        author=_words(record, "author"),
        url=_words(record, "url"),
        language=_words(record, "language"),
        published=iso_date(_words(record, "date") or ""),
    )


def _words(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return normalise(_writable(value)) if isinstance(value, str) and value.strip() else None


def _writable(text: str) -> str:
    """JSON can escape half a character; such a half becomes U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
