"""Someone claims responsibility, someone denies it: a disagreement between people."""

from __future__ import annotations

from claimcheck.alignment.names import same_name
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten


def claim_against_denial(pair: Pair) -> Ruling | None:
    """One side's speaker claims or says it, the other side's denies it."""
    if "identity" in {pair.left.aspect, pair.right.aspect}:
        return None
    stances = _stance(pair.left), _stance(pair.right)
    if stances.count("denies") != 1 or pair.strength < RIVAL_STATEMENTS:
        return None
    if "claims_responsibility" not in stances and (not pair.shared_names or _one_speaker(pair)):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    reason = f"{_who(pair.left)} {_verb(stances[0])}, {_who(pair.right)} {_verb(stances[1])}"
    return Ruling("contradiction", "attribution.denied", reason, values)


def _stance(claim: Claim) -> str:
    return claim.attribution.stance if claim.attribution else "says"


def _one_speaker(pair: Pair) -> bool:
    """Whether both sides quote one and the same: nobody is at odds with themselves by that."""
    voices = [claim.attribution and claim.attribution.speaker for claim in (pair.left, pair.right)]
    return voices[0] is not None and voices[1] is not None and same_name(voices[0], voices[1])


def _who(claim: Claim) -> str:
    speaker = claim.attribution.speaker if claim.attribution else None
    return speaker or f"source {claim.source}"


def _verb(stance: str) -> str:
    return {"denies": "denies it", "claims_responsibility": "claims responsibility"}.get(
        stance, "says it"
    )
