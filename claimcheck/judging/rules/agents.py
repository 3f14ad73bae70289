"""Who did it: two doers of one deed."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.parts import DOING, doing
from claimcheck.claim import Claim
from claimcheck.judging.rival_parts import rival_parts
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.rules.causes import SAME_CAUSE
from claimcheck.judging.ruling import RIVAL_CAUSES, Ruling
from claimcheck.judging.wording import shorten

RULE = "agent.rival"


def rival_agents(pair: Pair) -> Ruling | None:
    """Two doers set apart from one deed, or everything alike but the ``agent``."""
    return _set_apart(pair) or rival_parts(pair, "agent", RULE)


def _set_apart(pair: Pair) -> Ruling | None:
    """It was a nurse who raised the alarm, and it was the caretaker who did."""
    aspects = {pair.left.aspect, pair.right.aspect}
    if "agent" not in aspects or not aspects <= DOING or pair.rivalry < RIVAL_CAUSES:
        return None
    if not are_facts(pair.left, pair.right) or _negated(pair.left) or _negated(pair.right):
        return None
    done = pair.alike("cause")
    if done is None or done.shared_names or done.cosine >= SAME_CAUSE:
        return None
    if not _comparable(pair.left, pair.right):
        return None
    values = _told(pair.left), _told(pair.right)
    return Ruling("contradiction", RULE, f"{values[0]} against {values[1]}", values)


def _negated(claim: Claim) -> bool:
    return polarity(claim) == "negated"


def _comparable(left: Claim, right: Claim) -> bool:
    """Whether both say what they are, or both name them: "Tietjen" may be the librarian."""
    sides = [doing(claim) for claim in (left, right)]
    described = [any(_describes(part.text, part.entities) for part in side) for side in sides]
    named = [any(part.entities for part in side) for side in sides]
    return all(described) or all(named)


def _describes(text: str, names: tuple[str, ...]) -> bool:
    """Whether words are left of a phrase without its names."""
    for name in names:
        text = text.replace(name, " ")
    return bool(text.split())


def _told(claim: Claim) -> str:
    return shorten(next((part.text for part in doing(claim)), claim.quote))
