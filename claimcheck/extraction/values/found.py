"""A date found in the words, and the value it becomes."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extraction.values.number import Draft
from claimcheck.extraction.values.spans import Span


@dataclass(frozen=True, slots=True)
class Found:
    """Words from ``first`` up to, not with, ``last`` that say a span of days."""

    first: int
    last: int
    span: Span

    def draft(self) -> Draft:
        """The value: exact for a single day, a range for a longer span."""
        low, high = self.span
        day = low == high
        return Draft(
            kind="date",
            unit="day",
            first=self.first,
            last=self.last,
            amount=low if day else None,
            low=low,
            high=high,
            bound="exact" if day else "range",
        )
