"""Words, numbers and symbols with their spans."""

from __future__ import annotations

import pytest

from claimcheck.extraction.values.scan import pattern, scan, span

SPACED = pattern(spaced=True)
CLOSE = pattern(spaced=False)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("6 500 ha", ["6 500", "ha"]),
        ("6\u202f500 ha", ["6\u202f500", "ha"]),
        ("en 2024 300 morts", ["en", "2024", "300", "morts"]),
        ("15h30", ["15", "h", "30"]),
        ("l’an 2ᵉ", ["l'", "an", "2", "ᵉ"]),
        ("A320 de 85'000", ["a320", "de", "85'000"]),
        ("m² et 38,5 °C", ["m²", "et", "38,5", "°", "c"]),
        ("14.10.2025.", ["14.10.2025", "."]),
    ],
)
def test_tokens(text: str, keys: list[str]) -> None:
    """Numbers keep their separators, elisions their apostrophe."""
    assert [word.key for word in scan(text, SPACED)] == keys


def test_a_plain_space_parts_no_english_number() -> None:
    """In English "737 800" is two numbers."""
    assert [word.key for word in scan("737 800", CLOSE)] == ["737", "800"]


def test_hyphens_are_glue() -> None:
    """A hyphen within words belongs to the word behind it; a dash between spaces is a symbol."""
    words = scan("week-end 60–70 km – oui", CLOSE)

    assert [(word.key, word.glue) for word in words] == [
        ("week", ""), ("end", "-"), ("60", " "), ("70", "–"), ("km", " "), ("–", " "), ("oui", " "),
    ]  # fmt: skip


def test_spans_point_into_the_text() -> None:
    """A span covers its words and nothing else."""
    text = "vers 23 h 40,"
    words = scan(text, CLOSE)
    start, end = span(words, 0, 4)

    assert text[start:end] == "vers 23 h 40"
