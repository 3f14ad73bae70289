"""Numbers in digits by the habits of a language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.extraction.values.digits import read_digits


@pytest.mark.parametrize("text", ["14.10.2025", "1,2,3", "49.3.1", "1.23.456"])
def test_what_is_no_number(text: str) -> None:
    """Dates, lists and section numbers are none."""
    assert (read_digits(text, ","), read_digits(text, ".")) == (None, None)


@pytest.mark.parametrize(
    ("text", "decimal", "amount"),
    [
        ("12", ",", "12"),
        ("6 500", ",", "6500"),
        ("6\u202f500,25", ",", "6500.25"),
        ("1.200", ",", "1200"),
        ("1.234.567", ",", "1234567"),
        ("12,5", ",", "12.5"),
        ("1.850,50", ",", "1850.50"),
        ("5.4", ",", "5.4"),
        ("18,000", ".", "18000"),
        ("1,234,567.5", ".", "1234567.5"),
        ("1.5", ".", "1.5"),
        ("85'000", ",", "85000"),
        ("12,000", ",", "12000"),
        ("1,335", ",", "1.335"),
    ],
)
def test_numbers(text: str, decimal: str, amount: str) -> None:
    """Marks mean what they mean in the language; ",000" is never a decimal."""
    assert read_digits(text, decimal) == Decimal(amount)
