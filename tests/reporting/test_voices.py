"""Voices: two sources that print one text are no majority."""

from __future__ import annotations

from typing import Any

from claimcheck.comparison import COPY, Finding
from claimcheck.reporting.html import render as html
from claimcheck.reporting.terminal import render as terminal
from claimcheck.reporting.voices import outliers, voices
from tests.builders import make_article, make_claim, make_comparison, make_finding, make_question

CLAIMS = {
    each: make_claim(make_article("The outage\n\nIt lasted two hours.\n", id=each), "two hours")
    for each in "ABCD"
}


def finding(pair: str, **fields: Any) -> Finding:
    """A contradiction between two sources, by their letters."""
    return make_finding([CLAIMS[each] for each in pair], **fields)


def copy(pair: str) -> Finding:
    """An agreement between two prints of one text."""
    return finding(pair, verdict="agreement", rule=COPY)


def agreed(pair: str) -> Finding:
    """An agreement of two voices."""
    return finding(pair, verdict="agreement", rule="statement.same")


def test_nobody_is_odd_without_a_majority() -> None:
    """No findings, or one against one."""
    assert outliers([]) == frozenset()
    assert outliers([finding("AB")]) == frozenset()


def test_one_against_two_copies_is_one_against_one() -> None:
    """An agency's report printed twice is told once."""
    assert outliers([finding("AC"), finding("BC"), copy("AB")]) == frozenset()


def test_one_against_two_voices_is_odd() -> None:
    assert outliers([finding("AC"), finding("BC"), agreed("AB")]) == {"C"}


def test_a_copy_is_as_odd_as_its_twin() -> None:
    """Two voices say it, two prints of one text do not."""
    told = [finding(pair) for pair in ("AC", "AD", "BC", "BD")]
    assert outliers([*told, copy("AB"), agreed("CD")]) == {"A", "B"}


def test_a_duplicate_adds_no_vote() -> None:
    """Whoever is odd among three is so among four, one of them a copy."""
    three = [finding("AC"), finding("BC"), agreed("AB")]
    assert outliers([*three, finding("CD"), agreed("AD"), copy("BD")]) == outliers(three)


def test_copies_of_copies_are_one_voice() -> None:
    """Whatever the order in which they are found."""
    assert voices([copy("CD"), copy("AB"), copy("BC")]) == dict.fromkeys("ABCD", "A")


def test_the_overviews_name_the_copied_source() -> None:
    """And call nobody odd whom one text contradicts twice."""
    articles = [make_article("The outage\n\nIt lasted two hours.\n", id=each) for each in "ABC"]
    claims = [CLAIMS[each] for each in "ABC"]
    findings = (finding("AC"), finding("BC"), copy("AB"))
    comparison = make_comparison(articles, claims, findings, questions=(make_question(claims),))

    row = terminal(comparison, width=100).split("\n")[10]
    page = html(comparison)

    assert row.split() == ["What?", "two", "hours", "=", "A", "two", "hours", "two", "hours"]
    assert 'title="the same wording as A: one voice">= A</abbr>' in page
    assert "the odd one out" not in page
