"""Years."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Em 352 a.C. reinou.", "pt"),
        ("L'Expo 2025.", "it"),
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
        ("Zwischen 2015 und 2020.", "de", ("date 2015-01-01..2020-12-31 day range",)),
        ("1856 brach er auf.", "de", ("date 1856-01-01..1856-12-31 day range",)),
        ("In 833 AD.", "en", ("date 0833-01-01..0833-12-31 day range",)),
        ("2000 people.", "en", ("count 2000 1 exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
