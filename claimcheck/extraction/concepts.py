"""The news concepts a claim tells: what it may share with one in another language."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.extraction.reading import Reading


def concepts(reading: Reading, spans: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """The concepts of the words in several spans, sorted, each once."""
    found = {
        name
        for start, end in spans
        for at in range(reading.token_at(start), reading.token_at(end))
        for name in reading.concepts[at]
    }
    return tuple(sorted(found))
