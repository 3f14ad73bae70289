"""A path to an article: its page, and the article made of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import PurePath

from claimcheck.analysis.language import UNDETERMINED, identify
from claimcheck.article import LANGUAGES, Article
from claimcheck.errors import SourceError
from claimcheck.reading.load import Loaded, load
from claimcheck.reading.page import Page
from claimcheck.reading.raw import STDIN

MAX_CHARACTERS = 100_000
"""Longest text taken for an article, in code points: about 16,000 words, a long magazine piece."""

LONGEST_WORD = 1_000
"""Longest stretch without white space, in code points; addresses and hashes are below it."""


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
    loaded = load(path)
    if len(loaded) != 1:
        raise SourceError(f"{path}: holds {len(loaded)} articles", hint="Read them one by one.")
    return article_of(loaded[0], id, language=language, label=label, published=published)


def article_of(
    loaded: Loaded,
    id_: str,
    *,
    language: str | None,
    label: str | None,
    published: dt.date | None,
) -> Article:
    """The article of a page, with what the user says of it; SourceError when it is none."""
    if isinstance(loaded.page, SourceError):
        raise loaded.page
    page = replace(
        loaded.page,
        language=language or loaded.page.language,
        label=label or loaded.page.label,
        published=published or loaded.page.published,
    )
    path = loaded.path
    _check(page, path)
    return Article(
        id=id_,
        label=page.label or page.publisher or _name(path),
        path=path,
        text=page.text,
        language=_language(page, path, id_),
        title=page.title,
        publisher=page.publisher,
        author=page.author,
        url=page.url,
        published=page.published,
        sha256=loaded.sha256,
        charset=page.charset,
        warnings=page.warnings,
    )


def _check(page: Page, path: str) -> None:
    """Raise SourceError for a page that holds no words, or far too many."""
    if not any(character.isalpha() for character in page.text):
        raise SourceError(f"{path}: holds no words", hint="Save the article's text in it.")
    if len(page.text) > MAX_CHARACTERS:
        raise SourceError(
            f"{path}: {len(page.text):,} characters, where an article has at most "
            f"{MAX_CHARACTERS:,}",
            hint="Save the article alone, or split the file.",
        )
    longest = max(len(word) for word in page.text.split())
    if longest > LONGEST_WORD:
        raise SourceError(
            f"{path}: holds a word of {longest:,} characters, as no article does",
            hint="Look at the file: it may be data, or damaged.",
        )


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
