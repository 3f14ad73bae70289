"""The sample articles and what is expected of them fit together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from claimcheck.article import LANGUAGES
from claimcheck.claim import Aspect

SOURCES = Path(__file__).parents[2] / "sources"
GROUPS = sorted(path for path in SOURCES.iterdir() if path.is_dir())
ASPECTS = {*get_args(Aspect), "negation"}
VERDICTS = {"agreement", "contradiction", "compatible"}

pytestmark = pytest.mark.parametrize("group", GROUPS, ids=lambda path: path.name)


def expected(group: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((group / "gold.json").read_text(encoding="utf-8"))
    return loaded


def texts(group: Path) -> dict[str, str]:
    return {path.name[0]: path.read_text(encoding="utf-8") for path in group.glob("*.txt")}


def quotes(gold: dict[str, Any]) -> list[tuple[str, str]]:
    """Every quote of the file with the letter of its article."""
    pairs = [*gold["links"], *gold["traps"]]
    sides = [(pair[side], pair[f"{side}_quote"]) for pair in pairs for side in ("x", "y")]
    return sides + [
        (letter, claim["quote"]) for letter, claims in gold["claims"].items() for claim in claims
    ]


def test_every_quote_stands_exactly_once_in_its_article(group: Path) -> None:
    """A quote that stands twice, or nowhere, marks no place."""
    text = texts(group)

    assert [(s, q) for s, q in quotes(expected(group)) if text[s].count(q) != 1] == []


def test_links_join_two_articles_with_a_known_verdict(group: Path) -> None:
    """Verdicts and aspects are those of the product."""
    links = expected(group)["links"]

    assert {link["verdict"] for link in links} <= VERDICTS
    assert {link["aspect"] for link in links} <= ASPECTS
    assert [link for link in links if link["x"] >= link["y"]] == []


def test_articles_are_in_the_languages_and_of_the_days_stated(group: Path) -> None:
    """File names, languages and publication dates agree."""
    gold = expected(group)
    files = sorted(path.name for path in group.glob("*.txt"))

    assert [name.split(".")[1] for name in files] == gold["languages"]
    assert [name[0] for name in files] == sorted(gold["published"]) == sorted(gold["claims"])
    assert set(gold["languages"]) <= set(LANGUAGES)


def test_articles_are_as_long_as_news(group: Path) -> None:
    """A headline, a blank line, then 190 to 470 words in paragraphs."""
    for text in texts(group).values():
        headline, blank, body = text.split("\n", 2)
        assert headline
        assert blank == ""
        assert 190 <= len(body.split()) <= 470
