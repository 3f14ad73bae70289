"""Swapped roles: the same order passes."""

from __future__ import annotations

from claimcheck.claim import Claim
from claimcheck.judging.rules.roles import swapped_roles
from tests.alignment.build import argument, claim, like, pair

SAME = (like("predicate", 0.9),)


def accuses(source: str, agent: str, patient: str) -> Claim:
    """A claim that one accuses the other."""
    parts = argument("agent", agent, agent), argument("patient", patient, patient)
    return claim(source, predicate="accuse", arguments=parts)


def test_one_order_passes() -> None:
    """Both say who accuses whom."""
    both = pair(accuses("A", "Orsa", "Velin"), accuses("B", "Orsa", "Velin"), likeness=SAME)
    assert swapped_roles(both) is None


def test_another_patient_passes() -> None:
    """Only one of the two names is crossed."""
    both = pair(accuses("A", "Orsa", "Velin"), accuses("B", "Velin", "Trask"), likeness=SAME)
    assert swapped_roles(both) is None


def test_swapped_roles_contradict() -> None:
    """A accuses B, B accuses A."""
    both = pair(accuses("A", "Orsa", "Velin"), accuses("B", "Velin", "Orsa"), likeness=SAME)
    found = swapped_roles(both)
    assert found is not None
    assert (found.rule, found.reason) == ("roles.swapped", "Orsa or Velin?")
