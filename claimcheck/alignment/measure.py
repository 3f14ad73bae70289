"""Every candidate pair of two sources, measured and scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck.alignment.aspects import aspect_match
from claimcheck.alignment.candidates import candidates
from claimcheck.alignment.channel import Channel, channel_of, one_class
from claimcheck.alignment.measures import (
    Measures,
    Opposition,
    Rivalry,
    compared,
    name_overlap,
    ratio,
)
from claimcheck.alignment.nearness import Nearness, Place
from claimcheck.alignment.pair import Compared
from claimcheck.alignment.parts import core
from claimcheck.alignment.score import score
from claimcheck.alignment.space import Space
from claimcheck.claim import Claim


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair worth judging, before its parts are compared."""

    left: Claim
    right: Claim
    at: Place
    channel: Channel
    score: float
    similarity: float
    compared: Compared | None


def measure(space: Space, left: str, right: str) -> tuple[Candidate, ...]:
    """The candidates of two sources, in text order."""
    ones, others = space.claims[left], space.claims[right]
    if not ones or not others:
        return ()
    near = Nearness(space, left, right)
    chosen = candidates(ones, others, near.frames)
    values = {at: compared(ones[at[0]], others[at[1]], space.phrases) for at in chosen}
    shares = shares_of(values)
    return tuple(
        _candidate(ones[at[0]], others[at[1]], at, values[at], (space, near, shares))
        for at in chosen
    )


def _candidate(
    one: Claim,
    other: Claim,
    at: Place,
    values: Compared | None,
    known: tuple[Space, Nearness, Mapping[Place, float]],
) -> Candidate:
    space, near, shares = known
    channel = channel_of(one, other, values)
    found = measured(one, other, at, (channel, values, shares.get(at, 0.0)), (space, near))
    return Candidate(one, other, at, channel, score(found), float(near.frames[at]), values)


def measured(
    one: Claim,
    other: Claim,
    at: Place,
    kind: tuple[Channel, Compared | None, float],
    known: tuple[Space, Nearness],
) -> Measures | Rivalry | Opposition:
    """The measures that count in the pair's channel."""
    channel, values, equal = kind
    if channel == "rival" and values is not None:
        return rivalry(one, other, at, values, known)
    if channel == "opposed":
        return opposition(one, other, at, known)
    return measures(one, other, at, known, equal=equal)


def opposition(one: Claim, other: Claim, at: Place, known: tuple[Space, Nearness]) -> Opposition:
    """What tells whether two claims that say the opposite say it of one thing."""
    near = known[1]
    return Opposition(
        sentence=float(near.sentences[at]),
        paragraph=float(near.paragraphs[at]),
        lead=float(near.leads[at]),
        direction=float(one_class(one.direction, other.direction)),
    )


def measures(
    one: Claim, other: Claim, at: Place, known: tuple[Space, Nearness], *, equal: float
) -> Measures:
    """What tells whether two claims answer one question."""
    space, near = known
    return Measures(
        text=float(near.texts[at]),
        sentence=float(near.sentences[at]),
        shared=space.frames.shared((one.source, at[0]), (other.source, at[1])),
        core=space.phrases.cosine(core(one), core(other)),
        lead=float(near.leads[at]),
        paragraph=float(near.paragraphs[at]),
        headline=float(one.headline or other.headline),
        aspect=aspect_match(one.aspect, other.aspect),
        equal=equal,
        names=name_overlap(one, other, space.rarity),
        direction=float(one_class(one.direction, other.direction)),
    )


def rivalry(
    one: Claim, other: Claim, at: Place, values: Compared, known: tuple[Space, Nearness]
) -> Rivalry:
    """The same for claims whose values exclude each other."""
    space, near = known
    counts = values.left.of or "", values.right.of or ""
    return Rivalry(
        shared=space.frames.shared((one.source, at[0]), (other.source, at[1])),
        core=space.phrases.cosine(core(one), core(other)),
        lead=float(near.leads[at]),
        paragraph=float(near.paragraphs[at]),
        direction=float(one.direction is not None and one.direction == other.direction),
        counted=space.phrases.cosine(*counts) if values.left.kind == "count" else 1.0,
        headline=float(one.headline or other.headline),
        headlines=float(one.headline and other.headline),
        ratio=ratio(values),
    )


def shares_of(values: Mapping[Place, Compared | None]) -> dict[Place, float]:
    """For pairs of equal values, one over the number of such pairs of either claim."""
    equal = [at for at, both in values.items() if both and both.relation == "equal"]
    rows, columns = Counter(at[0] for at in equal), Counter(at[1] for at in equal)
    return {at: 1 / max(rows[at[0]], columns[at[1]]) for at in equal}
