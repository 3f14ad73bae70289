"""Opposite poles: one pole, two classes, two things and plans pass."""

from __future__ import annotations

from claimcheck.judging.rules.poles import opposite_poles
from tests.alignment.build import claim, pair

INSURED = claim("A", poles=("cover:insured",))
UNINSURED = claim("B", poles=("cover:uninsured",))


def test_one_pole_passes() -> None:
    """Both were insured."""
    assert opposite_poles(pair(INSURED, claim("B", poles=INSURED.poles), subject=1.0)) is None


def test_other_classes_pass() -> None:
    """Insured and closed are no opposites; nor is a claim without poles."""
    assert opposite_poles(pair(INSURED, claim("B", poles=("access:closed",)), subject=1.0)) is None
    assert opposite_poles(pair(INSURED, claim("B"), subject=1.0)) is None


def test_a_shared_pole_passes() -> None:
    """What they agree on tells that the other words are said of something else."""
    left = claim("A", poles=("cover:insured", "damage:destroyed"))
    right = claim("B", poles=("cover:uninsured", "damage:destroyed"))
    assert opposite_poles(pair(left, right, subject=1.0)) is None


def test_other_things_pass() -> None:
    """Neither the subject nor what is said of it is alike, or alignment is unsure."""
    assert opposite_poles(pair(INSURED, UNINSURED, subject=0.2, core=0.1)) is None
    assert opposite_poles(pair(INSURED, UNINSURED, subject=1.0, score=0.1)) is None


def test_plans_pass() -> None:
    """What is planned can fail to happen."""
    planned = INSURED.model_copy(update={"modality": "planned"})
    assert opposite_poles(pair(planned, UNINSURED, subject=1.0)) is None


def test_poles_contradict() -> None:
    """Of one subject, or of one deed; the polarities do not matter, for poles have them applied."""
    for fields in ({"subject": 1.0}, {"core": 0.5}):
        found = opposite_poles(pair(INSURED, UNINSURED, **fields))
        assert found is not None
        assert (found.rule, found.reason) == ("poles.opposite", "insured against uninsured")
    negated = UNINSURED.model_copy(update={"polarity": "negated"})
    assert opposite_poles(pair(INSURED, negated, subject=1.0)) is not None
