"""A value that follows from what a claim states, and by which derivation."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.alignment.pair import Derivation
from claimcheck.value import Value

Sentence = tuple[Value, ...]
"""The values of one sentence, each once, in text order."""


@dataclass(frozen=True, slots=True)
class Implied:
    """A value a claim implies, by which derivation, and the rate the other claim must tell."""

    value: Value
    by: Derivation
    rate: str | None = None


def amounted(value: Value, amount: Decimal, low: Decimal, high: Decimal) -> Value:
    """The value with another amount and bounds, in the plain notation."""
    ends = {"amount": _plain(amount), "low": _plain(low), "high": _plain(high)}
    return value.model_copy(update={**ends, "bound": "exact" if low == high else "about"})


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"
