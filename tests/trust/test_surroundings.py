"""What stands around a claim does not change what is found about it."""

from __future__ import annotations

import random
import re

import pytest

from claimcheck.article import Article
from claimcheck.comparison import Comparison
from claimcheck.pipeline import compare
from tests.trust.samples import (
    ARTICLES,
    GROUPS,
    Shape,
    compared,
    contradictions,
    group_of,
    quoted,
    renamed,
    sample,
    shapes,
)


def shuffled(article: Article) -> Article:
    """The article with the paragraphs below its headline in another order."""
    headline, *body = article.text.strip().split("\n\n")
    random.Random(7).shuffle(body)  # noqa: S311 - any fixed order will do
    return article.model_copy(update={"text": "\n\n".join([headline, *body]) + "\n"})


@pytest.mark.parametrize("group", GROUPS)
def test_the_order_of_paragraphs_changes_no_contradiction(group: str) -> None:
    """News is written in blocks; the blocks may come in any order."""
    articles = group_of(group)

    comparison = compare([*articles[:-1], shuffled(articles[-1])])

    assert quoted(comparison, "contradiction") == quoted(compared(group), "contradiction")


def padded(article: Article) -> Article:
    """The article with three paragraphs about another event, in its language, behind it."""
    name = next(
        name
        for name in ARTICLES
        if name.endswith(f".{article.language}.txt")
        and name.split("/")[0] != article.label.split("/")[0]
    )
    foreign = sample(name).text.strip().split("\n\n")[2:5]
    return article.model_copy(update={"text": article.text + "\n" + "\n\n".join(foreign) + "\n"})


def beyond(group: str, comparison: Comparison) -> set[Shape]:
    """The findings that touch the paragraphs added to the group's last article."""
    last = group_of(group)[-1]
    return {
        shape
        for shape in shapes(comparison)
        if any(name == last.label and start >= len(last.text) for name, start, _ in shape[2])
    }


def test_unrelated_paragraphs_change_next_to_nothing() -> None:
    """What is said of another event neither agrees nor disagrees, and hides nothing.

    What is common to a whole article shifts with what is added, so that a finding at its threshold
    may come or go: one in twenty-five, and two in all of the foreign paragraphs.
    """
    foreign: list[Shape] = []
    moved = total = 0
    for group in GROUPS:
        articles = group_of(group)
        comparison = compare([*articles[:-1], padded(articles[-1])])
        added, before = beyond(group, comparison), shapes(compared(group))
        foreign += [shape for shape in added if shape[0] in {"agreement", "contradiction"}]
        moved += len((shapes(comparison) - added) ^ before)
        total += len(before)

    assert foreign[2:] == []
    assert 25 * moved <= total


def scrambled(article: Article) -> Article:
    """A copy with the sentences of every paragraph in another order."""
    blocks = []
    for block in article.text.strip().split("\n\n"):
        sentences = re.split(r"(?<=[.?!])\s+", block)
        random.Random(11).shuffle(sentences)  # noqa: S311 - any fixed order will do
        blocks.append(" ".join(sentences))
    return renamed(article, "B", label="scrambled", text="\n\n".join(blocks) + "\n")


@pytest.mark.parametrize("name", ARTICLES)
def test_scrambled_sentences_contradict_nothing(name: str) -> None:
    """The same sentences in another order are no news."""
    article = sample(name)

    assert contradictions(compare([article, scrambled(article)])) == []
