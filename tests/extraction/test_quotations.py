"""Direct speech and words in quotation marks."""

from __future__ import annotations

import pytest

from claimcheck.extraction.quotations import is_speech, quotations


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


def test_none_where_a_mark_is_never_closed() -> None:
    assert texts('He measured 12" of snow') == []


def test_none_over_the_end_of_a_paragraph() -> None:
    assert texts("« Il a parlé\net puis rien »") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Oui », dit-il", ["« Oui »"]),
        ("„Ja“, sagte er", ["„Ja“"]),
        ("“Yes,” he said", ["“Yes,”"]),
        ('"Yes," he said, "and no"', ['"Yes,"', '"and no"']),
        ("»Ja«, sagte er", ["»Ja«"]),
    ],
)
def test_marks_of_every_language(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le « Nordlys » a coulé", False),
        ("He called it “a cliff and not a slope” today", False),
        ("“The water rose very fast,” he said", True),
        ("«Tutto chiuso», dice il sindaco", True),
    ],
)
def test_speech_is_long_or_followed_by_a_comma(text: str, expected: bool) -> None:
    """Names and partial quotations belong to their sentence."""
    assert is_speech(text, *quotations(text)[0]) is expected
