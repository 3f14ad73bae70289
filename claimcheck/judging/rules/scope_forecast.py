"""A plan or forecast against what happened: neither is wrong."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell

PROMISED = frozenset({"money", "duration", "percentage"})
"""Kinds of figures that are set: a fine, a sentence, a refund. Who tells of one as still to come
and who tells of it as settled mean the same one."""

ONE_MATTER = 0.65
"""Score as rivals from which they do: on groups left out 11 of 13 such figures were rivals, and of
counts and measures, which are foreseen, none of four."""


def forecast_against_fact(pair: Pair) -> Ruling | None:
    """Rival values, one of them only planned or foreseen, unless both tell what was set."""
    compared, modalities = pair.compared, {pair.left.modality, pair.right.modality}
    if compared is None or compared.relation != "disjoint" or pair.rivalry < RIVAL_VALUES:
        return None
    if "planned" not in modalities or not modalities & FACTS:
        return None
    if compared.left.kind in PROMISED and pair.rivalry >= ONE_MATTER:
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"a plan or forecast against a fact: {values[0]} and {values[1]}"
    return Ruling("not_comparable", "scope.forecast", reason, values)
