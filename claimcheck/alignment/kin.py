"""Poles of two classes that exclude each other all the same: a line shut, its trains as scheduled.

Classes are narrow, so that what "open" is told of is told apart from what "runs"; newsrooms are
not, and of one thing one says that it closed where the other says that it carries on. The poles of
several classes make one family, with two sides. On 369 linked groups, of claims near each other
that oppose no class, 1 in 14 of those on two sides of a family contradict each other, and 1 in 130
of the others; of those on the two poles of a class 1 in 8.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.alignment.signs import agree, told
from claimcheck.claim import Claim

Side = frozenset[str]

FAMILIES: Mapping[str, tuple[Side, Side]] = {
    "carries on": (
        frozenset({"course:ongoing", "fate:kept", "run:on", "schedule:keep", "service:up"}),
        frozenset(
            {
                "access:closed", "course:over", "fate:axed", "permission:ban", "phase:end",
                "power:off", "run:off", "schedule:cancel",
            }
        ),
    ),
    "goes on its way": (
        frozenset({"course:ongoing", "permission:allow", "run:on"}),
        frozenset({"custody:arrest"}),
    ),
    "in office": (
        frozenset({"office:stay"}),
        frozenset(
            {
                "employment:cut", "exit:forced", "exit:voluntary", "membership:leave",
                "permission:ban", "run:off",
            }
        ),
    ),
    "willing": (
        frozenset({"approval:approve", "delivery:given", "will:want"}),
        frozenset({"fate:axed", "will:refuse"}),
    ),
    "recovering": (frozenset({"health:stable"}), frozenset({"deaths:some", "life:dead"})),
    "sound": (
        frozenset({"defects:clear", "safety:safe", "upkeep:done"}),
        frozenset({"defects:found", "safety:unsafe", "service:down", "upkeep:neglected"}),
    ),
}  # fmt: skip
"""The two sides of each family, as 'class:pole' labels."""


def kin_oppositions(left: Claim, right: Claim) -> Iterator[tuple[str, str, str]]:
    """Every family on whose two sides the claims stand, with class and pole of each.

    None of a family where a claim stands on both sides.
    """
    one, other = told(left), told(right)
    for (name, sides), mine, theirs in zip(
        FAMILIES.items(), sides_of(left), sides_of(right), strict=True
    ):
        if mine * theirs < 0:
            pole, rival = min(one & sides[mine < 0]), min(other & sides[theirs < 0])
            yield name, pole.replace(":", " "), rival.replace(":", " ")


def of_kin(left: Claim, right: Claim) -> tuple[tuple[str, str, str], ...]:
    """The same of two claims that share no pole."""
    return () if agree(left, right) else tuple(kin_oppositions(left, right))


def sides_of(claim: Claim) -> tuple[int, ...]:
    """For each family 1 or -1, the side a claim stands on; 0 for neither or both."""
    poles = told(claim)
    return tuple(
        bool(poles & affirmed) - bool(poles & denied) for affirmed, denied in FAMILIES.values()
    )
