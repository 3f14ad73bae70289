"""Where a sentence can be cut: stretches of words between clause boundaries.

    boundary = ; : ( ) — , | edge of direct speech | relative pronoun | complementiser
             | subordinator | conjunction between two predicates | participle with a value
             | "without" and a verb | the words behind a reporting verb without complementiser
             | source phrase

A stretch knows what opened it. Whether it is a claim of its own is decided in ``clauses``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.extraction.bare_complements import cut_at_bare_complements
from claimcheck.extraction.clause_words import cut_at_clause_words, cut_at_resumptions
from claimcheck.extraction.coordination import cut_at_coordinations
from claimcheck.extraction.cuts import Cuts, Opening
from claimcheck.extraction.infinitives import join_infinitives
from claimcheck.extraction.insertions import close_insertions
from claimcheck.extraction.participles import cut_at_participles, cut_at_withouts
from claimcheck.extraction.punctuation import cut_at_marks, cut_at_speech
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.sources import cut_at_sources

RULES: tuple[Callable[[Cuts], None], ...] = (
    cut_at_marks,
    cut_at_speech,
    close_insertions,
    cut_at_clause_words,
    cut_at_resumptions,
    cut_at_coordinations,
    cut_at_bare_complements,
    cut_at_participles,
    cut_at_withouts,
    cut_at_sources,
    join_infinitives,
)
"""In this order; each sees the cuts of those before it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens ``first`` to ``last`` inclusive, and what stands before them."""

    first: int
    last: int
    opened: Opening


def stretches(reading: Reading) -> tuple[Stretch, ...]:
    """The stretches of a sentence in text order; separators belong to none."""
    cuts = Cuts(reading)
    for rule in RULES:
        rule(cuts)
    _close_values(cuts)
    found: list[Stretch] = []
    edges = sorted({*cuts.openings, len(reading.tokens)})
    for first, behind in pairwise(edges):
        inner = [i for i in range(first, behind) if i not in cuts.separators]
        if inner:
            found.append(Stretch(inner[0], inner[-1], cuts.openings[first]))
    return tuple(found)


def _close_values(cuts: Cuts) -> None:
    """Undo the cuts within a value: "between 40 | and 50 sheep", "weniger | als fünf Minuten"."""
    for value in cuts.reading.values:
        for token in cuts.reading.tokens:
            if value.start < token.start < value.end:
                cuts.openings.pop(token.index, None)
                cuts.separators.discard(token.index)
