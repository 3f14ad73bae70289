"""When, told before what, is one claim with it; a time beside other words is not."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims


@pytest.mark.parametrize(
    ("text", "language", "second"),
    [
        ("It was a mild night when the roof collapsed.", "en", "when the roof collapsed"),
        (
            "La réunion était à 14 heures, quand le toit s'est effondré.",
            "fr",
            "quand le toit s'est effondré",
        ),
    ],
)
def test_more_than_a_time_stays_apart(text: str, language: str, second: str) -> None:
    assert second in [claim.quote for claim in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "time"),
    [
        ("It was 2pm when the roof collapsed.", "en", "14:00"),
        ("Il était 14 heures quand le toit s'est effondré.", "fr", "14:00"),
        ("C'est à 14 heures que le toit s'est effondré.", "fr", "14:00"),
        ("Erano le 17.15 quando il tetto è crollato.", "it", "17:15"),
        ("Eran las 14.00 cuando se derrumbó el techo.", "es", "14:00"),
        ("Eram 14h00 quando o telhado desabou.", "pt", "14:00"),
        ("Es war 14 Uhr, als das Dach einstürzte.", "de", "14:00"),
    ],
)
def test_a_time_and_what_happened_then(text: str, language: str, time: str) -> None:
    (claim,) = claims(text, language)
    assert claim.quote == text.rstrip(".")
    assert (claim.aspect, [value.amount for value in claim.values]) == ("time", [time])
    assert claim.predicate
