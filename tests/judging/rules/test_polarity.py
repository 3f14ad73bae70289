"""Polarity: agreeing and merely planned statements pass."""

from __future__ import annotations

from claimcheck.judging.rules.polarity import opposite_polarity
from tests.alignment.build import claim, pair

ABSENT = ("presence:absent",)
YES, NO = claim("A", "the alarm rang"), claim("B", "the alarm did not ring", polarity="negated")


def test_one_polarity_passes() -> None:
    """Both affirmed."""
    assert opposite_polarity(pair(YES, claim("B", "the alarm rang"))) is None


def test_a_double_turn_passes() -> None:
    """Not closed is open."""
    opened = claim("A", direction="access:open")
    unclosed = claim("B", direction="access:closed", polarity="negated")
    assert opposite_polarity(pair(opened, unclosed)) is None


def test_a_negated_antonym_passes() -> None:
    """Who did not take part was absent, in other words."""
    away = claim("A", poles=ABSENT, turned=ABSENT, polarity="negated")
    absent = claim("B", poles=ABSENT)
    assert opposite_polarity(pair(away, absent, core=0.4, subject=1.0)) is None


def test_a_pole_in_passing_does_not() -> None:
    """The negation is of something else: the absent man did not resign, or did."""
    stays = claim("A", poles=ABSENT, polarity="negated")
    goes = claim("B", poles=ABSENT)
    assert opposite_polarity(pair(stays, goes, core=0.4, subject=1.0)) is not None


def test_a_lack_of_something_else_passes() -> None:
    """No deaths and twelve injured."""
    none = claim("A", poles=("deaths:none",), turned=("deaths:none",), polarity="negated")
    some = claim("B", poles=("injuries:some",))
    assert opposite_polarity(pair(none, some, core=0.4, subject=1.0)) is None


def test_what_is_told_of_many_needs_one_subject() -> None:
    """Neither the cause that is not known nor the date that is known denies the other."""
    unknown = claim("A", poles=("knowledge:unknown",), polarity="negated")
    known = claim("B", poles=("knowledge:known",))
    assert opposite_polarity(pair(unknown, known, core=0.4, subject=0.1)) is None
    assert opposite_polarity(pair(unknown, known, core=0.4, subject=0.9)) is not None


def test_plans_pass() -> None:
    """What is planned can fail to happen."""
    planned = YES.model_copy(update={"modality": "planned"})
    assert opposite_polarity(pair(planned, NO)) is None


def test_other_things_pass() -> None:
    """Neither the subject nor what is said of it is alike."""
    assert opposite_polarity(pair(YES, NO, core=0.1, subject=0.1)) is None


def test_a_translation_misread_passes() -> None:
    """Other words that say the same: the negation was probably overlooked on one side."""
    other = claim("B", "die Sirene heulte nicht", polarity="negated")
    assert opposite_polarity(pair(YES, other, core=0.8)) is None


def test_affirmed_contradicts_negated() -> None:
    """Either way round."""
    for both in (pair(YES, NO, core=0.9), pair(NO, YES, core=0.9)):
        found = opposite_polarity(both)
        assert found is not None
        assert (found.verdict, found.rule) == ("contradiction", "polarity")
