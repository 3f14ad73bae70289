"""Whether two short texts that are known to be about one matter contradict each other.

Between articles most pairs of claims are about different things, so rules ask for proof that two
claims answer one question. Where that is known beforehand, as of a claim and the sentence that
checks it, no such proof is needed: every claim is set against every other, with the full score,
and three signs of conflict are asked for in order.

1. A rule that reads values, roles or people: two figures, one says it and another denies it.
2. A negation on one side only, unless its words stand on the pole of what the other side says.
3. One side calls something fake or unfounded, and the other one doubts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.alignment.align import pair_of
from claimcheck.alignment.channel import polarity
from claimcheck.alignment.measure import measure
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.remembering import Remembering
from claimcheck.alignment.signs import contrary
from claimcheck.alignment.space import Space
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import Embedder
from claimcheck.judging.rules.amounts import rival_amounts
from claimcheck.judging.rules.attributions import claim_against_denial
from claimcheck.judging.rules.durations import rival_durations
from claimcheck.judging.rules.measures import rival_measures
from claimcheck.judging.rules.percentages import rival_percentages
from claimcheck.judging.rules.poles import opposite_poles
from claimcheck.judging.rules.roles import swapped_roles
from claimcheck.judging.rules.times import rival_times
from claimcheck.judging.ruling import Rule, Ruling
from claimcheck.judging.wording import shorten

SURE: tuple[Rule, ...] = (
    claim_against_denial,
    rival_durations,
    rival_times,
    rival_amounts,
    rival_percentages,
    rival_measures,
    swapped_roles,
)
"""Rules that are right without proof that two claims answer one question. Dates, counts, causes
and names are not: one matter has many of them."""

ONE_SUBJECT = 0.8
"""Cosine of the subjects from which opposite poles are said of one: who voted for it and who voted
against it are two."""

LEAST_SHARE = 0.2
"""Share of a text's claims that must be negated before the text denies something. On the
development half of DACCORD precision rises from 0.796 to 0.805, recall falls from 0.672 to 0.644.
"""

SURELY = 1.0
"""The full score."""

FAKE = "belief:fake"
"""The pole of what is called untrue."""

DOUBTS = frozenset({FAKE, "truth:deny"})
"""The poles of a text that believes something not to be so."""


def contradiction(
    texts: tuple[Article, Article], claims: Mapping[str, tuple[Claim, ...]], embedder: Embedder
) -> Ruling | None:
    """The contradiction between two texts about one matter; ``None`` where none is seen."""
    pairs = every_pair(texts, claims, embedder)
    left, right = (claims[text.id] for text in texts)
    return (
        _by_rule(pairs)
        or _one_negated(left, right, pairs)
        or _opposed(pairs)
        or _one_fake(left, right)
    )


def every_pair(
    texts: tuple[Article, Article], claims: Mapping[str, tuple[Claim, ...]], embedder: Embedder
) -> tuple[Pair, ...]:
    """All claims of one text against all of the other, each pair with the full score."""
    left, right = texts
    if not claims[left.id] or not claims[right.id]:
        return ()
    space = Space(texts, claims, Remembering(embedder))
    measured = measure(space, left.id, right.id)
    return tuple(
        pair_of(measured, (row, column), (SURELY, SURELY), space, (None, None))
        for row in range(len(measured.left))
        for column in range(len(measured.right))
    )


def _by_rule(pairs: Sequence[Pair]) -> Ruling | None:
    rulings = (said for rule in SURE for pair in pairs if (said := rule(pair)) is not None)
    return next(rulings, None)


def _one_negated(
    left: Sequence[Claim], right: Sequence[Claim], pairs: Sequence[Pair]
) -> Ruling | None:
    """Negation on one side only; the nearest claim of the other side is the one negated.

    One negated clause among many is a remark beside the matter.
    """
    shares = [_negated(side) for side in (left, right)]
    if bool(shares[0]) == bool(shares[1]) or max(shares) < LEAST_SHARE:
        return None
    opposed = [pair for pair in pairs if polarity(pair.left) != polarity(pair.right)]
    nearest = max(opposed, key=lambda pair: pair.similarity + pair.core, default=None)
    if nearest is None or not contrary(nearest.left, nearest.right):
        return None
    values = shorten(nearest.left.quote), shorten(nearest.right.quote)
    return Ruling("contradiction", "polarity", "affirmed against negated", values)


def _negated(side: Sequence[Claim]) -> float:
    """The share of claims that are negated."""
    return sum(polarity(claim) == "negated" for claim in side) / max(1, len(side))


def _opposed(pairs: Sequence[Pair]) -> Ruling | None:
    """Opposite poles, said of what reads as one subject."""
    found = (
        said
        for pair in pairs
        if pair.subject >= ONE_SUBJECT
        and polarity(pair.left) == polarity(pair.right)
        and (said := opposite_poles(pair)) is not None
    )
    return next(found, None)


def _one_fake(left: Sequence[Claim], right: Sequence[Claim]) -> Ruling | None:
    """One side calls something fake that the other side does not doubt."""
    if not left or not right or all(DOUBTS & _poles(side) for side in (left, right)):
        return None
    if FAKE not in _poles(left) | _poles(right):
        return None
    values = _quote_of_fake(left), _quote_of_fake(right)
    return Ruling("contradiction", "belief.fake", "one side calls it fake", values)


def _poles(side: Sequence[Claim]) -> frozenset[str]:
    return frozenset(pole for claim in side for pole in claim.poles)


def _quote_of_fake(side: Sequence[Claim]) -> str:
    """The claim that calls something fake, else the first."""
    return shorten(next((claim for claim in side if FAKE in claim.poles), side[0]).quote)
