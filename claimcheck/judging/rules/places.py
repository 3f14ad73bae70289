"""Where: two names for one place."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_parts import rival_parts
from claimcheck.judging.ruling import Ruling


def rival_places(pair: Pair) -> Ruling | None:
    """Everything alike but the ``place``."""
    return rival_parts(pair, "place", "place.rival")
