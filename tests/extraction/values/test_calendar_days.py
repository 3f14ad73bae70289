"""Days and months by name."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It may rain in the march.", "en"),
        ("They may leave.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Le 10 mars.", "fr", ("date 2025-03-10 day exact",)),
        ("On April 7.", "en", ("date 2025-04-07 day exact",)),
        ("Venerdì 20 giugno.", "it", ("date 2025-06-20 day exact",)),
        ("Em 1º de agosto de 2024.", "pt", ("date 2024-08-01 day exact",)),
        ("Du 3 au 7 mars.", "fr", ("date 2025-03-03..2025-03-07 day range",)),
        ("April 3-7.", "en", ("date 2025-04-03..2025-04-07 day range",)),
        ("Dal 23 gennaio al 3 febbraio.", "it", ("date 2025-01-23..2025-02-03 day range",)),
        ("Courant octobre 2024.", "fr", ("date 2024-10-01..2024-10-31 day range",)),
        ("In early October 2024.", "en", ("date 2024-10-01..2024-10-10 day range",)),
        ("En mars dernier.", "fr", ("date 2024-03-01..2024-03-31 day range",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
