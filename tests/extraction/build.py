"""Sentences and claims from plain text, read by the real parsers."""

from __future__ import annotations

import datetime as dt
import hashlib

from claimcheck.analysis.analyse import analyse
from claimcheck.analysis.sentence import Sentence, Token
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.extraction.clauses import segments
from claimcheck.extraction.extract import extract_claims, readings
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment, span
from claimcheck.extraction.stretches import stretches

PUBLISHED = dt.date(2025, 5, 26)
"""A Monday."""


def article(text: str, language: str = "en") -> Article:
    """An article published on ``PUBLISHED``."""
    return Article(
        id="A",
        label="test",
        path="test.txt",
        text=text,
        language=language,
        published=PUBLISHED,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    """The claims of a text."""
    source = article(text, language)
    return extract_claims(source, analyse(source))


def causes(text: str, language: str = "en") -> list[str]:
    """The causes read in a text."""
    parts = (part for claim in claims(text, language) for part in claim.arguments)
    return [part.text for part in parts if part.role == "cause"]


def first(text: str, language: str = "en") -> Claim:
    """The first claim of a text that is no mere attribution."""
    return next(claim for claim in claims(text, language) if claim.aspect != "attribution")


def reading(text: str, language: str = "en") -> Reading:
    """The first sentence of a text, read."""
    source = article(text, language)
    return readings(source, analyse(source))[0]


def cut(text: str, language: str = "en") -> list[str]:
    """The stretches of the first sentence of a text, without its full stop."""
    read = reading(text, language)
    words = [
        read.text(read.tokens[s.first].start, read.tokens[s.last].end) for s in stretches(read)
    ]
    return [each.rstrip(".") for each in words if each != "."]


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Kind and words of the segments of the first sentence of a text."""
    read = reading(text, language)
    return [(s.kind, read.text(*span(read, s))) for s in segments(read)]


def only(text: str, language: str = "en") -> tuple[Reading, Segment]:
    """The first sentence of a text and its first segment."""
    read = reading(text, language)
    return read, segments(read)[0]


def tagged(notation: str) -> Sentence:
    """A sentence from "word/UPOS" or "word/UPOS/Form", Form a VerbForm such as Fin or Part."""
    tokens, at = [], 0
    for index, word in enumerate(notation.split()):
        form, upos, *verb = word.split("/")
        feats = frozenset(f"VerbForm={each}" for each in verb)
        tokens.append(
            Token(index, form, form, upos, feats, -1, "dep", start=at, end=at + len(form))
        )
        at += len(form) + 1
    text = " ".join(token.form for token in tokens)
    return Sentence(0, len(text), text, kind="body", paragraph=0, tokens=tuple(tokens))
