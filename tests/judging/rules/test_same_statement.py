"""Agreement on statements: anything that speaks against it passes."""

from __future__ import annotations

from claimcheck.judging.rules.same_statement import same_statement
from tests.alignment.build import claim, like, pair, value


def test_clashes_pass() -> None:
    """Negated, opposite, or with rival values."""
    assert same_statement(pair(claim("A"), claim("B", polarity="negated"))) is None
    poles = claim("A", direction="access:open"), claim("B", direction="access:closed")
    assert same_statement(pair(*poles)) is None
    rivals = [claim(each, values=(value("count", n),)) for each, n in (("A", "3"), ("B", "9"))]
    assert same_statement(pair(rivals[0], rivals[1])) is None


def test_an_unsure_pair_passes() -> None:
    """A low score means another question."""
    assert same_statement(pair(claim("A"), claim("B"), score=0.1)) is None


def test_two_things_said_of_one_subject_pass() -> None:
    """The bridge stood, the bridge is old; unless alignment is surer than that."""
    assert same_statement(pair(claim("A"), claim("B"), core=0.1, subject=1.0, score=0.8)) is None
    assert same_statement(pair(claim("A"), claim("B"), core=0.1, score=0.9)) is not None


def test_names_and_speakers_alone_pass() -> None:
    """That both quote the mayor is hardly a statement; a name is no deed."""
    speakers = claim("A", aspect="attribution"), claim("B", aspect="attribution")
    assert same_statement(pair(*speakers, core=0.9, score=0.55)) is None
    named = claim("A", aspect="identity"), claim("B", aspect="action")
    assert same_statement(pair(*named, core=0.9, score=0.69)) is None


def test_a_headline_passes_unless_it_is_sure() -> None:
    """It names the matter, and much is like it."""
    headline = claim("A", headline=True)
    assert same_statement(pair(headline, claim("B"), core=0.5, score=0.9)) is None
    assert same_statement(pair(headline, claim("B"), core=0.5, score=0.98)) is not None


def test_the_same_words_agree_however_unsure() -> None:
    """A copied sentence; a few words prove nothing."""
    words = "the bridge fell into the river"
    left, right = claim("A", words), claim("B", words.capitalize())
    assert same_statement(pair(left, right, score=0.1)) is not None
    assert same_statement(pair(claim("A", "it fell"), claim("B", "it fell"), score=0.1)) is None


def test_rival_causes_pass() -> None:
    """One effect, two causes."""
    both = claim("A", aspect="cause"), claim("B", aspect="cause")
    assert same_statement(pair(*both, core=0.6, score=0.8, likeness=(like("cause", 0.1),))) is None


def test_the_same_statement_agrees() -> None:
    """Two claims that nothing tells apart."""
    found = same_statement(pair(claim("A"), claim("B"), core=0.5))
    assert found is not None
    assert (found.verdict, found.rule) == ("agreement", "statement.same")
