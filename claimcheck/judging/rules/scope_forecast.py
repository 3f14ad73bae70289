"""A plan or forecast against what happened: neither is wrong."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.rival_values import FACTS
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell


def forecast_against_fact(pair: Pair) -> Ruling | None:
    """Rival values, one of them only planned or foreseen."""
    compared, modalities = pair.compared, {pair.left.modality, pair.right.modality}
    if compared is None or compared.relation != "disjoint" or pair.rivalry < RIVAL_VALUES:
        return None
    if "planned" not in modalities or not modalities & FACTS:
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"a plan or forecast against a fact: {values[0]} and {values[1]}"
    return Ruling("not_comparable", "scope.forecast", reason, values)
