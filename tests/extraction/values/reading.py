"""Reading the values of one sentence without a parser, for tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from claimcheck.analysis.sentence import Sentence
from claimcheck.article import Article
from claimcheck.extraction.values.read import read_values
from claimcheck.value import Value

PUBLISHED = dt.date(2025, 3, 5)
"""A Wednesday."""


def whole(text: str) -> Sentence:
    """A text as one sentence that nobody has parsed."""
    return Sentence(start=0, end=len(text), text=text, kind="body", paragraph=0, tokens=())


def article(text: str, language: str, published: dt.date | None = PUBLISHED) -> Article:
    """An article of one sentence."""
    return Article(
        id="A",
        label="a",
        path="a.txt",
        text=text,
        language=language,
        published=published,
        sha256="0" * 64,
    )


def read(text: str, language: str, published: dt.date | None = PUBLISHED) -> tuple[Value, ...]:
    """The values of one sentence."""
    return read_values(article(text, language, published), whole(text))


def written(values: Sequence[Value]) -> tuple[str, ...]:
    """Values as the tables write them: kind, amount or ends, unit, bound, words."""
    return tuple(
        f"{v.kind} {v.amount if v.amount is not None else f'{v.low}..{v.high}'} "
        f"{v.unit} {v.bound} | {v.text}"
        for v in values
    )


def stated(values: Sequence[Value]) -> tuple[str, ...]:
    """Values without their words: kind, amount or ends, unit, bound."""
    return tuple(line.partition(" | ")[0] for line in written(values))
