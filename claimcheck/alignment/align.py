"""Alignment: which claims of two sources answer the same question.

1. Every claim becomes vectors (frame, text, parts) and a handful of typed facets (``space``).
2. Every pair of claims is measured, all at once (``measure``), and scored a first time; a second
   score weighs how the pair stands among its rivals (``score``, ``competition``).
3. Pairs that could contradict each other are scored for that by what sets them against each other
   (``channel``).
4. For each claim its best partners in the other source are kept (``assign``).
5. The parts of what is kept are compared, role by role (``parts``).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.assign import assign
from claimcheck.alignment.channel import channels, on_opposite_poles
from claimcheck.alignment.competition import competition, standing
from claimcheck.alignment.measure import Measured, measure
from claimcheck.alignment.pair import Compared, Pair
from claimcheck.alignment.parts import core, likeness, names_apart, shared_names, subject
from claimcheck.alignment.priors import priors
from claimcheck.alignment.priors import tables as known_priors
from claimcheck.alignment.remembering import Remembering
from claimcheck.alignment.rivals import rivals
from claimcheck.alignment.score import score
from claimcheck.alignment.space import Space
from claimcheck.alignment.values import Place
from claimcheck.alignment.vectors import Matrix
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import Embedder

TWINS = np.float32(0.3)
"""How surely two causes of one thing rival each other, at least: sure enough to be asked."""

SAME_EFFECT = 0.95
"""Cosine from which two effects are told in the same words."""

SAME_CAUSE = 0.6
"""Cosine from which two causes may well be one."""

Days = tuple[str | None, str | None]
"""ISO publication dates of two sources."""


def align(
    articles: Sequence[Article], claims: Mapping[str, tuple[Claim, ...]], embedder: Embedder
) -> tuple[Pair, ...]:
    """Pairs of claims of different sources that may answer one question, best partners only."""
    memory = Remembering(embedder)
    days = {each.id: each.published.isoformat() if each.published else None for each in articles}
    found: list[Pair] = []
    for left, right in itertools.combinations(articles, 2):
        both = {each.id: claims[each.id] for each in (left, right)}
        if not all(both.values()):
            continue
        # A space of their own: what a third source says changes nothing between these two.
        space = Space((left, right), both, memory)
        measured = second(measure(space, left.id, right.id))
        found.extend(_pairs(measured, space, (days[left.id], days[right.id])))
    return tuple(found)


def second(measured: Measured) -> Measured:
    """The same pairs with the measures of how each stands among its rivals."""
    found = measured.matrices
    first = score("first", found)
    opposed = on_opposite_poles(found)
    more = {
        **competition(first, measured.left, measured.right, measured.paragraphs),
        **rivals(found, first),
        **standing(score("question", found)),
        **priors(measured.left, measured.right, opposed, known_priors()),
    }
    return replace(measured, matrices={**found, **more})


def rivalries(measured: Measured) -> Matrix:
    """How surely two claims contradict each other; 0 for pairs that nothing sets so."""
    found = np.zeros(next(iter(measured.matrices.values())).shape, np.float32)
    for channel, holds in channels(measured.matrices).items():
        scores = np.where(holds, score(channel, measured.matrices, holds), np.float32(0))
        if channel == "cause":
            scores = np.maximum(scores, np.where(two_causes(measured), TWINS, np.float32(0)))
        found = np.maximum(found, assign(scores))
    return found


def two_causes(measured: Measured) -> NDArray[np.bool_]:
    """Which claims explain one thing in the same words, but otherwise."""
    found = measured.matrices
    both = (found["both_cause"] > 0) & (found["disjoint"] == 0)
    two: NDArray[np.bool_] = both & (found["effect"] >= SAME_EFFECT) & (found["cause"] < SAME_CAUSE)
    return two


def _pairs(measured: Measured, space: Space, days: Days) -> Iterator[Pair]:
    agreement = assign(score("agreement", measured.matrices))
    rivalry = rivalries(measured)
    for row, column in np.argwhere((agreement > 0) | (rivalry > 0)):
        at = int(row), int(column)
        yield pair_of(measured, at, (float(agreement[at]), float(rivalry[at])), space, days)


def pair_of(
    measured: Measured, at: Place, scores: tuple[float, float], space: Space, days: Days
) -> Pair:
    """The noun that judging reads."""
    one, other = measured.left[at[0]], measured.right[at[1]]
    compared = measured.compared.get(at)
    names = shared_names(one, other)
    similarity = float(measured.matrices["frame"][at])
    return Pair(
        left=one,
        right=other,
        similarity=similarity,
        score=scores[0],
        rivalry=scores[1],
        compared=compared,
        likeness=likeness(one, other, space.phrases),
        subject=subject(one, other, space.phrases),
        core=space.phrases.cosine(core(one), core(other)),
        shared_names=names,
        names_apart=names_apart(one, other, space.phrases),
        published=days,
        times_of_day=space.times_of_day,
        gates=_gates(one, other, similarity, compared, named=bool(names)),
    )


def _gates(
    one: Claim, other: Claim, similarity: float, values: Compared | None, *, named: bool
) -> tuple[str, ...]:
    """The gates passed, in the order of the house."""
    passed = {
        "event": one.event == other.event,
        "aspect": one.aspect == other.aspect,
        "frame": similarity > 0,
        "names": named,
        "value": values is not None and values.relation in {"equal", "compatible"},
    }
    return tuple(name for name, true in passed.items() if true)
