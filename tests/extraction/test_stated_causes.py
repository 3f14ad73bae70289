"""Causes in the ways newspapers state them, and sentences that only look so."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.extraction.build import causes, claims

TABLES = ("stated_causes.toml", "more_stated_causes.toml")


@cache
def table(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))


def rows(kind: str) -> Iterator[tuple[str, str]]:
    """Language and sentence of every row of a kind."""
    for name in TABLES:
        for language, some in table(name).items():
            yield from ((language, sentence) for sentence in some.get(kind, ()))


@pytest.mark.parametrize(("language", "text"), list(rows("stated")))
def test_a_cause_is_read(language: str, text: str) -> None:
    words = next(w for n in TABLES if (w := table(n)[language]["stated"].get(text)))
    assert any(words in cause for cause in causes(text, language))


@pytest.mark.parametrize(("language", "text"), list(rows("none")))
def test_what_only_looks_like_a_cause(language: str, text: str) -> None:
    """What came before, what something is for, who says so, what would be if."""
    assert causes(text, language) == []
    assert all(claim.aspect != "cause" for claim in claims(text, language))


@pytest.mark.parametrize(("language", "text"), list(rows("unread")))
@pytest.mark.xfail(reason="not read yet")
def test_a_cause_that_is_not_read_yet(language: str, text: str) -> None:
    """Where one of these is read, its words belong among those stated."""
    found = causes(text, language)
    assert found
    assert "avería" not in found
