"""A path to an article: what kind of source it is, its page, and the article made of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import PurePath

from claimcheck.analysis.language import UNDETERMINED, identify
from claimcheck.article import LANGUAGES, Article
from claimcheck.errors import SourceError
from claimcheck.reading.page import Page
from claimcheck.reading.raw import STDIN, read_bytes

MAX_CHARACTERS = 400_000
"""Longest text taken for an article, in code points: about 65,000 words, a book's worth."""

READERS = {
    "text": "claimcheck.reading.plain_text",
}
"""Each kind of source and the module whose ``read_page`` reads it."""

_OPENINGS: dict[str, re.Pattern[bytes]] = {}
"""How a kind of source begins, whatever it is called."""

_SUFFIXES: dict[str, str] = {}
"""The kind of source a suffix announces; text for all others."""

Reader = Callable[[bytes, str], Page]
"""Bytes and the path they came from (for messages) to a page."""


def read_article(
    path: str,
    *,
    id: str,  # noqa: A002 - the noun's own field name
    language: str | None = None,
    label: str | None = None,
    published: dt.date | None = None,
) -> Article:
    """Read one source; what is given overrides what the source says of itself.

    Raises SourceError, which names the path, the cause and the mend.
    """
    data = read_bytes(path)
    page = _page(data, path)
    return article_of(
        override(page, language=language, label=label, published=published),
        path=path,
        id=id,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def override(
    page: Page, *, language: str | None, label: str | None, published: dt.date | None
) -> Page:
    """The page with what the user says of it."""
    return replace(
        page,
        language=language or page.language,
        label=label or page.label,
        published=published or page.published,
    )


def article_of(page: Page, *, path: str, id: str, sha256: str) -> Article:  # noqa: A002 - as above
    """The article of a page; raises SourceError when it holds no words or far too many."""
    if not any(character.isalpha() for character in page.text):
        raise SourceError(f"{path}: holds no words", hint="Save the article's text in it.")
    if len(page.text) > MAX_CHARACTERS:
        raise SourceError(
            f"{path}: {len(page.text):,} characters, where an article has at most "
            f"{MAX_CHARACTERS:,}",
            hint="Save the article alone, or split the file.",
        )
    return Article(
        id=id,
        label=page.label or page.publisher or _name(path),
        path=path,
        text=page.text,
        language=_language(page, path, id),
        title=page.title,
        publisher=page.publisher,
        author=page.author,
        url=page.url,
        published=page.published,
        sha256=sha256,
        charset=page.charset,
        warnings=page.warnings,
    )


def _kind(data: bytes, path: str) -> str:
    """What the bytes are, by their own word first and by the path's suffix second."""
    for kind, opening in _OPENINGS.items():
        if opening.match(data):
            return kind
    return _SUFFIXES.get(PurePath(path).suffix.lower(), "text")


def _page(data: bytes, path: str) -> Page:
    """The page, by a reader that is loaded when the first source of its kind comes."""
    reader: Reader = import_module(READERS[_kind(data, path)]).read_page
    return reader(data, path)


def _language(page: Page, path: str, id_: str) -> str:
    """The declared language if claims can be read in it, else the one the words are in."""
    declared = (page.language or "").replace("_", "-").lower().partition("-")[0]
    language = declared if declared in LANGUAGES else identify(page.text)
    if language == UNDETERMINED:
        raise SourceError(
            f"{path}: is in none of the languages claims can be read in ({', '.join(LANGUAGES)})",
            hint=f"If it is in one of them, say so: --lang {id_}=fr",
        )
    return language


def _name(path: str) -> str:
    return "stdin" if path == STDIN else PurePath(path).name or path
