"""Every pair of claims of linked groups, measured, with what the links say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import prior_odds
from linked import Link
from logistic import FOLDS, Vector
from numpy.typing import NDArray

from claimcheck.alignment.channel import Channel, channels
from claimcheck.alignment.measure import Measured, measure
from claimcheck.alignment.space import Space
from claimcheck.article import Article
from claimcheck.embedding import bundled_embedder
from claimcheck.pipeline import extract


@dataclass(frozen=True)
class Linked:
    """All pairs of two articles, measured, and what links them."""

    group: str
    measured: Measured
    agree: Vector
    """1 where a link says so, 0 where none does, -1 where one says they are compatible."""
    contradict: Vector
    """1 where a link says so, 0 where none does, -1 where one says they are compatible."""


def linked(name: str, articles: Sequence[Article], links: Sequence[Link]) -> list[Linked]:
    """Every two articles of a group, measured."""
    claims = {article.id: extract(article) for article in articles}
    found: list[Linked] = []
    for sides in combinations(articles, 2):
        left, right = (article.id for article in sides)
        space = Space(sides, {name: claims[name] for name in (left, right)}, bundled_embedder())
        measured = measure(space, left, right)
        found.append(
            Linked(
                name,
                measured,
                labels(measured, links, {"agreement": 1, "compatible": -1}),
                labels(measured, links, {"contradiction": 1, "compatible": -1}),
            )
        )
    return found


def labels(measured: Measured, links: Sequence[Link], worth: Mapping[str, int]) -> Vector:
    """One label a pair: the worth of the link it touches, the greatest of several."""
    table = np.zeros((len(measured.left), len(measured.right)))
    for link in sorted(links, key=lambda each: worth.get(each.verdict, 0)):
        if link.verdict not in worth:
            continue
        rows = [at for at, claim in enumerate(measured.left) if link.touches(claim)]
        columns = [at for at, claim in enumerate(measured.right) if link.touches(claim)]
        table[np.ix_(rows, columns)] = worth[link.verdict]
    return table


def folds_of(groups: Sequence[Linked]) -> list[int]:
    """The fold of each, by the names of all."""
    order = {name: at for at, name in enumerate(sorted({each.group for each in groups}))}
    return [order[each.group] % FOLDS for each in groups]


def held_in(channel: Channel, groups: Sequence[Linked]) -> list[NDArray[np.bool_]]:
    """Which pairs of every two articles are in a channel, and decided."""
    return [channels(each.measured.matrices)[channel] & (each.contradict >= 0) for each in groups]


def all_opposed(groups: Sequence[Linked]) -> Iterator[prior_odds.Opposed]:
    """The pairs of opposite poles of every two articles."""
    for group, kept in zip(groups, held_in("pole", groups), strict=True):
        yield from opposed(group, kept)


def opposed(group: Linked, kept: NDArray[np.bool_]) -> Iterator[prior_odds.Opposed]:
    """The kept pairs of two articles, with what a link says of each."""
    for row, column in np.argwhere(kept):
        sides = group.measured.left[row], group.measured.right[column]
        yield *sides, bool(group.contradict[row, column] > 0)
