"""Who or what it is: two names for one identity."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_parts import rival_parts
from claimcheck.judging.ruling import Ruling


def rival_identities(pair: Pair) -> Ruling | None:
    """Everything alike but the ``complement``."""
    return rival_parts(pair, "complement", "identity.rival")
