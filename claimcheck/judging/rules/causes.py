"""Why: two causes of one event that share neither words nor names."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.ruling import RIVAL_CAUSES, RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import part

SAME_CAUSE = 0.45
"""Cosine from which two causes may be the same cause in other words."""

SAME_EFFECT = 0.2
"""Cosine of the effects below which they may be two things."""

ONE_EFFECT = 0.8
"""Cosine of the effects from which they are one."""

NO_DOUBT = 0.5
"""Score as rivals from which both are of one matter whatever the words for the effect."""


def rival_causes(pair: Pair) -> Ruling | None:
    """Both claims give the cause of the event, and the causes have nothing in common."""
    if pair.left.aspect != "cause" or pair.right.aspect != "cause":
        return None
    if pair.rivalry < _least(pair) or not (gives_cause(pair.left) and gives_cause(pair.right)):
        return None
    if not are_facts(pair.left, pair.right):
        return None
    causes = pair.alike("cause")
    if causes is None or causes.shared_names or causes.cosine >= SAME_CAUSE:
        return None
    if pair.rivalry < NO_DOUBT and (_other_effects(pair) or _one_kind(pair)):
        return None
    values = part(pair.left, "cause"), part(pair.right, "cause")
    return Ruling("contradiction", "cause.rival", f"{values[0]} against {values[1]}", values)


def _least(pair: Pair) -> float:
    """The score from which two causes are rivals: lower where both tell of one effect."""
    effects = pair.alike("effect")
    return RIVAL_CAUSES if effects is None or effects.cosine < ONE_EFFECT else RIVAL_STATEMENTS


def _other_effects(pair: Pair) -> bool:
    """Whether the two claims give the causes of two things.

    A reason in a clause of its own explains the clause beside, whatever else needs explaining.
    """
    effects = pair.alike("effect")
    if effects is None:
        parts = (part for claim in (pair.left, pair.right) for part in claim.arguments)
        return any(part.role == "effect" and part.borrowed for part in parts)
    return not effects.shared_names and effects.cosine < SAME_EFFECT


def _one_kind(pair: Pair) -> bool:
    """Whether both sides tell of one kind of thing: a power cut is a failure of electricity."""
    return pair.alike("effect") is None and bool({*pair.left.poles} & {*pair.right.poles})


def gives_cause(claim: Claim) -> bool:
    """Whether a claim gives a cause, be it that something did not happen ("no heir was found").

    What is negated is the cause where the claim is all cause, or where the cause has the predicate.
    """
    if polarity(claim) == "affirmed":
        return True
    causes = [part for part in claim.arguments if part.role == "cause"]
    verbs = [part for part in claim.arguments if part.role == "predicate"]
    effects = any(part.role == "effect" for part in claim.arguments)
    inside = any(c.start <= v.start and v.end <= c.end for c in causes for v in verbs)
    return inside or not effects
