"""Clock times."""

from __future__ import annotations

import pytest

from tests.extraction.values.reading import read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Duas 2 a 1.", "pt"),
        ("Er gewann 0:3.", "de"),
        ("A local club.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("À 4 h 12.", "fr", ("time 04:12 clock exact",)),
        ("Il est sorti vers 11 heures du parc.", "fr", ("time 11:00 clock about",)),
        ("Le feu est parti à 18 h 40 de l'atelier.", "fr", ("time 18:40 clock exact",)),
        ("Alle 21 in punto.", "it", ("time 21:00 clock exact",)),
        ("At 3.30 p.m. sharp.", "en", ("time 15:30 clock exact",)),
        ("Um halb neun.", "de", ("time 08:30 clock exact",)),
        ("Um Viertel nach zehn.", "de", ("time 10:15 clock exact",)),
        ("A las nueve y media.", "es", ("time 09:30 clock exact",)),
        ("Ao meio-dia e meia.", "pt", ("time 12:30 clock exact",)),
        ("Avant 18 h.", "fr", ("time 18:00 clock less_than",)),
        ("At 0214 GMT.", "en", ("time 02:14 clock exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("Eran las 5.20 en España.", "es", "+01:00"),
        ("A descarga arrancou às 21h00 de terça-feira, hora portuguesa.", "pt", "+00:00"),
        ("À 21 heures mardi, le feu était éteint.", "fr", None),
    ],
)
def test_zones(text: str, language: str, zone: str | None) -> None:
    """A country tells the zone, and the zone may stand behind the day."""
    assert [value.of for value in read(text, language) if value.kind == "time"] == [zone]


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("Mancava poco alle quattro quando la nave affondò.", "it", ("03:45", "04:15")),
        ("Eran casi las cuatro cuando se hundió el barco.", "es", ("03:45", "04:15")),
        ("It was almost 4am when the ship sank.", "en", ("03:45", "04:15")),
    ],
)
def test_it_was_almost(text: str, language: str, span: tuple[str, str]) -> None:
    """A time that was near is told with its slack."""
    assert [(v.low, v.high) for v in read(text, language) if v.kind == "time"] == [span]
