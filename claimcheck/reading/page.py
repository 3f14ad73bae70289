"""What a reader gets out of a source before the article is complete."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """Normalised text, and what the source says of itself; None where it says nothing."""

    text: str
    charset: str = "utf-8"
    title: str | None = None
    label: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    published: dt.date | None = None
    warnings: tuple[str, ...] = ()
