"""Quotes: other words of other people pass."""

from __future__ import annotations

from claimcheck.judging.rules.quotes import altered_quote, same_quote
from tests.alignment.build import claim, pair

SAID = "“We will not sell the yard before the spring”"
CHANGED = "“We will not sell the yard before the autumn”"


def test_what_is_no_quote_passes() -> None:
    """Only quotes are compared word by word."""
    both = pair(claim("A", SAID, aspect="quote"), claim("B", SAID, aspect="action"))
    assert same_quote(both) is None
    assert altered_quote(both) is None


def test_a_quote_cut_short_is_not_altered() -> None:
    """Half the words are the same words."""
    half = "“We will not sell the yard”"
    both = pair(claim("A", SAID, aspect="quote"), claim("B", half, aspect="quote"))
    assert altered_quote(both) is None


def test_the_same_words_agree() -> None:
    """Whatever the quotation marks."""
    plain = SAID.replace("“", "«").replace("”", "»")
    found = same_quote(pair(claim("A", SAID, aspect="quote"), claim("B", plain, aspect="quote")))
    assert found is not None
    assert found.rule == "quote.same"


def test_altered_words_are_said_so() -> None:
    """One word differs."""
    both = pair(claim("A", SAID, aspect="quote"), claim("B", CHANGED, aspect="quote"))
    found = altered_quote(both)
    assert found is not None
    assert found.rule == "quote.altered"
