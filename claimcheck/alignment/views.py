"""The texts a claim is compared by, and the cosines of two sources' claims in each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.aspects import MOMENTS
from claimcheck.alignment.parts import core, doing
from claimcheck.alignment.vectors import Matrix, Phrases
from claimcheck.claim import Claim, Role

View = Callable[[Claim], str]


def _roles(*roles: Role) -> View:
    def told(claim: Claim) -> str:
        return " ".join(part.text for part in claim.arguments if part.role in roles)

    return told


def _predicate(claim: Claim) -> str:
    return _roles("predicate")(claim) or claim.predicate


def _doing(claim: Claim) -> str:
    """What or who did what the claim tells, where that is what it answers."""
    return " ".join(part.text for part in doing(claim))


def _speaker(claim: Claim) -> str:
    return (claim.attribution and claim.attribution.speaker) or ""


def unvalued(claim: Claim) -> str:
    """The claim readable alone without its values: how they are worded makes no difference."""
    return _without_values(claim, claim.text)


def _quote(claim: Claim) -> str:
    return _without_values(claim, claim.quote)


def _without_values(claim: Claim, text: str) -> str:
    """Values that can be worded in other units are left out; a date or a time tells the event."""
    for value in claim.values:
        if value.kind not in MOMENTS:
            text = text.replace(value.text, " ")
    return " ".join(text.split())


VIEWS: Mapping[str, View] = {
    "quote": _quote,
    "core": core,
    "predicate": _predicate,
    "agent": _roles("agent"),
    "patient": _roles("patient"),
    "subject": _roles("agent", "patient"),
    "setting": _roles("complement", "place", "time"),
    "cause": _doing,
    "effect": _roles("effect"),
    "place": _roles("place"),
    "speaker": _speaker,
}
"""Each view by its name; a claim may have nothing to show in it."""


@lru_cache(maxsize=4096)
def view_texts(claim: Claim) -> tuple[str, ...]:
    """What a claim shows in each view, in the order of ``VIEWS``."""
    return tuple(view(claim) for view in VIEWS.values())


def cosines(left: Sequence[Claim], right: Sequence[Claim], phrases: Phrases) -> dict[str, Matrix]:
    """One matrix a view, shape (left claims, right claims); 0 where either shows nothing."""
    shown = [[view_texts(claim) for claim in side] for side in (left, right)]
    found: dict[str, Matrix] = {}
    for at, name in enumerate(VIEWS):
        sides = [_rows([texts[at] for texts in side], phrases) for side in shown]
        found[name] = sides[0] @ sides[1].T
    return found


def both_show(left: Sequence[Claim], right: Sequence[Claim], name: str) -> NDArray[np.bool_]:
    """Where both claims show something in a view; shape (left claims, right claims)."""
    view = VIEWS[name]
    sides = [np.array([bool(view(claim)) for claim in side]) for side in (left, right)]
    both: NDArray[np.bool_] = sides[0][:, None] & sides[1][None, :]
    return both


def _rows(texts: Sequence[str], phrases: Phrases) -> Matrix:
    rows = np.zeros((len(texts), phrases.width), np.float32)
    known = [at for at, text in enumerate(texts) if text]
    if known:
        rows[known] = phrases.rows([texts[at] for at in known])
    return rows
