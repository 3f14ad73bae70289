"""PDF files, made here: printed lines become paragraphs again; errors say what to do."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from claimcheck.errors import SourceError
from claimcheck.reading.pdf import read_page
from claimcheck.reading.read import read_article

PAGE = (
    "Bridge closed after cracks are found",
    "",
    "Police closed the Calder bridge on Tuesday after inspec-",
    "tors found cracks in two of its piers. The minister said",
    "the bridge was in no danger.",
    "About 38,000 vehicles cross it on a working day, accord-",
    "ing to the ministry.",
)

WORDS = ("first", "second", "third")

TEXT = """Bridge closed after cracks are found

Police closed the Calder bridge on Tuesday after inspectors found cracks in two of its piers. \
The minister said the bridge was in no danger.

About 38,000 vehicles cross it on a working day, according to the ministry.
"""


def make_pdf(pages: Sequence[Sequence[str]], *, password: str | None = None) -> bytes:
    """A PDF with these lines, one a line of print."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for lines in pages:
        page = writer.add_blank_page(width=612, height=792)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        shown = [
            f"BT /F1 {18 if line == PAGE[0] else 11} Tf 50 {740 - 14 * at} Td ({line}) Tj ET"
            for at, line in enumerate(lines)
            if line
        ]
        stream.set_data("\n".join(shown).encode("latin-1"))
        page[NameObject("/Contents")] = stream
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_lines_become_paragraphs() -> None:
    """Broken words are whole; a short line that ends a sentence ends the paragraph."""
    page = read_page(make_pdf([PAGE]), "a.pdf")

    assert page.text == TEXT
    assert page.title == "Bridge closed after cracks are found"
    assert "PDF" in page.warnings[0]


def test_running_heads_and_page_numbers_are_dropped() -> None:
    """Lines that stand on every page, and lone numbers."""
    pages = [
        ("The Harbour Post", "", f"The {word} pier is closed.", "", f"{number} / 3")
        for number, word in enumerate(WORDS, start=1)
    ]

    text = read_page(make_pdf(pages), "a.pdf").text

    assert text == "\n\n".join(f"The {word} pier is closed." for word in WORDS) + "\n"


def test_article_of_a_pdf(tmp_path: Path) -> None:
    """Known by its opening, whatever its suffix."""
    path = tmp_path / "a.txt"
    path.write_bytes(make_pdf([PAGE]))

    article = read_article(str(path), id="A")

    assert (article.text, article.language) == (TEXT, "en")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (make_pdf([PAGE], password="secret"), "locked"),  # noqa: S106 - made for this test
        (make_pdf([()]), "only pictures"),
        (b"%PDF-1.4\nnot really", "no readable PDF"),
        (make_pdf([PAGE])[:300], "no readable PDF"),
    ],
)
def test_refusals(data: bytes, words: str) -> None:
    """Locked, scanned or broken."""
    with pytest.raises(SourceError, match=words) as caught:
        read_page(data, "a.pdf")

    assert caught.value.message.startswith("a.pdf: ")
    assert caught.value.hint
