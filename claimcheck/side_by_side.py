"""The claims of several articles, extracted side by side in processes of their own.

Loading a parser keeps one core busy for some 0.4 s, and ufal.udpipe 1.4 holds the interpreter
lock all the while, so threads gain nothing: children load the parsers and extract, while the
parent wakes numpy and the embedder. Where no child can be started, the caller extracts in its own
process; the claims are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from claimcheck.article import Article
from claimcheck.child import Child, can_fork, start, told
from claimcheck.claim import Claim

Extract = Callable[[Article], tuple[Claim, ...]]

SHARE = 5
"""Articles of one language that make a second process, with a parser of its own, worth while:
reading five takes about as long as loading the parser once more."""


@dataclass(frozen=True, slots=True)
class Worker:
    """A child process at work on some articles."""

    child: Child[list[tuple[Claim, ...]]]
    articles: tuple[Article, ...]


def begin(articles: Sequence[Article], extract: Extract) -> tuple[Worker, ...]:
    """Start one child for each language, or none where that is not possible."""
    if len(articles) < 2 or not can_fork():
        return ()
    return tuple(
        Worker(start(partial(_extracted, share, extract)), share) for share in shares(articles)
    )


def finish(workers: Sequence[Worker]) -> dict[str, tuple[Claim, ...]]:
    """Claims by article id; an article whose worker was lost is left out.

    Raises what an extraction raised, the first worker's first.
    """
    claims: dict[str, tuple[Claim, ...]] = {}
    results = [told(worker.child) for worker in workers]
    for worker, result in zip(workers, results, strict=True):
        if isinstance(result, Exception):
            raise result
        if result is not None:
            claims |= {a.id: c for a, c in zip(worker.articles, result, strict=True)}
    return claims


def _extracted(articles: Sequence[Article], extract: Extract) -> list[tuple[Claim, ...]]:
    return [extract(article) for article in articles]


def shares(articles: Sequence[Article]) -> tuple[tuple[Article, ...], ...]:
    """The articles by language, in the order given, at most ``SHARE`` to a process."""
    by_language: dict[str, list[Article]] = {}
    for article in articles:
        by_language.setdefault(article.language, []).append(article)
    return tuple(
        tuple(group[at : at + SHARE])
        for group in by_language.values()
        for at in range(0, len(group), SHARE)
    )
