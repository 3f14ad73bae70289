"""Phrases found at their first and before their last word."""

from __future__ import annotations

from claimcheck.extraction.values.phrases import Phrases, expand, listed
from claimcheck.extraction.values.scan import pattern, scan

TOKENS = pattern(spaced=False)


def test_nothing_is_found_where_nothing_stands() -> None:
    """Neither beyond the sentence nor in half a phrase."""
    words = scan("plus que", TOKENS)
    phrases = listed(["plus de"])

    assert phrases.at(words, 0) is None
    assert phrases.at(words, 5) is None
    assert phrases.before(words, 0) is None
    assert phrases.skip(words, 1) == 1


def test_alternatives() -> None:
    """Braces stand for each of their alternatives, the empty one too."""
    assert expand("{la |}semaine {dernière|passée}") == [
        "la semaine dernière",
        "la semaine passée",
        "semaine dernière",
        "semaine passée",
    ]


def test_the_longest_phrase_wins() -> None:
    """A bound within another is not read for itself."""
    words = scan("Non più di 150", TOKENS)
    phrases = Phrases({"più di": "more_than", "non più di": "at_most"})

    assert phrases.at(words, 0) == (3, "at_most")
    assert phrases.before(words, 3) == (0, "at_most")


def test_hyphens_and_spaces_are_alike() -> None:
    """Hyphenated or not, it is one phrase."""
    phrases = listed(["week-end"])

    assert phrases.at(scan("week end", TOKENS), 0) == (2, True)
    assert phrases.at(scan("Week-end", TOKENS), 0) == (2, True)
