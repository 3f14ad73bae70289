"""Integrity of the value words."""

from __future__ import annotations

import unicodedata

import pytest

from claimcheck.article import LANGUAGES
from claimcheck.errors import ClaimcheckError
from claimcheck.extraction.values.clock import ABBREVIATIONS, ZONES
from claimcheck.extraction.values.currencies import FAMILIES
from claimcheck.extraction.values.durations import OTHER_COMPOUNDS
from claimcheck.extraction.values.phrases import expand
from claimcheck.extraction.values.units import DURATIONS, FAHRENHEIT, MEASURES
from claimcheck.lexicon.values import ValueLexicon, value_lexicon


def phrases(lexicon: ValueLexicon) -> list[str]:
    """Every phrase of a lexicon, keys of tables included."""
    found: list[str] = []
    for _, table in lexicon:
        for _, field in table:
            found += [str(item) for item in field] if isinstance(field, tuple | dict) else []
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_normal_form(language: str) -> None:
    """NFC, a straight apostrophe, braces that pair, no empty phrase."""
    for phrase in phrases(value_lexicon(language)):
        assert phrase == unicodedata.normalize("NFC", phrase)
        assert "’" not in phrase
        assert phrase.count("{") == phrase.count("}")
        assert all(expand(phrase)), phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_known(language: str) -> None:
    """Units, zones, families and countries are those the readers know."""
    lexicon = value_lexicon(language)

    assert set(lexicon.durations.units.values()) <= set(DURATIONS)
    assert set(lexicon.durations.compounds.values()) <= {*DURATIONS, *OTHER_COMPOUNDS}
    assert {text.partition(" ")[2] for text in lexicon.durations.idioms.values()} <= set(DURATIONS)
    assert set(lexicon.measures.units.values()) <= {*MEASURES, FAHRENHEIT}
    assert set(lexicon.measures.before.values()) <= set(MEASURES)
    assert set(lexicon.times.zones.values()) <= {*ZONES, *ABBREVIATIONS}
    assert set(lexicon.money.families) <= set(FAMILIES)
    countries = {country for codes in FAMILIES.values() for country in codes}
    assert set(lexicon.money.countries) <= countries


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_is_whole(language: str) -> None:
    """Twelve months, seven weekdays, four seasons, ordinals to twelve."""
    lexicon = value_lexicon(language)

    assert set(lexicon.dates.months.values()) == set(range(1, 13))
    assert set(lexicon.dates.weekdays.values()) == set(range(1, 8))
    assert set(lexicon.dates.seasons.values()) == {"spring", "summer", "autumn", "winter"}
    assert set(range(1, 13)) <= set(lexicon.ordinals.words.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_whole(language: str) -> None:
    """Every digit and ten has its word."""
    words = set(value_lexicon(language).numbers.words.values())

    assert set(range(17)) <= words
    assert {20, 30, 40, 50, 60} <= words


def test_a_language_that_is_not_there() -> None:
    """The error names the file to add."""
    with pytest.raises(ClaimcheckError, match="no lexicon for language 'sv'"):
        value_lexicon("sv")
