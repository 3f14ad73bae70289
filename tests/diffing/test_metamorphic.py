"""Edits of known effect in the sample articles of all languages, found or passed over."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.article import LANGUAGES, Article
from claimcheck.diffing.changes import Change
from claimcheck.diffing.diff import diff
from claimcheck.reading.read import read_article

SOURCES = Path(__file__).parents[2] / "sources"
TYPOS = 8
NUMBER = re.compile(r"(?<![\d.,])\d{2}(?![\d.,:h])")


def samples() -> Iterator[Path]:
    """The first sample article of each language that holds a number of two digits."""
    for language in LANGUAGES:
        articles = sorted(SOURCES.glob(f"*/*.{language}.txt"))
        yield next(path for path in articles if NUMBER.search(path.read_text(encoding="utf-8")))


pytestmark = pytest.mark.parametrize("path", list(samples()), ids=lambda path: path.name[2:4])


def changes(path: Path, edited: str, folder: Path) -> tuple[Change, ...]:
    (folder / "new.txt").write_text(edited, encoding="utf-8")
    return diff(_read(path, "A"), _read(folder / "new.txt", "B")).changes


def _read(path: Path, letter: str) -> Article:
    return read_article(str(path), id=letter)


def misspelt(text: str) -> str:
    """The text with a letter dropped, doubled or swapped in some of its long words."""
    chance = random.Random(text)  # noqa: S311 - the same slips each time, no secret
    words = chance.sample(list(re.finditer(r"\b[^\W\d_]{6,}\b", text)), TYPOS)
    for word in sorted(words, key=lambda found: -found.start()):
        at = word.start() + chance.randrange(2, len(word[0]) - 1)
        one, two = text[at], text[at + 1]
        slip = chance.choice((two, one + one + two, two + one))
        text = text[:at] + slip + text[at + 2 :]
    return text


def test_moved_paragraphs(path: Path, tmp_path: Path) -> None:
    """Whatever the order below the headline, nothing changed."""
    headline, *paragraphs = path.read_text(encoding="utf-8").strip().split("\n\n")
    edited = "\n\n".join([headline, *reversed(paragraphs)]) + "\n"

    assert changes(path, edited, tmp_path) == ()


def test_misspellings(path: Path, tmp_path: Path) -> None:
    """Nor did it when words are misspelt."""
    text = path.read_text(encoding="utf-8")
    edited = misspelt(text)

    assert edited != text
    assert changes(path, edited, tmp_path) == ()


def test_a_number(path: Path, tmp_path: Path) -> None:
    """Another number is a change, told where it stands."""
    text = path.read_text(encoding="utf-8")
    number = next(NUMBER.finditer(text))
    other = str(int(number[0]) + 13)
    edited = text[: number.start()] + other + text[number.end() :]

    found = changes(path, edited, tmp_path)

    assert found
    assert {change.kind for change in found} == {"changed"}
    assert all(other in change.new.quote for change in found if change.new)
