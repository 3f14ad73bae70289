"""Another event: last year's outage is not this week's."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.ruling import RIVAL_VALUES, SAME_VALUE, Ruling

ONE_EVENT = 0.6
"""Score from which both are about one event, whatever sets one of them apart: an earlier date may
stand in one source alone. On groups left out, of agreements kept back above it 42 of 50 were
agreements, of contradictions 3 of 3; of contradictions below it 6 of 11."""


def other_event(pair: Pair) -> Ruling | None:
    """One claim is about a background event that the other is not about."""
    left, right = pair.left.event, pair.right.event
    if left == right or not (left.background or right.background):
        return None
    if left.background and right.background and left.low == right.low:
        return None
    if pair.strength >= ONE_EVENT or _one_figure(pair):
        return None
    reason = "one is about an earlier event"
    if pair.rivalry < RIVAL_VALUES or pair.compared is None:
        # Nothing to explain: the two would not have been set against each other.
        return Ruling("not_comparable", "scope.event.quiet", reason)
    return Ruling("not_comparable", "scope.event", reason)


def _one_figure(pair: Pair) -> bool:
    """Whether equal values speak for one event louder than the words that set one of them apart."""
    compared = pair.compared
    return compared is not None and compared.relation == "equal" and pair.score >= SAME_VALUE
