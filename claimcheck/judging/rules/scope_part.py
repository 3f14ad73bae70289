"""Another scope: a part is not the whole, children are not all, a month is not a year."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.scopes import difference
from claimcheck.judging.wording import tell


def other_scope(pair: Pair) -> Ruling | None:
    """Figures that clash, or that are equal by chance, each said of a scope of its own."""
    compared = pair.compared
    if compared is None or compared.relation not in {"disjoint", "equal"}:
        return None
    if pair.strength < RIVAL_VALUES:
        return None
    apart = difference(pair)
    if apart is None:
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"{apart}: {values[0]} and {values[1]}"
    return Ruling("not_comparable", "scope.part", reason, values)
