"""Decades and centuries."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le VIIIe siècle av. J.-C.", "fr"),
        ("Im 5. Jahrhundert v. Chr.", "de"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("The 1990s.", "en", ("date 1990-01-01..1999-12-31 day range",)),
        ("Gli anni Novanta.", "it", ("date 1990-01-01..1999-12-31 day range",)),
        ("Gli anni '60.", "it", ("date 1960-01-01..1969-12-31 day range",)),
        ("In den 1970ern.", "de", ("date 1970-01-01..1979-12-31 day range",)),
        ("Le XIXe siècle.", "fr", ("date 1801-01-01..1900-12-31 day range",)),
        ("El siglo XIX.", "es", ("date 1801-01-01..1900-12-31 day range",)),
        ("Im 19. Jahrhundert.", "de", ("date 1801-01-01..1900-12-31 day range",)),
        ("The 18th century.", "en", ("date 1701-01-01..1800-12-31 day range",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
