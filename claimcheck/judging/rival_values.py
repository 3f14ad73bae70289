"""The part all value rules share: two values of one kind that no number satisfies both."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell
from claimcheck.value import ValueKind

FACTS = frozenset({"asserted", "reported", "hedged"})
"""Modalities of what is said to be so; plans, denials and questions state no rival value."""


def rival_values(pair: Pair, kind: ValueKind, rule: str) -> Ruling | None:
    """A contradiction when the compared values are of this kind and exclude each other."""
    compared = pair.compared
    if compared is None or compared.relation != "disjoint" or compared.left.kind != kind:
        return None
    if pair.score < RIVAL_VALUES or pair.left.polarity != pair.right.polarity:
        return None
    values = tell(compared.left), tell(compared.right)
    return Ruling("contradiction", rule, f"{values[0]} against {values[1]}", values)
