"""Another period: the first weekend's visitors are not the first fortnight's."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.judging.period import period_within, periods_apart
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell


def other_period(pair: Pair) -> Ruling | None:
    """Rival figures, each said of a period of its own."""
    compared = pair.compared
    if compared is None or compared.relation != "disjoint" or pair.rivalry < RIVAL_VALUES:
        return None
    if compared.left.kind in {"date", "time"}:
        return None
    periods = periods_apart(pair) or period_within(pair)
    if periods is None:
        return None
    values = tell(compared.left), tell(compared.right)
    reason = f"different periods: {tell(periods[0])} and {tell(periods[1])}"
    return Ruling("not_comparable", "scope.period", reason, values)
