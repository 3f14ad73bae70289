"""A path to an article: what kind of source it is, its page, and the article made of it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from claimcheck.article import LANGUAGES, Article
from claimcheck.errors import SourceError
from claimcheck.reading.page import Page
from claimcheck.reading.raw import STDIN, read_bytes

MAX_CHARACTERS = 400_000
"""Longest text taken for an article, in code points: about 65,000 words, a book's worth."""

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
    page = _reader(data, path)(data, path)
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
        language=_language(page),
        title=page.title,
        publisher=page.publisher,
        author=page.author,
        url=page.url,
        published=page.published,
        sha256=sha256,
        charset=page.charset,
        warnings=page.warnings,
    )


def _reader(data: bytes, path: str) -> Reader:
    """The reader for these bytes: readers are loaded only when their kind of source comes."""
    from claimcheck.reading.plain_text import read_text

    return read_text


def _language(page: Page) -> str:
    """The declared language if claims can be read in it, else the one the words are in."""
    from claimcheck.analysis.language import identify

    declared = (page.language or "").replace("_", "-").lower().partition("-")[0]
    return declared if declared in LANGUAGES else identify(page.text)


def _name(path: str) -> str:
    return "stdin" if path == STDIN else PurePath(path).name or path
