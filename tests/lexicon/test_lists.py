"""Integrity of the word lists."""

from __future__ import annotations

import unicodedata
from itertools import combinations

import pytest

from claimcheck.article import LANGUAGES
from claimcheck.lexicon.entries import WORD
from claimcheck.lexicon.load import Lexicon, lexicon_for

CLASSES = {label.split(":")[0] for label in lexicon_for("en").directions}
ALL_CLASSES = CLASSES | {label.split(":")[0] for label in lexicon_for("en").poles}


def lists(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Every list of a lexicon by its name."""
    return {
        **{str(kind): words for kind, words in lexicon.phrases.items()},
        **lexicon.directions,
        **{f"pole {label}": words for label, words in lexicon.poles.items()},
        **{f"scope {label}": words for label, words in lexicon.scopes.items()},
        **{f"beside {label}": words for label, words in lexicon.scopes_beside.items()},
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_normal_form_case_order(language: str) -> None:
    """NFC, lower case, sorted, no word twice, straight apostrophes."""
    for name, words in lists(lexicon_for(language)).items():
        for word in words:
            assert word == unicodedata.normalize("NFC", word.lower()), (name, word)
            assert "’" not in word, (name, word)
        assert list(words) == sorted(set(words)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_matched(language: str) -> None:
    """Every phrase is made of words, with stars at their ends only."""
    for name, words in lists(lexicon_for(language)).items():
        for phrase in words:
            found = WORD.findall(phrase)
            assert found, (name, phrase)
            assert all(word.rstrip("*").count("*") == 0 for word in found), (name, phrase)
            assert len(found[0].rstrip("*")) >= (2 if found[0].endswith("*") else 1), (name, phrase)


def told(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """The words of each pole, from both tables."""
    return {
        label: (*lexicon.directions.get(label, ()), *lexicon.poles.get(label, ()))
        for label in lexicon.opposites
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_on_both_poles(language: str) -> None:
    """Nor does a stem of one pole begin a word of the other, in one table or across the two."""
    words, opposites = told(lexicon_for(language)), lexicon_for(language).opposites
    for left, right in opposites.items():
        for one in words[left]:
            clash = [two for two in words[right] if overlap(one, two)]
            assert clash == [], (left, right, one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_in_both_tables(language: str) -> None:
    """What is a direction need not be listed as a pole again."""
    for label, words in told(lexicon_for(language)).items():
        assert len(set(words)) == len(words), label


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_tells_two_scopes_of_a_class(language: str) -> None:
    """A whole is no part; but of people, one word may name two groups: pupils are children too."""
    lexicon = lexicon_for(language)
    for scopes in (lexicon.scopes, lexicon.scopes_beside):
        for left, right in combinations(sorted(scopes), 2):
            if left.split(":")[0] == right.split(":")[0] != "group":
                assert set(scopes[left]) & set(scopes[right]) == set(), (left, right)


def overlap(one: str, two: str) -> bool:
    """Whether some single word is matched by both phrases."""
    if " " in one or " " in two:
        return one == two
    stem, other = one.rstrip("*"), two.rstrip("*")
    return (
        one == two
        or (one.endswith("*") and other.startswith(stem))
        or (two.endswith("*") and stem.startswith(other))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_classes_in_every_language(language: str) -> None:
    """Directions are compared across languages: a class must exist in all, with both poles."""
    directions = lexicon_for(language).directions

    assert {label.split(":")[0] for label in directions} == CLASSES
    assert set(directions) == set(lexicon_for("en").directions)
    assert all(sum(label.startswith(f"{name}:") for label in directions) == 2 for name in CLASSES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_poles_in_every_language(language: str) -> None:
    """A class of both tables together, too; what a language lists under [direction] is enough."""
    lexicon = lexicon_for(language)

    assert {*lexicon.directions, *lexicon.poles} == set(lexicon_for("en").opposites)
    assert {label.split(":")[0] for label in lexicon.opposites} == ALL_CLASSES
    assert len(lexicon.opposites) == 2 * len(ALL_CLASSES)
    for label, other in lexicon.opposites.items():
        assert label != other
        assert label.split(":")[0] == other.split(":")[0]
    assert all(told(lexicon).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_scopes_in_every_language(language: str) -> None:
    """Scopes are compared across languages too."""
    lexicon, english = lexicon_for(language), lexicon_for("en")

    assert set(lexicon.scopes) == set(english.scopes)
    assert set(lexicon.scopes_beside) == set(english.scopes_beside)
