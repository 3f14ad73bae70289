"""Later news: what happened after the other source was published contradicts nothing in it."""

from __future__ import annotations

from claimcheck.alignment.aspects import MOMENTS
from claimcheck.alignment.pair import Pair
from claimcheck.alignment.signs import at_variance
from claimcheck.claim import Claim
from claimcheck.judging.rival_values import are_facts
from claimcheck.judging.ruling import RIVAL_STATEMENTS, Ruling
from claimcheck.judging.wording import shorten


def later_news(pair: Pair) -> Ruling | None:
    """A clash, one side of which tells of a day after the other source was published."""
    if pair.rivalry < RIVAL_STATEMENTS or not are_facts(pair.left, pair.right):
        return None
    if not _clashes(pair):
        return None
    left, right = pair.published
    if not _is_news(pair.left, right, left) and not _is_news(pair.right, left, right):
        return None
    values = shorten(pair.left.quote), shorten(pair.right.quote)
    reason = "one tells of a day after the other source was published"
    return Ruling("update", "scope.later", reason, values)


def _clashes(pair: Pair) -> bool:
    compared = pair.compared
    if compared is not None and compared.relation == "disjoint":
        return compared.left.kind not in MOMENTS
    return at_variance(pair.left, pair.right)


def _is_news(claim: Claim, before: str | None, published: str | None) -> bool:
    """Whether every day the claim names lies after that day, and no later than its own source."""
    days = [value.low for value in claim.values if value.kind == "date"]
    if before is None or published is None or not days:
        return False
    return all(day is not None and before < day <= published for day in days)
