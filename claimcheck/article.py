"""The article: a source's text as it was read, and nothing the text does not carry."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

LANGUAGES = ("en", "fr", "it", "es", "de", "pt")
"""The languages claims can be read in: those with a lexicon and a parser of their own."""


class Article(BaseModel):
    """One source. ``text`` is normalised once, by the reader; every span indexes into it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(description="Letter by the order given: A, B, C ...")
    label: str = Field(description="The name shown to readers: a publisher or a file name.")
    path: str = Field(description="The path or address it was read from; '-' for standard input.")
    text: str = Field(description="Decoded text, line ends as '\\n', NFC.")
    language: str = Field(description="ISO 639-1 code, declared or identified.")
    title: str | None = Field(default=None, description="The headline, if the source has one.")
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: dt.date | None = Field(
        default=None, description="Publication date; anchors relative dates."
    )
    sha256: str = Field(description="Hash of the bytes read, hexadecimal.")
    charset: str = Field(default="utf-8", description="The encoding the bytes were decoded from.")
    warnings: tuple[str, ...] = Field(
        default=(), description="What the reader noticed: hidden text, replaced characters ..."
    )
