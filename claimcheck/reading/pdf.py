"""PDF files: the text of their pages, lines joined to paragraphs again (pypdf)."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import median
from typing import TYPE_CHECKING

from claimcheck.errors import SourceError
from claimcheck.reading.page import Page
from claimcheck.reading.plain_text import normalise

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES = 200
"""Most pages read of one file: an article is shorter, a book is not compared."""

_FULL_LINE = 0.75
"""A line that ends a sentence below this share of the longest line ends its paragraph."""

_GAP = 1.35
"""A step to the next line above this many usual steps parts paragraphs."""

_RESIZED = 0.15
"""Difference in type size that parts a headline from the text below it."""

_EDGE = 2
"""Lines at the top and the bottom of a page that may be a head or a foot."""

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB06: "st"}

_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
_PAGE_NUMBER = re.compile(r"\W*\d{1,4}(?:\s*[/|]\s*\d{1,4})?\W*")

_FLAWS = (ValueError, KeyError, TypeError, AttributeError, RecursionError, NotImplementedError)
"""What pypdf raises, besides errors of its own, on files that break the format."""

_INSTALL = "Install the reader: pip install 'claimcheck[pdf]'"


@dataclass(slots=True)
class _Line:
    """A printed line: its words, its height on the page and the size of its type, in points."""

    text: str = ""
    height: float = 0.0
    size: float = 0.0


_Matrix = Sequence[float]


def read_page(data: bytes, path: str) -> Page:
    """The text of a PDF file; SourceError when it is locked, broken, or only pictures."""
    printed = _pages(data, path)
    pages = [_lines(lines) for lines in printed]
    running = _running_lines(pages)
    paragraphs = [
        paragraph
        for lines in pages
        for paragraph in _paragraphs([line for line in lines if line not in running])
    ]
    if not any(paragraphs):
        raise SourceError(
            f"{path}: holds no text, only pictures of it",
            hint="Run it through text recognition (OCR) first.",
        )
    return Page(
        text="\n\n".join(paragraphs) + "\n",
        title=_headline(printed[0]),
        warnings=("read from a PDF: paragraphs were put together from printed lines",),
    )


def _pages(data: bytes, path: str) -> list[list[_Line]]:
    """The printed lines of each page, in the order of the file."""
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - an extra, and slow to load
        from pypdf.errors import PyPdfError  # noqa: PLC0415 - as above
    except ImportError as error:
        raise SourceError(f"{path}: a PDF needs an extra library", hint=_INSTALL) from error
    # pypdf logs every flaw of a file it repairs; what it cannot repair it raises.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        refusal = _refusal(reader, path)
        pages = [] if refusal else [_printed(page) for page in reader.pages]
    except (PyPdfError, *_FLAWS) as error:
        raise SourceError(f"{path}: is no readable PDF", hint="Export it again.") from error
    if refusal:
        raise refusal
    return pages


def _refusal(reader: PdfReader, path: str) -> SourceError | None:
    if reader.is_encrypted and not reader.decrypt(""):
        return SourceError(f"{path}: is locked by a password", hint="Save it without one.")
    if len(reader.pages) > MAX_PAGES:
        return SourceError(
            f"{path}: has {len(reader.pages)} pages", hint="Save the article's pages alone."
        )
    return None


def _printed(page: PageObject) -> list[_Line]:
    """The lines of a page, from the pieces of text its program sets."""
    lines = [_Line()]

    def piece(text: str, page_matrix: _Matrix, matrix: _Matrix, _font: object, size: float) -> None:
        for at, words in enumerate(text.split("\n")):
            if at:
                lines.append(_Line())
            if words.strip() and not lines[-1].text.strip():
                lines[-1].height = matrix[4] * page_matrix[1] + matrix[5] * page_matrix[3]
                lines[-1].height += page_matrix[5]
                lines[-1].size = abs(size * matrix[3] * page_matrix[3])
            lines[-1].text += words

    page.extract_text(visitor_text=piece)
    return [line for line in lines if line.text.strip()]


def _lines(printed: Sequence[_Line]) -> list[str]:
    """The text of printed lines, an empty one where a gap or another size parts them."""
    steps = [above.height - line.height for above, line in pairwise(printed)]
    usual = median([step for step in steps if step > 0] or [0.0])
    lines: list[str] = []
    for at, line in enumerate(printed):
        if at and (steps[at - 1] > _GAP * usual or _resized(printed[at - 1], line)):
            lines.append("")
        lines.append(_words(line))
    return lines


def _words(line: _Line) -> str:
    """The words of a line, single spaces between, ligatures taken apart."""
    return re.sub(r"[ \t\u00a0]+", " ", normalise(line.text.translate(_LIGATURES))).strip()


def _headline(printed: Sequence[_Line]) -> str | None:
    """What the first page sets largest, if it is larger than the text."""
    largest = max(printed, key=lambda line: line.size, default=_Line())
    if largest.size <= (1 + _RESIZED) * median([line.size for line in printed] or [0.0]):
        return None
    start = printed.index(largest)
    together = takewhile(lambda line: not _resized(largest, line), printed[start:])
    return " ".join(_words(line) for line in together)


def _resized(above: _Line, line: _Line) -> bool:
    return abs(above.size - line.size) > _RESIZED * max(above.size, line.size)


def _running_lines(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Heads and feet: what stands at the edge of half of three or more pages, and page numbers."""
    edges = [{*filled[:_EDGE], *filled[-_EDGE:]} for filled in ([*filter(None, p)] for p in pages)]
    seen = Counter(line for edge in edges for line in edge)
    repeated = {line for line, times in seen.items() if times >= max(3, len(pages) / 2)}
    return frozenset(repeated | {line for line in seen if _PAGE_NUMBER.fullmatch(line)})


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Lines joined until a blank one, or one that ends a sentence short of the margin."""
    full = _FULL_LINE * max((len(line) for line in lines), default=0)
    paragraphs: list[str] = []
    current = ""
    for line in [*lines, ""]:
        current = _joined(current, line)
        ended = not line or (len(line) < full and _SENTENCE_END.search(line))
        if ended and current:
            paragraphs.append(current)
            current = ""
    return paragraphs


def _joined(current: str, line: str) -> str:
    """A word broken at the line's end is whole again when it goes on in lower case."""
    if current and line[:1].islower() and _BROKEN_WORD.search(current):
        return current[:-1] + line
    return f"{current} {line}".strip()
