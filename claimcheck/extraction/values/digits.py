"""Numbers in digits, read by the habits of a language.

Grammar::

    plain   = digits
    grouped = 1-3 digits {mark 3 digits}      mark: a space, an apostrophe, or the language's own
    number  = (plain | grouped) [decimal digits]

What is none of these ("14.10.2025", "49.3.1") is no number.
"""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extraction.values.scan import SPACES

APOSTROPHES = "'’"
IDLE = re.compile(rf"[{SPACES} {APOSTROPHES}]")


def read_digits(text: str, decimal: str) -> Decimal | None:
    """The number a group of digits says, where ``decimal`` is the language's mark."""
    text = IDLE.sub("", text)
    thousands = "." if decimal == "," else ","
    if text.isdigit():
        return Decimal(text)
    if decimal in text:
        return _with_decimal(text, decimal, thousands)
    return _grouped(text, thousands)


def _with_decimal(text: str, decimal: str, thousands: str) -> Decimal | None:
    whole, _, rest = text.partition(decimal)
    if decimal in rest:  # 1,234,567 is grouped wherever it stands
        return Decimal(text.replace(decimal, "")) if _is_grouped(text, decimal) else None
    # No decimal fraction is written ",000": a wire text that kept its English thousands.
    if rest == "000" and whole.isdigit() and len(whole) <= 3:
        return Decimal(whole + rest)
    if not rest.isdigit():
        return None
    if whole.isdigit():
        return Decimal(f"{whole}.{rest}")
    plain = whole.replace(thousands, "")
    return Decimal(f"{plain}.{rest}") if _is_grouped(whole, thousands) else None


def _grouped(text: str, thousands: str) -> Decimal | None:
    if _is_grouped(text, thousands):
        return Decimal(text.replace(thousands, ""))
    whole, _, rest = text.partition(thousands)
    # "5.4" in a language with a decimal comma: a decimal all the same.
    return Decimal(f"{whole}.{rest}") if rest.isdigit() and whole.isdigit() else None


def _is_grouped(text: str, mark: str) -> bool:
    first, *groups = text.split(mark)
    return (
        bool(groups)
        and 1 <= len(first) <= 3
        and first.isdigit()
        and first != "0"
        and all(len(group) == 3 and group.isdigit() for group in groups)
    )
