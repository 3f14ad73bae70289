"""Files to articles: what they say of themselves, and errors that name file, cause and mend."""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
import unicodedata
from pathlib import Path

import pytest

from claimcheck.errors import SourceError
from claimcheck.reading import read as reading
from claimcheck.reading.raw import MAX_BYTES
from claimcheck.reading.read import read_article

TEXT = "La panne de Lyon\n\nElle a duré deux heures, et les clients ont été avertis par la ville.\n"


def write(folder: Path, data: str | bytes, name: str = "a.txt") -> str:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def refusal(path: str) -> SourceError:
    with pytest.raises(SourceError) as caught:
        read_article(path, id="A")
    assert caught.value.hint
    return caught.value


def test_an_ordinary_file(tmp_path: Path) -> None:
    """The text is the file's, character by character; title and language are found."""
    path = write(tmp_path, TEXT)

    article = read_article(path, id="A")

    assert article.text == TEXT == Path(path).read_text(encoding="utf-8")
    assert (article.title, article.language, article.label) == ("La panne de Lyon", "fr", "a.txt")
    assert (article.charset, article.published, article.warnings) == ("utf-8", None, ())
    assert len(article.sha256) == 64


def test_what_is_given_overrides_what_is_found(tmp_path: Path) -> None:
    """Options win over front matter, front matter over guesses."""
    path = write(tmp_path, f"---\npublisher: Le Courrier\ndate: 2025-03-10\nlang: it\n---\n{TEXT}")

    plain = read_article(path, id="A")
    told = read_article(
        path, id="A", language="fr", label="Courrier", published=dt.date(2025, 3, 11)
    )

    assert (plain.label, plain.language) == ("Le Courrier", "it")
    assert plain.published == dt.date(2025, 3, 10)
    assert (told.label, told.language) == ("Courrier", "fr")
    assert told.published == dt.date(2025, 3, 11)


def test_line_ends_and_accents_are_normalised_once(tmp_path: Path) -> None:
    """CRLF, CR and decomposed accents read to the same text."""
    decomposed = unicodedata.normalize("NFD", TEXT)

    texts = {
        read_article(write(tmp_path, words), id="A").text
        for words in (TEXT, TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r"), decomposed)
    }

    assert texts == {TEXT}


def test_markdown_heading_is_the_title(tmp_path: Path) -> None:
    """Its text keeps the mark, so that places stay the file's."""
    article = read_article(write(tmp_path, f"# {TEXT}", "a.md"), id="A")

    assert article.title == "La panne de Lyon"
    assert article.text == f"# {TEXT}"


def test_one_line_has_no_title(tmp_path: Path) -> None:
    """A single statement is text, not a headline."""
    path = write(tmp_path, "La panne a duré deux heures dans la ville de Lyon.")

    assert read_article(path, id="A").title is None


def test_an_unread_date_is_reported(tmp_path: Path) -> None:
    """It does not become a date, nor vanish."""
    article = read_article(write(tmp_path, f"---\ndate: hier\n---\n{TEXT}"), id="A")

    assert article.published is None
    assert article.warnings == ("front matter: date 'hier' is not YYYY-MM-DD",)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """'-' reads it; the label says so."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))

    article = read_article("-", id="A")

    assert (article.text, article.label, article.path) == (TEXT, "stdin", "-")


def test_missing_file_suggests_a_near_one(tmp_path: Path) -> None:
    """The mend is the file that was probably meant."""
    write(tmp_path, TEXT, "lemonde.txt")

    error = refusal(str(tmp_path / "lemnde.txt"))

    assert error.message == f"{tmp_path}/lemnde.txt: no such file"
    assert error.hint == f"Did you mean {tmp_path}/lemonde.txt?"
    assert "folder" in str(refusal(str(tmp_path / "no" / "a.txt")).hint)


def test_a_folder(tmp_path: Path) -> None:
    """Said before anything is opened."""
    assert refusal(str(tmp_path)).message == f"{tmp_path}: is a folder"


def test_a_pipe_and_a_device_do_not_hang(tmp_path: Path) -> None:
    """A FIFO without a writer would wait forever, /dev/zero would never end."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    for path in (str(pipe), "/dev/zero"):
        assert "is a pipe or a device" in refusal(path).message


def test_odd_paths(tmp_path: Path) -> None:
    """A loop of links, a NUL in the name, a name too long."""
    loop = tmp_path / "loop"
    loop.symlink_to(loop)

    for path in (str(loop), "a\0b.txt", "x" * 5000):
        assert refusal(path).message.startswith(path)


@pytest.mark.parametrize("data", [b"", b"  \n\t\n", b"\x00\x00\x00\x00"])
def test_empty(tmp_path: Path, data: bytes) -> None:
    """Blank is empty."""
    assert refusal(write(tmp_path, data)).message.endswith("is empty")


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", bytes(range(256)) * 10, b"\x1f\x8b\x08\x00\x00text"],
)
def test_binary(tmp_path: Path, data: bytes) -> None:
    """Pictures and archives are not articles."""
    assert refusal(write(tmp_path, data)).message.endswith("is not text")


def test_no_words(tmp_path: Path) -> None:
    """Figures alone are no article."""
    assert refusal(write(tmp_path, "12 13 14\n")).message.endswith("holds no words")


def test_unknown_language_asks_for_it(tmp_path: Path) -> None:
    """The mend names the option and the source's letter."""
    finnish = "Hallitus kertoi keskiviikkona, että silta pysyy suljettuna kaksi vuotta.\n" * 3

    error = refusal(write(tmp_path, finnish))

    assert "none of the languages" in error.message
    assert error.hint is not None
    assert "--lang A=" in error.hint


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than the cap is never read, and long text is refused with its length."""
    big = tmp_path / "big.txt"
    with big.open("wb") as stream:
        stream.truncate(MAX_BYTES * 50)
    monkeypatch.setattr(reading, "MAX_CHARACTERS", 50)

    assert "larger than" in refusal(str(big)).message
    assert f"{len(TEXT)} characters" in refusal(write(tmp_path, TEXT)).message


@pytest.mark.parametrize("filler", ["(", "1", "a", "“", "a-", "e\u0301\u0301"])
def test_no_article_has_such_words(tmp_path: Path, filler: str) -> None:
    """Data and damage are refused; a long address is not."""
    assert "holds a word of" in refusal(write(tmp_path, TEXT + filler * 2000)).message
    address = f"{TEXT}https://example.org/{'a' * 900}\n"
    assert read_article(write(tmp_path, address), id="A").text == address


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the tests may run as root, whom nothing stops."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path, TEXT)
    monkeypatch.setattr(Path, "open", refuse)

    assert refusal(path).message == f"{path}: may not be read"
