"""One rate reckoned in two ways: 25,000 a month are 300,000 a year."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.scopes import labels, tell_rate
from claimcheck.judging.wording import tell
from claimcheck.value import Value

TIMES = {
    ("per_month", "per_year"): 12, ("per_quarter", "per_year"): 4, ("per_month", "per_quarter"): 3,
    ("per_day", "per_week"): 7, ("per_hour", "per_day"): 24,
}  # fmt: skip
"""How often the first goes into the second, where it does so exactly: a month has no fixed days."""

ROUNDED = Decimal("0.05")
"""Relative error that rounding may bring: 94 a year are 7.8 a month, told as 8."""

NO_CHANCE = Decimal(10)
"""Amount from which figures that convert exactly are no rivals that do so by chance: alignment
takes them for rivals far apart, so however low it scores them, they are one rate."""


def same_rate(pair: Pair) -> Ruling | None:
    """Figures that differ as they stand, and are the same in one unit of reckoning."""
    compared = pair.compared
    if compared is None or compared.relation != "disjoint":
        return None
    if polarity(pair.left) != polarity(pair.right) or _is_plan(pair.left) != _is_plan(pair.right):
        return None
    rates = _rate(pair.left, compared.left), _rate(pair.right, compared.right)
    figures = (compared.left, compared.right) if rates in TIMES else (compared.right, compared.left)
    times = TIMES.get(rates) or TIMES.get(rates[::-1])
    if times is None or not _fits(*figures, times):
        return None
    if pair.strength < RIVAL_VALUES and not _exactly(*figures, times):
        return None
    values = tell(compared.left), tell(compared.right)
    told = [f"{value} {tell_rate(rate)}" for value, rate in zip(values, rates, strict=True)]
    rule = f"{compared.left.kind}.converted"
    return Ruling("agreement", rule, " is ".join(told), values)


def _is_plan(claim: Claim) -> bool:
    return claim.modality == "planned"


def _rate(claim: Claim, value: Value) -> str:
    """The one unit of reckoning of the claim's one figure, else nothing."""
    found = labels(claim, "reckoning")
    alike = sum((each.kind, each.unit) == (value.kind, value.unit) for each in claim.values)
    return min(found) if len(found) == 1 and alike == 1 else ""


def _fits(fine: Value, coarse: Value, times: int) -> bool:
    """Whether so many of the one are the other, exactly or as the one is rounded."""
    if compare(_scaled(fine, Decimal(times)), coarse) in {"equal", "compatible"}:
        return True
    if fine.amount is None or coarse.amount is None:
        return False
    stated, exact = Decimal(fine.amount), Decimal(coarse.amount) / times
    return exact.quantize(stated) == stated and abs(exact - stated) <= ROUNDED * abs(stated)


def _exactly(fine: Value, coarse: Value, times: int) -> bool:
    """Whether so many of the one are the other to the last digit, and are no small numbers."""
    if fine.amount is None or coarse.amount is None:
        return False
    stated = Decimal(fine.amount)
    return stated >= NO_CHANCE and stated * times == Decimal(coarse.amount)


def _scaled(value: Value, by: Decimal) -> Value:
    ends = {name: getattr(value, name) for name in ("amount", "low", "high")}
    scaled = {name: end and str(Decimal(end) * by) for name, end in ends.items()}
    return value.model_copy(update=scaled)
