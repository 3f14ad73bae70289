"""The value tables, language by language: silence first, then phrase by phrase."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.article import LANGUAGES
from tests.extraction.values.reading import read, written

HERE = Path(__file__).parent
INDENT = "    "


@dataclass(frozen=True)
class Row:
    """A sentence and its values as the table writes them."""

    language: str
    published: dt.date
    sentence: str
    values: tuple[str, ...]


def rows(language: str) -> list[Row]:
    """The table of a language: comments, ``published``, then sentences and indented values."""
    found: list[tuple[str, list[str]]] = []
    published = dt.date.min
    for line in (HERE / f"{language}.values.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("published "):
            published = dt.date.fromisoformat(line.removeprefix("published "))
        elif line.startswith(INDENT):
            found[-1][1].append(line.removeprefix(INDENT))
        elif line and not line.startswith("# "):
            found.append((line, []))
    return [Row(language, published, sentence, tuple(values)) for sentence, values in found]


ROWS = [row for language in LANGUAGES for row in rows(language)]
SILENT = [row for row in ROWS if not row.values]
LOUD = [row for row in ROWS if row.values]


def name(row: Row) -> str:
    return f"{row.language}: {row.sentence[:40]}"


@pytest.mark.parametrize("row", SILENT, ids=name)
def test_silence(row: Row) -> None:
    """Names, scores, phone numbers, laws, manners and vague plurals state no value."""
    assert read(row.sentence, row.language, row.published) == ()


@pytest.mark.parametrize("row", LOUD, ids=name)
def test_values(row: Row) -> None:
    """Each value with its kind, amount, unit, bound and exact words."""
    assert written(read(row.sentence, row.language, row.published)) == row.values


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_is_large_enough(language: str) -> None:
    """Thirty sentences a language at least, ten of them silent."""
    own = [row for row in ROWS if row.language == language]

    assert len(own) >= 30
    assert sum(not row.values for row in own) >= 10
