"""What is only spelling, and what is another word."""

from __future__ import annotations

import pytest

from claimcheck.diffing.words import differ_in_spelling_only, replaced, words


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The goverment resigned", "The government resigned"),
        ("La soiree d'hier", "La soirée d’hier"),
        ("He recieved it", "He received it"),
        ("an on-going strike", "an ongoing strike"),
        ("two   spaces,here", "Two spaces, here"),
        ("Die Strassse ist zu", "Die Strasse ist zu"),
        ("inaugurationn speeech", "inauguration speech"),
    ],
)
def test_spelling(old: str, new: str) -> None:
    """Letters doubled, dropped, swapped; accents, capitals, spaces, punctuation."""
    assert differ_in_spelling_only(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("12 people", "15 people"),
        ("1000 people", "10000 people"),
        ("it is legal", "it is illegal"),
        ("it is possible", "it is impossible"),
        ("he is here", "he is not here"),
        ("the mayor resigned", "the minister resigned"),
        ("il a tort", "il a fort"),
        ("in May", "in June"),
        ("she won", "she lost"),
        ("a cat", "a car"),
        ("Adrian Vance", "Adam Corbin"),
    ],
)
def test_not_spelling(old: str, new: str) -> None:
    """Digits, short words, the front of a word, words that come and go."""
    assert not differ_in_spelling_only(old, new)
    assert not differ_in_spelling_only(new, old)


def test_replaced_keeps_the_words_as_written() -> None:
    """The stretches are quoted, not folded."""
    assert replaced("Ann Lee, 40, left", "Ann Marie Lee left early") == (
        ("", "Marie"),
        ("40", ""),
        ("", "early"),
    )
    assert replaced("the Rhine-Main area", "the Ruhr area") == (("Rhine-Main", "Ruhr"),)


def test_words() -> None:
    """Case and punctuation are dropped, ligatures are composed."""
    assert words("L’œuvre, ﬁn: 12 000 €") == ("l", "œuvre", "fin", "12", "000")
