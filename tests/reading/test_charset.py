"""Bytes to text: which encoding, and what the reader is told of it."""

from __future__ import annotations

import codecs

import pytest

from claimcheck.reading.charset import decode

WORDS = "L'été à Zürich : « 12 000 € » — «naïve» Ça va, Ñuñoa"
WESTERN = "L'été à Zürich : 12 000 personnes"


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), "utf-32-be"),
        (WESTERN.encode("utf-16-le"), "utf-16-le"),
        (WESTERN.encode("utf-16-be"), "utf-16-be"),
        (WESTERN.encode("utf-32-le"), "utf-32-le"),
        (WESTERN.encode("utf-32-be"), "utf-32-be"),
    ],
)
def test_unicode_is_read_without_a_word(data: bytes, charset: str) -> None:
    """With a mark or without, what is surely Unicode gives no warning."""
    decoded = decode(data)

    assert decoded.text in (WORDS, WESTERN)
    assert (decoded.charset, decoded.warnings) == (charset, ())


def test_plain_ascii_is_utf8() -> None:
    """Nothing to guess."""
    assert decode(b"plain words") == decode("plain words".encode("ascii"))
    assert decode(b"plain words").charset == "utf-8"


def test_windows_1252_is_guessed_and_said() -> None:
    """Typographic quotes of windows-1252 are read, and the guess is reported."""
    decoded = decode("L’été à Lyon, dit-il : “fini”".encode("cp1252"))

    assert decoded.text == "L’été à Lyon, dit-il : “fini”"
    assert decoded.charset == "cp1252"
    assert "UTF-8" in decoded.warnings[0]


def test_latin_1_where_windows_has_no_character() -> None:
    """A byte that windows-1252 leaves undefined."""
    decoded = decode(b"caf\xe9 \x81")

    assert (decoded.text, decoded.charset) == ("café \x81", "latin-1")


def test_declared_encoding_is_believed_when_utf8_fails() -> None:
    """A page that names its encoding."""
    decoded = decode("Łódź, żółw".encode("iso-8859-2"), declared="iso-8859-2")

    assert decoded.text == "Łódź, żółw"
    assert decoded.warnings == ()


def test_unknown_declaration_is_passed_over() -> None:
    """A name no codec has."""
    assert decode(b"caf\xe9", declared="klingon").charset == "cp1252"


def test_a_broken_byte_in_utf8_is_replaced_and_counted() -> None:
    """Most of the text is UTF-8, so it is not read as windows-1252."""
    decoded = decode("été à l'île, où l'été".encode() + b"\xff fin")

    assert decoded.text == "été à l'île, où l'été� fin"
    assert decoded.warnings == ("1 bytes are not valid UTF-8 and were replaced by U+FFFD",)


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x00", b"\xed\xa0\x80", bytes(range(256))])
def test_any_bytes_give_text_that_can_be_written(data: bytes) -> None:
    """Never a crash, never a lone surrogate."""
    assert isinstance(decode(data).text.encode("utf-8"), bytes)
