"""A path, an address or '-' to the pages behind it: one, or as many as a .jsonl file has lines."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath

from claimcheck.errors import SourceError
from claimcheck.reading import jsonl
from claimcheck.reading.page import Page
from claimcheck.reading.raw import STDIN, read_bytes

READERS = {
    "text": "claimcheck.reading.plain_text",
    "html": "claimcheck.reading.html",
    "pdf": "claimcheck.reading.pdf",
}
"""Each kind of source and the module whose ``read_page`` reads it."""

_OPENINGS = {
    "pdf": re.compile(rb"%PDF-"),
    "html": re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE),
}
"""How a kind of source begins, whatever it is called."""

_SUFFIXES = {".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf"}
"""The kind of source a suffix announces; text for all others."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")

Reader = Callable[[bytes, str], Page]
"""Bytes and the path they came from (for messages) to a page."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A page, or why there is none, and the hash of the bytes it was read from."""

    path: str
    page: Page | SourceError
    sha256: str = ""


def load(path: str, *, allow_net: bool = False) -> list[Loaded]:
    """The pages of a source, in its order; what cannot be read is in the list as its error."""
    try:
        data, kind = _bytes(path, allow_net=allow_net)
        if kind == "jsonl":
            return _lines(data, path)
        return [Loaded(path, _read(kind, data, path), _sha256(data))]
    except SourceError as error:
        return [Loaded(path, error)]


def _bytes(path: str, *, allow_net: bool) -> tuple[bytes, str]:
    if _ADDRESS.match(path) is None:
        data = read_bytes(path)
        return data, _kind(data, path)
    if not allow_net:
        raise SourceError(
            f"{path}: is an address, and claimcheck stays offline",
            hint="Let it fetch this page: --allow-net",
        )
    fetched = import_module("claimcheck.reading.fetch").fetch(path)
    kind = _kind(fetched.data, path)
    return fetched.data, "html" if kind == "text" and "html" in fetched.media_type else kind


def _kind(data: bytes, path: str) -> str:
    """What the bytes are, by their own word first and by the path's suffix second."""
    for kind, opening in _OPENINGS.items():
        if opening.match(data):
            return kind
    suffix = PurePath(path).suffix.lower()
    return "jsonl" if suffix == ".jsonl" and path != STDIN else _SUFFIXES.get(suffix, "text")


def _read(kind: str, data: bytes, path: str) -> Page:
    """The page, by a reader that is loaded when the first source of its kind comes."""
    reader: Reader = import_module(READERS[kind]).read_page
    return reader(data, path)


def _lines(data: bytes, path: str) -> list[Loaded]:
    loaded = []
    for number, line in jsonl.split_lines(data):
        place = f"{path}#{number}"
        try:
            loaded.append(Loaded(place, jsonl.page_of(line, place), _sha256(line.encode())))
        except SourceError as error:
            loaded.append(Loaded(place, error))
    return loaded


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
