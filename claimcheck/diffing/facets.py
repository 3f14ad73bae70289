"""Which facet of a claim changed between two versions of it, the gravest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck.alignment.compare_values import compare
from claimcheck.claim import Claim
from claimcheck.diffing.changes import Change, Facet
from claimcheck.diffing.words import differ_in_spelling_only, replaced
from claimcheck.judging.wording import tell
from claimcheck.value import Value

Fact = tuple[str, str | None, str | None, str]
"""A value without its words: kind, low, high, unit."""


def what_changed(old: Claim, new: Claim) -> Change | None:
    """The change between two versions of one claim; None when they say the same."""
    if differ_in_spelling_only(old.quote, new.quote) and not rival_values([old], [new]):
        return None
    found = (
        _values(old, new) or _polarity(old, new) or _modality(old, new) or _speaker(old, new)
    ) or _wording(old, new)
    if found is None:
        return None
    facet, reason = found
    return Change(kind="changed", facet=facet, reason=reason, old=old, new=new)


def rival_values(old: Sequence[Claim], new: Sequence[Claim]) -> bool:
    """Whether a value of one version excludes one of the other: "Juni" became "Juli".

    A misspelt word states no value, or a vaguer one ("25 mintues", "in Juune 2025"); that one
    version reads less than the other is therefore no change, only that they exclude each other.
    """
    gone = _without([v for c in old for v in c.values], [v for c in new for v in c.values])
    come = _without([v for c in new for v in c.values], [v for c in old for v in c.values])
    return any(compare(one, other) == "disjoint" for one in gone for other in come)


def same_facts(old: Sequence[Claim], new: Sequence[Claim]) -> bool:
    """Whether two groups of claims hold the same values and polarities."""
    return {_fact(v) for c in old for v in c.values} == {
        _fact(v) for c in new for v in c.values
    } and {c.polarity for c in old} == {c.polarity for c in new}


def _fact(value: Value) -> Fact:
    return value.kind, value.low, value.high, value.unit


def _values(old: Claim, new: Claim) -> tuple[Facet, str] | None:
    gone, come = _without(old.values, new.values), _without(new.values, old.values)
    if not gone and not come:
        return None
    if gone and come:
        return "value", f"{_told(gone)} became {_told(come)}"
    return "value", f"{_told(gone)} was dropped" if gone else f"{_told(come)} was added"


def _without(values: Sequence[Value], others: Sequence[Value]) -> list[Value]:
    """The values that are not among the others, each of which counts as often as it is."""
    spare = Counter(_fact(value) for value in others)
    rest = []
    for value in values:
        if spare[_fact(value)]:
            spare[_fact(value)] -= 1
        else:
            rest.append(value)
    return rest


def _told(values: Sequence[Value]) -> str:
    return ", ".join(tell(value) for value in values)


def _polarity(old: Claim, new: Claim) -> tuple[Facet, str] | None:
    if old.polarity == new.polarity:
        return None
    return "polarity", f"{old.polarity} became {new.polarity}"


def _modality(old: Claim, new: Claim) -> tuple[Facet, str] | None:
    if old.modality == new.modality:
        return None
    return "modality", f"{old.modality} became {new.modality}"


def _speaker(old: Claim, new: Claim) -> tuple[Facet, str] | None:
    before, after = _name(old), _name(new)
    if before == after or (before and after and differ_in_spelling_only(before, after)):
        return None
    if before and after:
        return "speaker", f"said by {before} became said by {after}"
    return "speaker", f"now said by {after}" if after else f"no longer said by {before}"


def _name(claim: Claim) -> str:
    return (claim.attribution.speaker or "") if claim.attribution else ""


def _wording(old: Claim, new: Claim) -> tuple[Facet, str] | None:
    edits = [
        f"“{before}” became “{after}”" if before and after else _one_sided(before, after)
        for before, after in replaced(old.quote, new.quote)
    ]
    return ("wording", "; ".join(edits)) if edits else None


def _one_sided(before: str, after: str) -> str:
    return f"“{before}” was dropped" if before else f"“{after}” was added"
