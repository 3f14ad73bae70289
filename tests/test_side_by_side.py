"""Extraction in child processes: the same claims, and nothing lost when a child is."""

from __future__ import annotations

import os
import threading

import pytest

from claimcheck import side_by_side
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.errors import ModelError
from claimcheck.side_by_side import begin, finish, shares
from tests.builders import make_article, make_claim

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other thread, whatever earlier tests have left running."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def one_claim(article: Article) -> tuple[Claim, ...]:
    return (make_claim(article, article.text.split()[0]),)


def articles(*languages: str) -> list[Article]:
    return [make_article(id=chr(65 + at), language=code) for at, code in enumerate(languages)]


def test_no_children_for_one_article() -> None:
    """There is nothing to do side by side."""
    assert begin(articles("fr"), one_claim) == ()


def test_no_children_beside_other_threads() -> None:
    """A fork of a process with several threads is unsafe."""
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    started = begin(articles("fr", "it"), one_claim)
    stop.set()
    thread.join()

    assert started == ()


@pytest.mark.usefixtures("_alone")
def test_claims_come_back() -> None:
    """A child's claims are those the parent would have found."""
    sources = articles("fr", "it", "fr")
    claims = finish(begin(sources, one_claim))

    assert claims == {article.id: one_claim(article) for article in sources}


@pytest.mark.usefixtures("_alone")
def test_an_error_comes_back() -> None:
    """What an extraction raises in a child is raised in the parent, hint and all."""

    def fails(article: Article) -> tuple[Claim, ...]:
        raise ModelError(f"{article.language}: no parser", hint="Install it.")

    with pytest.raises(ModelError, match="fr: no parser") as caught:
        finish(begin(articles("fr", "it"), fails))
    assert caught.value.hint == "Install it."


@pytest.mark.usefixtures("_alone")
def test_a_lost_child_is_left_out() -> None:
    """A child that dies without a word leaves its articles to the parent."""

    def dies(article: Article) -> tuple[Claim, ...]:
        if article.language == "fr":
            os._exit(9)
        return one_claim(article)

    assert list(finish(begin(articles("fr", "it"), dies))) == ["B"]


def test_a_language_is_read_by_one_parser_up_to_five_articles() -> None:
    """Six French articles and one Italian make three shares."""
    sizes = [len(share) for share in shares(articles(*["fr"] * 6, "it"))]

    assert sizes == [side_by_side.SHARE, 1, 1]
