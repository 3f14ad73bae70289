"""How two claims differ in what their figures are of, in words for the reader.

A label on one side only is a difference where it narrows: a part, a reduced price, a price for one
group, a count of children. A figure "in all" or at the full price is what others give unsaid.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from claimcheck.alignment.aspects import is_single
from claimcheck.alignment.compare_values import interval
from claimcheck.alignment.implied_figures import labels
from claimcheck.alignment.pair import Compared, Pair
from claimcheck.claim import Claim
from claimcheck.value import Value

Sides = tuple[frozenset[str], frozenset[str]]
"""The labels of one class, claim by claim."""

NARROW = frozenset({"child", "senior", "foreign"})
"""Groups that are counted out of a larger number, even where only one side names them."""

WHOLE = frozenset({"visitor"})
"""Groups that may be told in part: of 187 passengers 112 were Portuguese."""

WITHIN = "foreign"
"""The group inside other groups: foreign tourists are not all the tourists."""

CLOSE = "close"
"""The end of trading."""

NAMES = {
    "adult": "adults", "child": "children", "foreign": "foreigners", "member": "members",
    "resident": "residents", "senior": "pensioners", "staff": "staff", "student": "students",
    "visitor": "visitors", "gross": "gross", "net": "net", "world": "worldwide",
    "nation": "nationwide", "depth": "depth", "distance": "distance", "height": "height",
    "length": "length", "width": "width", "full": "the full price", "reduced": "a reduced price",
    "early": "early trading", "close": "the close",
}  # fmt: skip
"""How a label reads in a reason."""


def difference(pair: Pair) -> str | None:
    """What sets the scopes of the two compared figures apart; ``None`` where nothing does."""
    compared = pair.compared
    if compared is None or not all(is_single(*side) for side in _sides(pair, compared)):
        return None
    classes = TOLD_BOTH if compared.relation == "equal" else DIFFERENCES
    for name, differ in classes.items():
        sides = labels(pair.left, name), labels(pair.right, name)
        told = differ(sides, pair, compared)
        if told is not None:
            return told
    return None


def tell_rate(label: str) -> str:
    """A unit of reckoning in words: "per month"."""
    return label.replace("_", " ")


def _sides(pair: Pair, compared: Compared) -> tuple[tuple[Claim, Value], tuple[Claim, Value]]:
    return (pair.left, compared.left), (pair.right, compared.right)


def _extent(sides: Sides, pair: Pair, compared: Compared) -> str | None:
    parts = ["part" in side and "whole" not in side for side in sides]
    shared = labels(pair.left, "group") & labels(pair.right, "group")
    if parts[0] == parts[1] or shared - WHOLE:
        return None
    small, large = (compared.left, compared.right) if parts[0] else (compared.right, compared.left)
    if _less(small, large):
        return "one is a part, the other the whole"
    part = pair.left if parts[0] else pair.right
    named_apart = part.entities and not pair.shared_names
    return f"one is a part, {part.entities[0]}, the other not" if named_apart else None


def _less(small: Value, large: Value) -> bool:
    ends = _end(small), _end(large)
    return ends[0] is not None and ends[1] is not None and ends[0] < ends[1]


def _end(value: Value) -> Decimal | None:
    span = interval(value)
    return span.low if span.low is not None else span.high


def _group(sides: Sides, _: Pair, compared: Compared) -> str | None:
    left, right = sides
    if left & right:
        return _only(WITHIN) if (WITHIN in left) != (WITHIN in right) else None
    if left and right:
        return f"different groups, {_names(left)} and {_names(right)}"
    alone = left | right
    narrow = alone if compared.left.kind == "money" else alone & NARROW
    return _only(min(narrow)) if narrow else None


def _only(group: str) -> str:
    return f"one is of {NAMES[group]} only"


def _names(group: frozenset[str]) -> str:
    return " or ".join(NAMES[each] for each in sorted(group))


def _price(sides: Sides, _: Pair, __: Compared) -> str | None:
    reduced = ["reduced" in side and "full" not in side for side in sides]
    return "a reduced price against the full one" if reduced[0] != reduced[1] else None


def _reckoning(sides: Sides, pair: Pair, _: Compared) -> str | None:
    left, right = sides
    if _apart(sides):
        return " against ".join(" and ".join(map(tell_rate, sorted(side))) for side in sides)
    if bool(left) == bool(right):
        return None
    rate, total = (left, pair.right) if left else (right, pair.left)
    return f"{tell_rate(min(rate))} against in all" if "whole" in labels(total, "extent") else None


def _opposed(sides: Sides, _: Pair, __: Compared) -> str | None:
    return f"{_names(sides[0])} against {_names(sides[1])}" if _apart(sides) else None


def _apart(sides: Sides) -> bool:
    """Whether both are labelled, and no label is of both."""
    return all(sides) and not sides[0] & sides[1]


def _country(sides: Sides, _: Pair, __: Compared) -> str | None:
    """Two countries' figures, as far as both say of which: "en España", "on the French side"."""
    left, right = (min(side, default="").upper() for side in sides)
    return f"one is of {left}, the other of {right}" if _apart(sides) else None


def _norm(sides: Sides, _: Pair, __: Compared) -> str | None:
    return "a limit against what was" if bool(sides[0]) != bool(sides[1]) else None


def _session(sides: Sides, pair: Pair, compared: Compared) -> str | None:
    """Early trading and the close, or the close and some hour of the day."""
    closed = [CLOSE in side for side in sides]
    other = pair.right if closed[0] else pair.left
    if closed[0] != closed[1] and any(value.kind == "time" for value in other.values):
        return "the close against an hour of the day"
    return _opposed(sides, pair, compared)


Differ = Callable[[Sides, Pair, Compared], "str | None"]

DIFFERENCES: dict[str, Differ] = {
    "extent": _extent, "group": _group, "price": _price, "reckoning": _reckoning,
    "tax": _opposed, "area": _opposed, "dimension": _opposed, "norm": _norm, "session": _session,
    "country": _country,
}  # fmt: skip
"""The classes of labels in the order they are asked."""

TOLD_BOTH: dict[str, Differ] = {
    "price": _opposed, "reckoning": _reckoning, "tax": _opposed, "dimension": _opposed,
    "country": _country,
}  # fmt: skip
"""The classes that set equal figures apart too, where both sides have a label."""
