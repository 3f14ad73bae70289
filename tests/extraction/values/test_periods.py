"""Years, quarters, seasons, decades, centuries."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Em 352 a.C. reinou.", "pt"),
        ("Le VIIIe siècle av. J.-C.", "fr"),
        ("The second half was dull.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("En 2024.", "fr", ("date 2024-01-01..2024-12-31 day range",)),
        ("Fin 2024.", "fr", ("date 2024-09-01..2024-12-31 day range",)),
        ("2010-2015.", "en", ("date 2010-01-01..2015-12-31 day range",)),
        ("El segundo trimestre de 2024.", "es", ("date 2024-04-01..2024-06-30 day range",)),
        ("Q3 2024.", "en", ("date 2024-07-01..2024-09-30 day range",)),
        ("The second half of 2024.", "en", ("date 2024-07-01..2024-12-31 day range",)),
        ("The 1990s.", "en", ("date 1990-01-01..1999-12-31 day range",)),
        ("Gli anni Novanta.", "it", ("date 1990-01-01..1999-12-31 day range",)),
        ("Le XIXe siècle.", "fr", ("date 1801-01-01..1900-12-31 day range",)),
        ("El siglo XIX.", "es", ("date 1801-01-01..1900-12-31 day range",)),
        ("L'autunno del 2023.", "it", ("date 2023-09-01..2023-11-30 day range",)),
        ("2000 people.", "en", ("count 2000 1 exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
