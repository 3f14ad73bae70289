"""Properties every value has, whatever the text."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.analysis.sentence import Sentence
from claimcheck.article import LANGUAGES
from claimcheck.errors import ClaimcheckError
from claimcheck.extraction.values.read import read_values
from claimcheck.extraction.values.units import DURATIONS, MEASURES
from tests.extraction.values.reading import article, read, whole

PIECES = st.sampled_from([
    "12", "1 200", "3,5", "2024", "le", "the", "€", "%", "$", "million", "Mrd.", "heures", "h",
    "ore", "um", "Uhr", "4:15", "-", "–", "et", "to", "lundi", "March", "mars", "un", "quart",
    "zwei", "Dutzend", "siglo", "XX", "d'", "l'an", "km", "°C", "(", ")", ",", ".", "in", "five",
    "de", "a", "às", "14h30", "Boeing", "737", "première", "3e", "vor", "drei", "Tagen", "½", "²",
])  # fmt: skip
"""Odd neighbours."""


@pytest.mark.parametrize("language", LANGUAGES)
@given(pieces=st.lists(PIECES, max_size=12))
@settings(max_examples=60, deadline=None)
def test_spans_are_exact_sorted_and_apart(language: str, pieces: list[str]) -> None:
    """``text[start:end] == value.text``, in order, none over another."""
    text = " ".join(pieces)

    values = read(text, language)

    assert all(text[value.start : value.end] == value.text for value in values)
    assert all(one.end <= two.start for one, two in pairwise(values))


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_the_reader(language: str, text: str) -> None:
    """Any text is read, and read the same twice."""
    assert read(text, language) == read(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
@given(pieces=st.lists(PIECES, max_size=12))
@settings(max_examples=60, deadline=None)
def test_low_never_passes_high(language: str, pieces: list[str]) -> None:
    """An interval's ends are in order, and a stated amount lies between them."""
    for value in read(" ".join(pieces), language):
        if value.kind == "time" or value.low is None or value.high is None:
            continue
        if value.kind == "date":
            assert value.low <= value.high
            continue
        assert Decimal(value.low) <= Decimal(value.high)
        if value.amount is not None:
            assert Decimal(value.low) <= Decimal(value.amount) <= Decimal(value.high)


def test_offsets_count_from_the_article() -> None:
    """A sentence in the middle of an article keeps the article's offsets."""
    text = "Zuerst dies. Dann kamen 47 Helfer."
    sentence = Sentence(
        start=13, end=len(text), text=text[13:], kind="body", paragraph=0, tokens=()
    )

    (value,) = read_values(article(text, "de"), sentence)

    assert (value.start, value.end, value.text) == (24, 33, "47 Helfer")


def test_units_are_the_documented_ones() -> None:
    """Every unit a table names is one the contract knows or an SI unit beside them."""
    assert {unit for unit, _ in DURATIONS.values()} == {"s", "month", "year"}
    assert {"m", "m2", "m3", "kg", "m/s", "degC", "W", "J", "L", "Pa"} <= {
        unit for unit, _ in MEASURES.values()
    }


def test_without_a_day_of_publication_nothing_relative_is_known() -> None:
    """No anchor: a weekday is no value, and a day keeps only its month."""
    values = read("Mardi et le 10 mars, puis en 2024.", "fr", None)

    assert [(v.low, v.high) for v in values] == [
        ("--03-10", "--03-10"),
        ("2024-01-01", "2024-12-31"),
    ]


def test_a_language_without_a_lexicon_says_so() -> None:
    """The error names the file to add."""
    with pytest.raises(ClaimcheckError, match="no lexicon for language 'sv'"):
        read_values(article("Elva döda.", "sv", dt.date(2025, 1, 1)), whole("Elva döda."))
