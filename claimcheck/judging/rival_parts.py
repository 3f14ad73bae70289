"""One frame, one part of it filled differently: who, where, what."""

from __future__ import annotations

from claimcheck.alignment.aspects import MOMENTS
from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Argument, Role
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import part

SAME_PART = 0.45
"""Cosine from which two parts may mean the same in other words."""

SAME_PREDICATE = 0.6
"""Cosine from which two predicates say the same."""

LONGEST_PARTICLE = 5
"""Letters of the function words beside a name ("della"); what is longer describes."""


def rival_parts(pair: Pair, role: Role, rule: str) -> Ruling | None:
    """A contradiction when the named parts of this role differ and everything else is alike."""
    parts, predicate = pair.alike(role), pair.alike("predicate")
    if parts is None or parts.shared_names or parts.cosine >= SAME_PART:
        return None
    if predicate is None or predicate.cosine < SAME_PREDICATE or not _rest_alike(pair, role):
        return None
    if polarity(pair.left) != polarity(pair.right) or pair.strength < RIVAL_STATEMENTS:
        return None
    if not are_facts(pair.left, pair.right):
        return None
    if not _comparable(pair, role) or _elsewhere(pair, role) or _one_counts(pair):
        return None
    values = part(pair.left, role), part(pair.right, role)
    return Ruling("contradiction", rule, f"{values[0]} against {values[1]}", values)


def _one_counts(pair: Pair) -> bool:
    """Whether one side alone tells a figure: "led the rescue", "has led 95 rescues this year"."""
    counts = [
        any(value.kind not in MOMENTS for value in claim.values)
        for claim in (pair.left, pair.right)
    ]
    return counts[0] != counts[1]


def _rest_alike(pair: Pair, role: Role) -> bool:
    rest = [other for other in pair.likeness if other.role not in {role, "predicate"}]
    return bool(rest) and all(other.shared_names or other.cosine >= SAME_PART for other in rest)


def _comparable(pair: Pair, role: Role) -> bool:
    """Whether both parts carry names that are safely of two.

    Not "Rome" and "the ministry": a capital stands for its government. Nor two initialisms, which
    change with the language (UN, ONU).
    """
    sides = [[each for each in c.arguments if each.role == role] for c in (pair.left, pair.right)]
    names = [[name for each in side for name in each.entities] for side in sides]
    if not all(names) or all(name.isupper() for side in names for name in side):
        return False
    described = [any(_is_described(each) for each in side) for side in sides]
    return described[0] == described[1]


def _is_described(argument: Argument) -> bool:
    """Whether a part has a common noun beside its names."""
    words = argument.text.split()
    return any(word.islower() and len(word) > LONGEST_PARTICLE for word in words)


def _elsewhere(pair: Pair, role: Role) -> bool:
    """Whether the words are the same: what differs was borrowed from a clause that tells it."""
    borrowed = all(
        part.borrowed
        for claim in (pair.left, pair.right)
        for part in claim.arguments
        if part.role == role
    )
    return borrowed and pair.left.quote == pair.right.quote
