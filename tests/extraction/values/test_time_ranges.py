"""Two times that are one span."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("De 9 h à 18 h 30.", "fr", ("time 09:00..18:30 clock range",)),
        ("Von 9 bis 17 Uhr.", "de", ("time 09:00..17:00 clock range",)),
        ("Between 3 and 5 p.m.", "en", ("time 15:00..17:00 clock range",)),
        ("Open 9am-5pm.", "en", ("time 09:00..17:00 clock range",)),
        ("Dalle 14 alle 16.30.", "it", ("time 14:00..16:30 clock range",)),
        ("Das 9h às 18h.", "pt", ("time 09:00..18:00 clock range",)),
        ("A las 9 y a las 11.", "es", ("time 09:00 clock exact", "time 11:00 clock exact")),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values
