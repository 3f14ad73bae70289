"""Sentences and their claims, language by language; what must say nothing comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.article import LANGUAGES
from tests.extraction.build import claims

HERE = Path(__file__).parent
MAY_DIFFER = 2
"""Sentences of a table whose claims may differ: a parser trained anew slips elsewhere."""


def table(language: str) -> list[tuple[str, list[str]]]:
    """Each sentence of a table with its claims."""
    text = (HERE / f"{language}.claims.txt").read_text(encoding="utf-8")
    blocks = [block.split("\n") for block in text.strip().split("\n\n")[1:]]
    return [(lines[0], [line.strip() for line in lines[1:] if line]) for lines in blocks]


def read(sentence: str, language: str) -> list[str]:
    return [f"{claim.aspect} | {claim.text}" for claim in claims(sentence, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_silence(language: str) -> None:
    """Newsletter lines and wishes are no claims, in any language."""
    silent = [sentence for sentence, expected in table(language) if not expected]

    assert len(silent) >= 2
    assert [read(sentence, language) for sentence in silent] == [[] for _ in silent]


@pytest.mark.parametrize("language", LANGUAGES)
def test_claims(language: str) -> None:
    rows = table(language)
    wrong = [
        (sentence, expected, found)
        for sentence, expected in rows
        if (found := read(sentence, language)) != expected
    ]

    assert len(rows) >= 11
    assert len(wrong) <= MAY_DIFFER, wrong
