"""The loader: what it gives, and what it says when a list is missing."""

from __future__ import annotations

import pytest

from claimcheck.article import LANGUAGES
from claimcheck.errors import ClaimcheckError
from claimcheck.lexicon.load import TABLES, lexicon_for, typed


def test_a_language_without_lexicon_is_named() -> None:
    with pytest.raises(ClaimcheckError, match="'xx'"):
        lexicon_for("xx")


def test_a_missing_list_is_named_with_its_file_and_table() -> None:
    with pytest.raises(ClaimcheckError, match=r"xx\.toml: table \[structure\] has no relative"):
        typed({"structure": {"purpose": ["to"]}}, language="xx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_there(language: str) -> None:
    lexicon = lexicon_for(language)

    assert set(lexicon.phrases) == {kind for kinds in TABLES.values() for kind in kinds}


def test_loaded_once() -> None:
    assert lexicon_for("en") is lexicon_for("en")


def test_words_and_stems_are_found() -> None:
    kinds = {entry.kind for entry in lexicon_for("fr").entries("annonçait")}

    assert "says" in kinds
    assert lexicon_for("fr").entries("zzz") == ()
