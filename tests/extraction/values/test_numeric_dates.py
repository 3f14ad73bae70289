"""Days in digits."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Am 14.10.2024.", "de", ("date 2024-10-14 day exact",)),
        ("Le 14/10/2024.", "fr", ("date 2024-10-14 day exact",)),
        ("On 10/14/2024.", "en", ("date 2024-10-14 day exact",)),
        ("2024-10-14.", "en", ("date 2024-10-14 day exact",)),
        ("1.200 ettari.", "it", ("measure 12000000 m2 exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
