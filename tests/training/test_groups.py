"""The linked groups that the weights are fitted to are sound."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from claimcheck.article import LANGUAGES
from claimcheck.claim import Aspect

ROOT = Path(__file__).parents[2]
GROUPS = sorted(
    path.parent
    for root in ("sources", "training/groups", "training/kept_aside")
    for path in ROOT.glob(f"{root}/*/gold.json")
)
VERDICTS = {"agreement", "contradiction", "compatible"}
ASPECTS = {*get_args(Aspect), "negation"}

pytestmark = pytest.mark.parametrize("group", GROUPS, ids=lambda path: path.name)


def gold(group: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((group / "gold.json").read_text(encoding="utf-8"))
    return loaded


def texts(group: Path) -> dict[str, str]:
    """The articles by their letters."""
    return {path.name[0]: path.read_text(encoding="utf-8") for path in group.glob("?.*.txt")}


def quotes(known: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every quote of a link or a trap with the letter of its article."""
    for pair in (*known["links"], *known["traps"]):
        yield pair["x"], pair["x_quote"]
        yield pair["y"], pair["y_quote"]


def test_quotes_stand_once(group: Path) -> None:
    """A quote that stands nowhere or twice would link the wrong claims."""
    articles = texts(group)
    found = {
        (letter, quote): articles[letter].count(quote) for letter, quote in quotes(gold(group))
    }
    assert {quote: count for quote, count in found.items() if count != 1} == {}
    assert all(quote.strip() for _, quote in found)


def test_links_join_two_articles(group: Path) -> None:
    """By a verdict that is known; no pair of quotes has two."""
    links = gold(group)["links"]
    assert {link["verdict"] for link in links} <= VERDICTS
    assert {link["aspect"] for link in links} <= ASPECTS
    assert [link for link in links if link["x"] == link["y"]] == []
    verdicts: dict[frozenset[tuple[str, str]], set[str]] = {}
    for link in links:
        sides = frozenset((link[side], link[f"{side}_quote"]) for side in ("x", "y"))
        verdicts.setdefault(sides, set()).add(link["verdict"])
    assert {sides: each for sides, each in verdicts.items() if len(each) > 1} == {}
    assert len(links) > 0


def test_every_article_has_its_date_and_language(group: Path) -> None:
    """A date in ISO form, a language that is known."""
    known = gold(group)
    languages = {path.name[0]: path.name.split(".")[1] for path in group.glob("?.*.txt")}
    assert set(known["published"]) == set(languages) == set(texts(group))
    assert all(dt.date.fromisoformat(day) for day in known["published"].values())
    assert [languages[letter] for letter in sorted(languages)] == known["languages"]
    assert set(languages.values()) <= set(LANGUAGES)


def test_the_group_is_called_as_its_folder(group: Path) -> None:
    assert gold(group)["id"] == group.name
