"""Another moment: what stood at nineteen at one o'clock may stand at twenty-seven by noon."""

from __future__ import annotations

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.implied_figures import labels
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import at_variance
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.ruling import RIVAL_STATEMENTS, RIVAL_VALUES, Ruling
from claimcheck.judging.wording import shorten, tell
from claimcheck.value import Value

RUNNING = frozenset({"count", "measure", "money", "percentage"})
"""Kinds of figures that are told as they stand while an event goes on."""

YET, PROVISIONAL = "yet", "provisional"
"""Labels of what is not so yet, and of what is told for the time being."""

CLOCKED = frozenset({"count", "measure"})
"""Those of them that a clock time or "so far" dates: an offer so far is the offer."""

GROWING = frozenset({"count", "money", "percentage"})
"""Those of them that grow while an event told by the hour goes on; a depth or a speed does not."""

BY_THE_HOUR = 10
"""Times of the day that two sources tell together from which they tell an event that goes on."""


def other_moment(pair: Pair) -> Ruling | None:
    """What clashes was told as it stood at some hour, "so far", or "not yet"."""
    compared = pair.compared
    if compared is not None and compared.relation == "disjoint":
        return _figures(pair) if compared.left.kind in RUNNING else None
    return _states(pair)


def _figures(pair: Pair) -> Ruling | None:
    """Figures that clash, one of them told as it stood at some hour, or "so far"."""
    compared, sides = pair.compared, (pair.left, pair.right)
    if compared is None or pair.rivalry < RIVAL_VALUES or _at_one_time(*sides):
        return None
    clocked = any(_clock(side) or labels(side, "tally") for side in sides)
    running = clocked and compared.left.kind in CLOCKED
    provisional = any(PROVISIONAL in labels(side, "state") for side in sides)
    growing = pair.times_of_day >= BY_THE_HOUR and compared.left.kind in GROWING
    if not (running or provisional or growing or _hours_apart(*sides)):
        return None
    return _other(tell(compared.left), tell(compared.right))


def _states(pair: Pair) -> Ruling | None:
    """None and some, open and closed, where one is not so yet, or the event goes on.

    It may be so in another part of the day, or in a source of a later day.
    """
    if pair.rivalry < RIVAL_STATEMENTS or not are_facts(pair.left, pair.right):
        return None
    if not at_variance(pair.left, pair.right):
        return None
    if not _not_yet(pair) and not _goes_on(pair):
        return None
    return _other(shorten(pair.left.quote), shorten(pair.right.quote))


def _other(left: str, right: str) -> Ruling:
    reason = f"each as it stood at its own moment: {left} and {right}"
    return Ruling("not_comparable", "scope.moment", reason, (left, right))


def _not_yet(pair: Pair) -> bool:
    """Whether one side alone says that something is not so yet, at an earlier time as it seems."""
    yet = [YET in labels(side, "state") for side in (pair.left, pair.right)]
    if yet[0] == yet[1]:
        return False
    if _hours(pair.left) and _hours(pair.right):
        return _hours_apart(pair.left, pair.right)
    before, after = pair.published if yet[0] else pair.published[::-1]
    return before is not None and after is not None and before < after


def _goes_on(pair: Pair) -> bool:
    """Whether both tell an event by the hour, and not both of the same hour."""
    both = _hours(pair.left) & _hours(pair.right)
    return pair.times_of_day >= BY_THE_HOUR and not both and not _at_one_time(pair.left, pair.right)


def _hours_apart(left: Claim, right: Claim) -> bool:
    """Whether both name a part of the day, and not the same one."""
    one, other = _hours(left), _hours(right)
    return bool(one and other) and not one & other


def _hours(claim: Claim) -> frozenset[str]:
    return labels(claim, "hour")


def _at_one_time(left: Claim, right: Claim) -> bool:
    """Whether both name a clock time, and the same one."""
    pairs = [(one, other) for one in _clock(left) for other in _clock(right)]
    return any(compare(one, other) in {"equal", "compatible"} for one, other in pairs)


def _clock(claim: Claim) -> list[Value]:
    return [value for value in claim.values if value.kind == "time"]
