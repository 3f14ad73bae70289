"""Text files: decode, normalise once, and take what the file says of itself."""

from __future__ import annotations

import re
import unicodedata

from claimcheck.errors import SourceError
from claimcheck.reading.charset import decode
from claimcheck.reading.front_matter import iso_date, split_front_matter
from claimcheck.reading.page import Page

_MAX_CONTROLS = 0.02
"""Share of control characters above which bytes are taken for a binary file: prose has none."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")

_MARKDOWN_TITLE = re.compile(r"#{1,6}[ \t]+(.+?)[ \t]*#*")


def normalise(text: str) -> str:
    r"""Line ends as ``\n`` and characters composed (NFC): the one place where text changes."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def read_page(data: bytes, path: str) -> Page:
    """The page in the bytes of a text or Markdown file."""
    decoded = decode(data)
    _refuse_binary(decoded.text, path)
    front = split_front_matter(normalise(decoded.text))
    fields = front.fields
    date = fields.get("published")
    published = iso_date(date) if date else None
    unread = (f"front matter: date '{date}' is not YYYY-MM-DD",) if date and not published else ()
    return Page(
        text=front.text,
        charset=decoded.charset,
        title=fields.get("title") or _first_line(front.text),
        publisher=fields.get("publisher"),
        author=fields.get("author"),
        url=fields.get("url"),
        language=fields.get("language"),
        published=published,
        warnings=(*decoded.warnings, *front.warnings, *unread),
    )


def _refuse_binary(text: str, path: str) -> None:
    controls = len(_CONTROL.findall(text))
    if "\x00" in text or controls > _MAX_CONTROLS * len(text):
        raise SourceError(
            f"{path}: is not text",
            hint="claimcheck reads .txt, .md, .html, .pdf and .jsonl files.",
        )


def _first_line(text: str) -> str | None:
    """The headline: the first line that says something, if more text follows it."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) < 2:
        return None
    matched = _MARKDOWN_TITLE.fullmatch(lines[0])
    return matched[1] if matched else lines[0]
