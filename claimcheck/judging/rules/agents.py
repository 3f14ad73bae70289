"""Who did it: two names for one deed."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_parts import rival_parts
from claimcheck.judging.ruling import Ruling


def rival_agents(pair: Pair) -> Ruling | None:
    """Everything alike but the ``agent``."""
    return rival_parts(pair, "agent", "agent.rival")
