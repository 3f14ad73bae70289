"""What readers hand to one another: a number in the words, and a value in the making."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.value import Bound, ValueKind

Sort = Literal["plain", "one", "half", "fraction", "about"]
"""``one``: a word that may be an article; ``half``: needs a unit; ``about``: a collective."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the words that say it, from ``first`` up to, not with, ``last``."""

    first: int
    last: int
    amount: Decimal
    sort: Sort = "plain"
    digits: str | None = None
    """As written, when it is one group of digits."""
    scale: Decimal = Decimal(1)
    """The magnitude it ends in: 10^6 for "3 million"."""
    grouped: bool = False
    """Whether it ends in a noun of number ("a dozen", "une trentaine")."""
    numerator: bool = False
    """Whether a fraction names its numerator: "two thirds", not "a third"."""

    @property
    def takes_unit(self) -> bool:
        """Whether a unit may follow a fraction at once: "half hour", not "a third hour"."""
        return self.numerator or self.amount * 2 == 1


@dataclass(frozen=True, slots=True)
class Reading:
    """A number with its unit: an amount, and the factor that brought it to the unit."""

    kind: ValueKind
    unit: str
    first: int
    last: int
    amount: Decimal
    factor: Decimal = Decimal(1)
    scale: Decimal = Decimal(1)
    """The magnitude within the amount: 10^6 for "3 million euros"."""
    of: str | None = None
    about: bool = False
    most: Decimal | None = None
    """The other end of what an idiom means: "quinze jours" are two weeks, or 15 days."""
    shared: bool = True
    """Whether a number before it may borrow the unit."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A value whose span is still counted in words."""

    kind: ValueKind
    unit: str
    first: int
    last: int
    amount: str | None
    low: str | None
    high: str | None
    bound: Bound = "exact"
    of: str | None = None
