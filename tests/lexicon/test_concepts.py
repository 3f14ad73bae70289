"""Concepts of news: the same names in all languages, words found by their stems."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from claimcheck.article import LANGUAGES
from claimcheck.errors import ClaimcheckError
from claimcheck.lexicon.concepts import Concepts, concepts_for

FRENCH = Concepts(
    "fr",
    {"postpone": "reporter, ajourner", "voucher": "bon d' achat", "dam": "barrage"},
    compounds=False,
)
GERMAN = Concepts("de", {"strike_work": "Streik", "ice": "Eis"}, compounds=True)


def words(language: str) -> dict[str, str]:
    """The table of a language."""
    path = files("claimcheck.lexicon").joinpath(f"{language}.concepts.toml")
    table: dict[str, str] = tomllib.loads(path.read_text("utf-8"))["concept"]
    return table


def test_other_words_tell_nothing() -> None:
    assert FRENCH.told([("maison",), ("achat",), ("bon",)]) == [(), (), ()]
    assert FRENCH.told([]) == []


def test_inflected_words_are_found_by_their_stem() -> None:
    assert FRENCH.told([("Reportées",), ("barrages",)]) == [("postpone",), ("dam",)]


def test_any_of_a_word_s_forms_will_do() -> None:
    """As written, or the parser's lemma."""
    assert FRENCH.told([("xyz", "ajourner")]) == [("postpone",)]


def test_several_words_stand_one_after_the_other() -> None:
    assert FRENCH.told([("bon",), ("d'",), ("achat",)])[0] == ("voucher",)
    assert FRENCH.told([("bon",), ("achat",), ("d'",)])[0] == ()


def test_compounds_are_known_by_their_last_part() -> None:
    """In languages that write them in one word; short remains prove nothing."""
    assert GERMAN.told([("Warnstreik",), ("Reis",)]) == [("strike_work",), ()]
    assert FRENCH.told([("contrebarrage",)]) == [()]


def test_a_language_without_concepts_is_told() -> None:
    with pytest.raises(ClaimcheckError, match="no concepts for language 'xx'"):
        concepts_for("xx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_concepts(language: str) -> None:
    """Else two articles could share them in some languages and not in others."""
    assert set(words(language)) == set(words("en"))
    assert [name for name, told in words(language).items() if not told.strip()] == []
