"""Another place or person: the heat in one town is not that in the next, nor one victim's age."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import shorten, tell


def other_names(pair: Pair) -> Ruling | None:
    """Rival figures, each said of something of its own name."""
    compared = pair.compared
    if compared is None or compared.relation != "disjoint" or pair.names_apart is None:
        return None
    if pair.rivalry < RIVAL_VALUES:
        return None
    names = [shorten(name, LONGEST) for name in pair.names_apart]
    values = tell(compared.left), tell(compared.right)
    reason = f"one names {names[0]}, the other {names[1]}: {values[0]} and {values[1]}"
    return Ruling("not_comparable", "scope.names", reason, values)


LONGEST = 30
"""Characters of a name shown in a reason."""
