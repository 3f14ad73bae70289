"""The claims of several articles, extracted side by side in processes of their own.

Loading a parser keeps one core busy for some 0.4 s, and ufal.udpipe 1.4 holds the interpreter
lock all the while, so threads gain nothing. A fork costs a few milliseconds: the children load
the parsers and extract, while the parent wakes numpy and the embedder. Where the system cannot
fork, or other threads run (a fork then is unsafe), the caller extracts in its own process; the
claims are the same.
"""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimcheck.article import Article
from claimcheck.claim import Claim

Extract = Callable[[Article], tuple[Claim, ...]]

SHARE = 5
"""Articles of one language that make a second process, with a parser of its own, worth while:
reading five takes about as long as loading the parser once more."""


@dataclass(frozen=True, slots=True)
class Worker:
    """A child process at work on some articles."""

    process: int
    pipe: int
    """Where its claims will be read from: a file descriptor, open until ``finish``."""
    articles: tuple[Article, ...]


def begin(articles: Sequence[Article], extract: Extract) -> tuple[Worker, ...]:
    """Start one child for each language, or none where that is not possible."""
    if len(articles) < 2 or not hasattr(os, "fork") or threading.active_count() > 1:
        return ()
    return tuple(_start(share, extract) for share in shares(articles))


def finish(workers: Sequence[Worker]) -> dict[str, tuple[Claim, ...]]:
    """Claims by article id; an article whose worker was lost is left out.

    Raises what an extraction raised, the first worker's first.
    """
    claims: dict[str, tuple[Claim, ...]] = {}
    results = [_result(worker) for worker in workers]
    for worker, result in zip(workers, results, strict=True):
        if isinstance(result, Exception):
            raise result
        if result is not None:
            claims |= {a.id: c for a, c in zip(worker.articles, result, strict=True)}
    return claims


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


def _start(articles: tuple[Article, ...], extract: Extract) -> Worker:
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return Worker(process, reading, articles)
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(_outcome(articles, extract)))
    finally:
        os._exit(0)  # nothing of the parent's, its buffers least of all, is for the child to end


def _outcome(articles: Sequence[Article], extract: Extract) -> list[tuple[Claim, ...]] | Exception:
    try:
        return [extract(article) for article in articles]
    except Exception as error:  # noqa: BLE001 - it is raised again in the parent
        return error


def _result(worker: Worker) -> list[tuple[Claim, ...]] | Exception | None:
    with os.fdopen(worker.pipe, "rb") as pipe:
        told = pipe.read()
    os.waitpid(worker.process, 0)
    if not told:
        return None
    result: list[tuple[Claim, ...]] | Exception = pickle.loads(told)  # noqa: S301 - our own child's
    return result
