"""Small builders for hand-made values, claims and pairs."""

from __future__ import annotations

from typing import Any

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.pair import Compared, Likeness, Pair
from claimcheck.claim import Argument, Claim, Role
from claimcheck.value import Bound, Value, ValueKind

UNITS: dict[str, str] = {
    "duration": "s", "time": "clock", "date": "day", "money": "EUR",
    "percentage": "%", "count": "1", "measure": "m", "ordinal": "1",
}  # fmt: skip


def value(
    kind: ValueKind,
    amount: str | None = None,
    *,
    low: str | None = None,
    high: str | None = None,
    bound: Bound = "exact",
    unit: str | None = None,
    of: str | None = None,
    text: str = "x",
) -> Value:
    """A value; exact unless told otherwise."""
    if bound == "exact" and low is None and high is None:
        low = high = amount
    return Value(
        kind=kind, text=text, start=0, end=len(text), amount=amount, low=low, high=high,
        unit=unit or UNITS[kind], bound=bound, of=of,
    )  # fmt: skip


def claim(source: str = "A", quote: str = "a quote", *, start: int = 0, **fields: Any) -> Claim:
    """A claim whose id tells its source and its place."""
    known: dict[str, Any] = {
        "id": f"{source}-{start:04x}", "source": source, "text": quote, "quote": quote,
        "start": start, "end": start + len(quote), "line": 1, "column": start + 1,
        "aspect": "other", "frame": quote,
    }  # fmt: skip
    return Claim(**(known | fields))


def argument(role: Role, text: str, *entities: str) -> Argument:
    """A part of a claim."""
    return Argument(
        role=role, text=text, head=text.rsplit(maxsplit=1)[-1].lower(), start=0, end=len(text),
        entities=entities,
    )  # fmt: skip


def pair(left: Claim, right: Claim, *, similarity: float = 0.8, **fields: Any) -> Pair:
    """A pair all gates let through, its first values compared; as near a rival as it is alike."""
    if left.values and right.values and "compared" not in fields:
        first, second = left.values[0], right.values[0]
        fields["compared"] = Compared(left=first, right=second, relation=compare(first, second))
    fields = {"score": 0.9} | fields
    fields = {"rivalry": fields["score"]} | fields
    return Pair(left=left, right=right, similarity=similarity, **fields)


def like(role: Role, cosine: float, *, shared_names: bool = False) -> Likeness:
    """How alike two parts are."""
    return Likeness(role=role, cosine=cosine, shared_names=shared_names)
