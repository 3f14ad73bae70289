"""Rival causes: one cause in two wordings passes."""

from __future__ import annotations

from claimcheck.alignment.pair import Likeness
from claimcheck.judging.rules.causes import rival_causes
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import argument, claim, like, pair

SPARKS = claim("A", aspect="cause", arguments=(argument("cause", "sparks from the roof"),))
CIRCUIT = claim("B", aspect="cause", arguments=(argument("cause", "un court-circuit"),))


def rule_on(*likeness: Likeness) -> Ruling | None:
    """What the rule says of the two causes, when they are so alike."""
    return rival_causes(pair(SPARKS, CIRCUIT, likeness=likeness))


def test_the_same_cause_passes() -> None:
    """Near in meaning, or sharing a name."""
    assert rule_on(like("cause", 0.8)) is None
    assert rule_on(like("cause", 0.1, shared_names=True)) is None


def test_unknown_causes_pass() -> None:
    """A claim that does not say the cause cannot be a rival."""
    assert rule_on() is None


def test_other_aspects_pass() -> None:
    """Only causes are compared."""
    other = claim("B", aspect="action", arguments=CIRCUIT.arguments)
    assert rival_causes(pair(SPARKS, other, likeness=(like("cause", 0.1),))) is None


def test_rival_causes_contradict() -> None:
    """The reason gives both."""
    found = rule_on(like("cause", 0.1))
    assert found is not None
    assert found.reason == "sparks from the roof against un court-circuit"


def test_a_denied_cause_passes() -> None:
    """A fire that was not due to sparks leaves room for another cause."""
    effect = argument("effect", "the fire")
    denied = SPARKS.model_copy(
        update={"polarity": "negated", "arguments": (*SPARKS.arguments, effect)}
    )
    assert rival_causes(pair(denied, CIRCUIT, likeness=(like("cause", 0.1),))) is None


def test_a_negative_cause_contradicts() -> None:
    """That no heir was found is a cause like any other."""
    none = SPARKS.model_copy(update={"polarity": "negated"})
    assert rival_causes(pair(none, CIRCUIT, likeness=(like("cause", 0.1),))) is not None


def test_one_pole_is_one_kind_of_cause() -> None:
    """Unless alignment is sure: a power cut and an electrical failure share no word."""
    left, right = (c.model_copy(update={"poles": ("service:down",)}) for c in (SPARKS, CIRCUIT))
    unsure = pair(left, right, likeness=(like("cause", 0.1),), rivalry=0.4)
    sure = pair(left, right, likeness=(like("cause", 0.1),), rivalry=0.6)
    assert rival_causes(unsure) is None
    assert rival_causes(sure) is not None


def test_a_clause_of_reason_explains_the_clause_beside() -> None:
    """Against a cause of who knows what it is no rival."""
    effect = argument("effect", "the family sold").model_copy(update={"borrowed": True})
    reason = SPARKS.model_copy(update={"arguments": (*SPARKS.arguments, effect)})
    unsure = pair(reason, CIRCUIT, likeness=(like("cause", 0.1),), rivalry=0.4)
    assert rival_causes(unsure) is None
