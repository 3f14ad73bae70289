"""Another moment: what stood at nineteen at one o'clock may stand at twenty-seven by noon."""

from __future__ import annotations

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.implied_figures import labels
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell
from claimcheck.value import Value

RUNNING = frozenset({"count", "measure"})
"""Kinds of figures that are told as they stand while an event goes on."""


def other_moment(pair: Pair) -> Ruling | None:
    """Figures that clash, one of them told as it stood at some hour, or "so far"."""
    compared = pair.compared
    if compared is None or compared.relation != "disjoint" or compared.left.kind not in RUNNING:
        return None
    if pair.rivalry < RIVAL_VALUES or _at_one_time(pair.left, pair.right):
        return None
    if not any(_clock(side) or labels(side, "tally") for side in (pair.left, pair.right)):
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"each as it stood at its own moment: {values[0]} and {values[1]}"
    return Ruling("not_comparable", "scope.moment", reason, values)


def _at_one_time(left: Claim, right: Claim) -> bool:
    """Whether both name a clock time, and the same one."""
    pairs = [(one, other) for one in _clock(left) for other in _clock(right)]
    return any(compare(one, other) in {"equal", "compatible"} for one, other in pairs)


def _clock(claim: Claim) -> list[Value]:
    return [value for value in claim.values if value.kind == "time"]
