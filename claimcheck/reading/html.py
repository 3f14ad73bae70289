"""Saved web pages: the article without the page around it (trafilatura), hidden text left out.

Barbaresi 2021, "Trafilatura: a web scraping library and command-line tool for text discovery and
extraction", describes the method. Lines and columns count in the text as it was read here, not in
the file's markup.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from claimcheck.errors import SourceError
from claimcheck.reading.charset import decode
from claimcheck.reading.front_matter import iso_date
from claimcheck.reading.hidden import remove_hidden
from claimcheck.reading.linked_data import open_wall
from claimcheck.reading.page import Page
from claimcheck.reading.plain_text import normalise

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a page must declare its encoding; the HTML standard allows 1024."""

_MAX_DEPTH = 400
"""Deepest nesting read; trafilatura walks the tree by recursion."""

_FEWEST_WORDS = 10
"""Below this, what is left of a page is a menu, not an article."""

PAYWALL = "the page says it is not free to read: only what it shows was read"

_TALKERS = ("trafilatura", "htmldate")
"""Libraries that log every oddity of a page to standard error."""

_INSTALL = "Install the reader: pip install 'claimcheck[html]'"


def read_page(data: bytes, path: str) -> Page:
    """The article on a page; SourceError when there is none, or no reader for it."""
    try:
        import trafilatura  # noqa: PLC0415 - an extra, and slow to load
        from lxml import etree, html  # noqa: PLC0415 - as above
    except ImportError as error:
        raise SourceError(f"{path}: a web page needs an extra library", hint=_INSTALL) from error
    for name in _TALKERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    matched = _DECLARED.search(data[:_HEAD])
    decoded = decode(data, matched[1].decode("ascii") if matched else None)
    try:
        tree = html.document_fromstring(decoded.text.encode(), html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError) as error:
        raise SourceError(f"{path}: is no readable web page", hint="Save it again.") from error
    _refuse_abyss(tree, path)
    hidden = remove_hidden(tree)
    walled = open_wall(tree)
    language = tree.get("lang")
    _simplify(tree)
    found = trafilatura.bare_extraction(
        tree,
        favor_precision=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or len((found.text or "").split()) < _FEWEST_WORDS:
        raise SourceError(
            f"{path}: no article was found on the page",
            hint="Copy the article's text into a .txt file.",
        )
    return Page(
        text=_text(found.title, found.text),
        charset=decoded.charset,
        title=found.title,
        publisher=found.sitename,
        author=found.author,
        url=found.url,
        language=language,
        published=iso_date(found.date or ""),
        warnings=(*decoded.warnings, *hidden, *((PAYWALL,) if walled else ())),
    )


def _text(title: str | None, body: str) -> str:
    """Headline, blank line, paragraphs with blank lines between: as in a text file."""
    paragraphs = [line.strip() for line in normalise(body).split("\n") if line.strip()]
    headline = normalise(title or "").strip()
    if headline and paragraphs and paragraphs[0] == headline:
        paragraphs = paragraphs[1:]
    return "\n\n".join(part for part in (headline, *paragraphs) if part) + "\n"


def _refuse_abyss(tree: HtmlElement, path: str) -> None:
    """Raise SourceError for a page nested deeper than any article is."""
    deepest, level = 0, [tree]
    while level and deepest <= _MAX_DEPTH:
        level = [child for element in level for child in element]
        deepest += 1
    if level:
        raise SourceError(
            f"{path}: is nested more than {_MAX_DEPTH} elements deep",
            hint="Copy the article's text into a .txt file.",
        )


def _simplify(tree: HtmlElement) -> None:
    """Take away what leads the extractor astray around the headline.

    It drops paragraphs styled "teaser", which is how many papers call the lead, and it puts the
    posts of a live blog out of order when each is an article of its own.
    """
    headline = next(tree.iter("h1"), None)
    if headline is None:
        return
    around = next(headline.iterancestors("article", "main"), None)
    if around is None:
        return
    for paragraph in around.iter("p"):
        if "teaser" in (paragraph.get("class") or "").lower():
            _unnamed(paragraph)
    for post in list(around.iterdescendants("article")):
        post.tag = "div"
        for element in (post, *(paragraph.getparent() for paragraph in post.iter("p"))):
            _unnamed(element)


def _unnamed(element: HtmlElement) -> None:
    """Without the names by which the extractor takes an element for text or for chrome."""
    for name in ("class", "id"):
        element.attrib.pop(name, None)
