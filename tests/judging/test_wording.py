"""Values in plain words."""

from __future__ import annotations

import pytest

from claimcheck.judging.wording import shorten, tell
from claimcheck.value import Value
from tests.alignment.build import value


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (value("duration", "7200"), "2 hours"),
        (value("duration", "172800"), "2 days"),
        (value("duration", "86400"), "24 hours"),
        (value("duration", "5400"), "90 minutes"),
        (value("duration", "1", unit="year"), "1 year"),
        (value("time", "22:40", of="+02:00"), "22:40 (UTC+02:00)"),
        (value("date", "2025-03-10"), "10 March 2025"),
        (value("date", "--03-10"), "10 March"),
        (value("date", low="2025-03-03", high="2025-03-09", bound="range"),
         "3 March 2025 to 9 March 2025"),
        (value("money", "235000000", low="235000000", bound="more_than", unit="USD"),
         "more than 235 million USD"),
        (value("percentage", "4.20"), "4.2 %"),
        (value("percentage", "0.5", unit="pp"), "0.5 points"),
        (value("count", "12000", of="clients"), "12,000 clients"),
        (value("count", low="12", high="15", bound="range"), "12 to 15"),
        (value("measure", "12000000", unit="m2"), "12 km²"),
        (value("measure", "5000", unit="m2"), "5,000 m²"),
        (value("measure", "9.77", unit="m/s"), "35.2 km/h"),
        (value("measure", "5.4", unit="Mw"), "magnitude 5.4"),
    ],
)  # fmt: skip
def test_values_read_as_words(told: Value, words: str) -> None:
    """Bounds, units and thousands."""
    assert tell(told) == words


def test_long_words_are_cut_behind_a_word() -> None:
    """Never longer than the limit."""
    assert shorten("a  b") == "a b"
    assert shorten("one two three", 9) == "one two…"
