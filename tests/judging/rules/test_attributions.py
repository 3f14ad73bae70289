"""Claims against denials: two people who say the same pass."""

from __future__ import annotations

from claimcheck.claim import Attribution
from claimcheck.judging.rules.attributions import claim_against_denial
from tests.alignment.build import claim, pair

CLAIMS = Attribution(speaker="Red Hat Front", cue="claimed", stance="claims_responsibility")
DENIES = Attribution(speaker="the front", cue="dément", stance="denies")
SAYS = Attribution(speaker="the mayor", cue="said")


def test_two_denials_pass() -> None:
    """Both deny: no disagreement."""
    both = pair(claim("A", attribution=DENIES), claim("B", attribution=DENIES))
    assert claim_against_denial(both) is None


def test_a_denial_of_something_else_passes() -> None:
    """No name in common: nothing shows that they speak of one thing."""
    both = pair(claim("A", attribution=SAYS), claim("B", attribution=DENIES))
    assert claim_against_denial(both) is None


def test_what_one_speaker_says_and_denies_passes() -> None:
    """Two things, then; who claims an attack and denies it is at odds."""
    says = claim("A", entities=("Ripoll",), attribution=Attribution(speaker="Ripoll", cue="said"))
    denial = Attribution(speaker="Anche Ripoll", cue="nega", stance="denies")
    both = pair(
        says, claim("B", entities=("Ripoll",), attribution=denial), shared_names=("Ripoll",)
    )
    assert claim_against_denial(both) is None


def test_claimed_against_denied() -> None:
    """The reason says who says what."""
    both = pair(claim("A", attribution=CLAIMS), claim("B", attribution=DENIES))
    found = claim_against_denial(both)
    assert found is not None
    assert found.reason == "Red Hat Front claims responsibility, the front denies it"
