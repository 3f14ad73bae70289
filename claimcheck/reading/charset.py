"""Bytes to text: the byte-order mark, then UTF-8, then what western newsrooms used before it.

The order is the one of the WHATWG encoding standard (a byte-order mark wins over everything),
with windows-1252 as the fallback it prescribes for unlabelled western text.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

# UTF-32 first: its little-endian mark begins with the one of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_WIDE = {
    "utf-32-le": (4, (1, 2, 3)),
    "utf-32-be": (4, (0, 1, 2)),
    "utf-16-le": (2, (1,)),
    "utf-16-be": (2, (0,)),
}
"""Bytes a character, and which of them are mostly zero in a European language."""

_SAMPLE = 4096

_BROKEN = "{count} bytes are not valid {charset} and were replaced by U+FFFD"
_GUESSED = "not UTF-8: read as {charset}, a guess; save it as UTF-8 to be sure"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read from, and what a reader should know about that."""

    text: str
    charset: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode bytes; ``declared`` is an encoding the source names itself (a ``meta`` tag)."""
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], charset)
    if (wide := _without_mark(data)) is not None:
        return _decoded(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if declared is not None and (known := _known(declared)) not in (None, "utf-8"):
        return _decoded(data, known or "")
    if _mostly_utf8(data):
        return _decoded(data, "utf-8")
    return _western(data)


def _decoded(data: bytes, charset: str) -> Decoded:
    text = data.decode(charset, errors="replace")
    replaced = text.count("�") - data.count("�".encode(charset, errors="ignore") or b"\0" * 9)
    if replaced <= 0:
        return Decoded(text, charset)
    return Decoded(text, charset, (_BROKEN.format(count=replaced, charset=charset.upper()),))


def _western(data: bytes) -> Decoded:
    for charset in ("cp1252", "latin-1"):
        try:
            text = data.decode(charset)
        except UnicodeDecodeError:
            continue
        return Decoded(text, charset, (_GUESSED.format(charset=charset),))
    raise AssertionError("latin-1 decodes every byte")


def _without_mark(data: bytes) -> str | None:
    """UTF-16 or UTF-32 recognised by its zero bytes."""
    sample = data[:_SAMPLE]
    for charset, (width, zeros) in _WIDE.items():
        units = len(sample) // width
        if units < 2:
            continue
        places = [sample[start : units * width : width].count(0) for start in range(width)]
        others = [places[start] for start in range(width) if start not in zeros]
        if all(places[start] > 0.7 * units for start in zeros) and not any(others):
            return charset
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether a few broken bytes stand in a text that is otherwise UTF-8."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("�")
    return sum(character > "\x7f" for character in text) - broken > 4 * broken


def _known(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
