"""How the signs of two claims stand to each other: poles shared, poles opposed, a negation.

The poles of a claim have its negation applied, so a negated word meets its antonym here whatever
the polarity of the two claims.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.alignment.channel import polarity
from claimcheck.claim import Claim

LOOSE = frozenset({"level", "movement", "comment", "permanence", "knowledge", "timing"})
"""Classes told of too many things: prices rise, a driver climbs down, many are asked to comment."""

MARKS = frozenset({"reach", "return"})
"""Classes that say how far the rest is so, and nothing of their own: not all, again, still."""

PART, ALL = "reach:part", "reach:all"
BACK, STILL = "return:back", "return:still"

DECISIONS = frozenset({"approval", "ruling"})
"""Classes of what is decided on something that may stand on poles of its own."""

NONE, SOME = "none", "some"
"""The poles of classes that count: no deaths, some injured."""


def told(claim: Claim) -> frozenset[str]:
    """The poles that say something on their own."""
    return frozenset(pole for pole in claim.poles if pole.partition(":")[0] not in MARKS)


def clash(left: Claim, right: Claim) -> tuple[str, str, str] | None:
    """The first class on whose two poles the claims stand, and the poles; ``None`` without."""
    return next(_clashes(left, right), None)


def opposed_in(left: Claim, right: Claim, classes: frozenset[str]) -> bool:
    """Whether they stand on opposite poles of one of these classes."""
    return any(each[0] in classes for each in oppositions(left, right))


def _clashes(left: Claim, right: Claim) -> Iterator[tuple[str, str, str]]:
    return (each for each in oppositions(left, right) if each[0] not in LOOSE)


def oppositions(left: Claim, right: Claim) -> Iterator[tuple[str, str, str]]:
    """Every class on whose two poles the claims stand, with the pole of each."""
    for mine in sorted(told(left)):
        for theirs in sorted(told(right)):
            (name, pole), (other, rival) = (each.split(":", 1) for each in (mine, theirs))
            if name == other and pole != rival:
                yield name, pole, rival


def at_odds(left: Claim, right: Claim) -> tuple[tuple[str, str, str], ...]:
    """The clashes that no shared pole excuses, each as ``clash`` tells it.

    Of two decisions on one conviction, both tell of the conviction.
    """
    alike = agree(left, right)
    return tuple(each for each in _clashes(left, right) if each[0] in DECISIONS or not alike)


def agree(left: Claim, right: Claim) -> bool:
    """Whether the claims share a pole of any class."""
    return bool(told(left) & told(right))


def deny_one_thing(left: Claim, right: Claim) -> bool:
    """Whether both deny that there are any of one kind: no deaths here, no deaths there."""
    return any(pole.endswith(f":{NONE}") for pole in set(left.poles) & set(right.poles))


def of_two_matters(left: Claim, right: Claim) -> bool:
    """Whether one denies what there is none of, and the other tells of something else.

    No deaths and twelve injured, no deaths and no damage are no answers to one question.
    """
    counted = [_counted(claim) for claim in (left, right)]
    if not all(counted) or not any(denies_any(claim) for claim in (left, right)):
        return False
    return not counted[0] & counted[1]


def turned_twice(left: Claim, right: Claim) -> bool:
    """Whether negation and antonym meet: "did not take part" says what "was absent" says."""
    if polarity(left) == polarity(right):
        return False
    negated, affirmed = _by_sign(left, right)
    return bool(set(negated.turned) & told(affirmed)) and clash(left, right) is None


def told_two_ways(left: Claim, right: Claim) -> bool:
    """Whether both stand on one pole, and one of them only by a negation.

    What does not fall need not have risen.
    """
    if at_variance(left, right):
        return False
    shared = told(left) & told(right) & (set(left.turned) ^ set(right.turned))
    return any(pole.partition(":")[0] not in LOOSE for pole in shared)


def back_again(left: Claim, right: Claim) -> bool:
    """Whether one tells that something came back, and the other not that it is still away.

    Both tell of the outage then: "was interrupted", "is restored".
    """
    one, other = set(left.poles), set(right.poles)
    return (BACK in one and STILL not in other) or (BACK in other and STILL not in one)


def contrary(left: Claim, right: Claim) -> bool:
    """Whether one affirms and the other negates, and the two do not come to the same.

    Nor is a lack of one thing contrary to the presence of another, or "not all" to "some".
    """
    if polarity(left) == polarity(right):
        return False
    negated, affirmed = _by_sign(left, right)
    if PART in negated.poles and ALL not in affirmed.poles:
        return False
    return not turned_twice(left, right) and not of_two_matters(left, right)


def at_variance(left: Claim, right: Claim) -> bool:
    """Whether one negates what the other affirms, or the two stand on opposite poles."""
    return contrary(left, right) or clash(left, right) is not None


def _by_sign(left: Claim, right: Claim) -> tuple[Claim, Claim]:
    """Of two claims of which one is negated, that one first."""
    return (left, right) if polarity(left) == "negated" else (right, left)


def _counted(claim: Claim) -> frozenset[str]:
    """The classes of what the claim says there is none or some of."""
    split = (pole.partition(":") for pole in claim.poles)
    return frozenset(name for name, _, pole in split if pole in {NONE, SOME})


def denies_any(claim: Claim) -> bool:
    """Whether a claim says that there is none of something: no deaths, no arrests."""
    return any(pole.endswith(f":{NONE}") for pole in claim.poles)
