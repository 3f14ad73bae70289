"""Typed values: what a claim states, as intervals with units rather than bare numbers.

Every number is a decimal string, so that no figure is ever rounded by a float on its way to the
report. A side of an interval that the words leave open is ``None``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

ValueKind = Literal[
    "duration", "time", "date", "money", "percentage", "count", "measure", "ordinal"
]
"""What a value measures; with its unit it decides which values can be compared at all."""

Bound = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than", "range"]
"""How the words bound the amount: "more than 230" is ``more_than``, "some 30" is ``about``."""


class Value(BaseModel):
    """One value in an article's text; ``text[start:end] == value.text`` in code points."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ValueKind
    text: str = Field(description="The exact words.")
    start: int = Field(ge=0, description="Code-point offset of the words in the article's text.")
    end: int = Field(ge=0, description="Code-point offset behind the words.")
    amount: str | None = Field(
        default=None,
        description="The number as stated, scaled to the unit (a date or clock time in ISO form); "
        "null for a range.",
    )
    low: str | None = Field(default=None, description="Lowest amount allowed; null when open.")
    high: str | None = Field(default=None, description="Highest amount allowed; null when open.")
    unit: str = Field(
        description="s, month, year (durations), clock, day, an ISO 4217 code, %, pp, 1, or an SI "
        "unit: m m2 m3 kg m/s degC W J L Pa Mw."
    )
    bound: Bound = "exact"
    of: str | None = Field(
        default=None,
        description="What is counted (count), the UTC offset or zone (time), else null.",
    )

    def __hash__(self) -> int:
        """By what seldom is alike in two values; they are looked up as often as claims are."""
        return hash((self.start, self.amount, self.low, self.text))
