"""Front matter: what a text file says of itself before its text.

    ---
    publisher: Le Courrier
    date: 2025-03-10
    language: fr
    ---
    The headline

It is blanked out character by character, not cut, so that lines, columns and offsets in the rest
are those of the file.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

_FENCE = "---"

_LINE = re.compile(r"(?P<key>[A-Za-z][A-Za-z_-]*)[ \t]*:[ \t]*(?P<value>.*)")

_KEYS = {
    "publisher": "publisher", "source": "publisher",
    "author": "author", "byline": "author",
    "title": "title", "headline": "title",
    "url": "url", "link": "url",
    "date": "published", "published": "published",
    "language": "language", "lang": "language",
}  # fmt: skip
"""Keys understood, and the field of the article each one fills."""

_MAX_LINES = 40


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields a file declares, and its text with the declaration blanked out."""

    fields: dict[str, str]
    text: str
    warnings: tuple[str, ...] = ()


def split_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a text; a text without one comes back as it is."""
    lines = text.split("\n", _MAX_LINES + 2)
    if lines[0].rstrip() != _FENCE:
        return FrontMatter({}, text)
    closing = next((at for at, line in enumerate(lines) if at and line.rstrip() == _FENCE), None)
    if closing is None or not all(_is_declaration(line) for line in lines[1:closing]):
        return FrontMatter({}, text)
    fields, unknown = _declared(lines[1:closing])
    head = sum(len(line) + 1 for line in lines[: closing + 1])
    blank = re.sub(r"[^\n]", " ", text[:head])
    warnings = tuple(f"front matter: '{key}' is not a key claimcheck knows" for key in unknown)
    return FrontMatter(fields, blank + text[head:], warnings)


def iso_date(words: str) -> dt.date | None:
    """The day of an ISO 8601 date or date-time; None when it is none."""
    try:
        return dt.datetime.fromisoformat(words.strip()).date()
    except ValueError:
        return None


def _is_declaration(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#") or _LINE.fullmatch(line) is not None


def _declared(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    fields: dict[str, str] = {}
    unknown = []
    for line in lines:
        matched = _LINE.fullmatch(line)
        if matched is None:
            continue
        value = matched["value"].strip().strip("\"'")
        key = _KEYS.get(matched["key"].lower())
        if key is None:
            unknown.append(matched["key"])
        elif value:
            fields[key] = value
    return fields, unknown
