"""A later figure supersedes an earlier one: a toll that rose between two publications."""

from __future__ import annotations

from claimcheck.alignment.compare_values import interval
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.period import period, period_within, periods_apart
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell
from claimcheck.value import Value

GROWING = frozenset({"count", "money", "m2"})
"""Kinds and units of figures that only ever grow while an event goes on."""

TOLLS = frozenset({"life:dead", "harm:hurt", "deaths:some", "injuries:some"})
"""Poles of claims that count victims: each count holds all that came before it."""

MISSING = "missing:some"
"""Pole of claims that count whom nobody has found yet: fewer, the later it is."""

RISING = "level:up"
"""Pole of claims whose figures go up with time."""

AREA = "m2"
"""Unit of what a fire or a flood has covered: it holds all that it had covered before."""


def later_figure(pair: Pair) -> Ruling | None:
    """Rival growing figures: the later source has the larger one, and says that it is news."""
    compared, days = pair.compared, pair.published
    if compared is None or compared.relation != "disjoint" or pair.rivalry < RIVAL_VALUES:
        return None
    if not {compared.left.kind, compared.left.unit} & GROWING:
        return None
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return None
    sides = [(days[0], pair.left, compared.left), (days[1], pair.right, compared.right)]
    (earlier, before, old), (_, after, new) = sorted(sides, key=lambda side: side[0])
    found = MISSING in before.poles and MISSING in after.poles and _less(new, old)
    if not found and not (_less(old, new) and _newer(before, after, new, earlier)):
        return None
    tolls = TOLLS & (_signs(before) | _signs(after))
    if not found and not tolls and (periods_apart(pair) or period_within(pair)):
        return None
    values = tell(compared.left), tell(compared.right)
    size = "smaller" if found else "larger"
    reason = f"the later source has the {size} figure: {tell(old)}, then {tell(new)}"
    return Ruling("update", "figure.later", reason, values)


def _less(small: Value, large: Value) -> bool:
    high, low = interval(small).high or interval(small).low, interval(large).low
    return high is not None and low is not None and high < low


def _newer(before: Claim, claim: Claim, value: Value, earlier: str) -> bool:
    """Whether the later claim is of a time the earlier source could not know.

    It says so by its date, by a figure that rises, or by counting victims or ground, whose number
    no later count takes back. A price does not grow by itself, whatever the day it is told.
    """
    signs = _signs(claim)
    if value.kind == "money" and RISING not in signs:
        return False
    when = period(claim)
    if when is not None and when.high is not None:
        return when.high >= earlier
    return RISING in signs or bool(TOLLS & (signs | _signs(before))) or value.unit == AREA


def _signs(claim: Claim) -> set[str | None]:
    return {claim.direction, *claim.poles}
