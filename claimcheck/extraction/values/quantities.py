"""Numbers with their units, bounds and ranges: everything but dates, clock times and ordinals.

Grammar::

    quantity = bounded | range | change
    range    = between value and value | value to value | value "-" value | value or value
    change   = from value to value                 two values: "de 2,4 à 1,7 %"

The first number of a pair borrows unit and magnitude of the second ("3 to 5 million euros").
"From X to Y" is a change, and so two values, in percentages, where it falls, and beside a word of
change; elsewhere it is a range. Two digits joined by a dash that are no range are a score.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from claimcheck.extraction.values.bounds import bounded, changes
from claimcheck.extraction.values.counts import read_count
from claimcheck.extraction.values.durations import read_compound, read_duration
from claimcheck.extraction.values.measures import read_measure
from claimcheck.extraction.values.money import read_money, symbol_before
from claimcheck.extraction.values.number import Draft, Number, Reading
from claimcheck.extraction.values.percentages import read_each, read_percentage, read_share
from claimcheck.extraction.values.scan import DASHES
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.units import plain

DECIDERS = (
    read_percentage,
    read_money,
    read_duration,
    read_measure,
    read_share,
    read_count,
)
"""What asks a number for its unit, in this order; the first to find one decides."""

MEASURED = frozenset({"percentage", "money", "measure", "duration"})
"""Kinds whose unit a number compared with them may borrow."""

FARTHEST = 2
"""How many times the one of two such figures may be the other."""

Joint = Literal["dash", "to", "and", "or"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers and what joins them."""

    joint: Joint
    opening: Literal["between", "from", ""]
    opened: int
    """First word of the opening."""
    second: Reading


def read_quantities(scene: Scene) -> None:
    """Keep every quantity of a sentence."""
    for at in range(len(scene.words)):
        number = scene.number(at)
        if number is not None:
            _read(scene, number)
        elif scene.free(at, at + 1):
            found = read_compound(scene, at) or read_each(scene, at)
            if found is not None and scene.free(found.first, found.last):
                scene.keep(bounded(scene, found))


def _read(scene: Scene, number: Number) -> None:
    own = decide(scene, number)
    # A bare number is not sure enough of its unit to keep it from borrowing.
    bare = own is None or (own.last == number.last and own.kind == "count")
    unit = None if bare else own
    pair = _pair(scene, number, unit)
    if pair is not None:
        _keep_pair(scene, number, pair, unit)
        return
    own = (_compared(scene, number) if bare else None) or own
    if own is not None:
        scene.keep(bounded(scene, own))
        if own.kind == "count" or (own.shared and own.kind in MEASURED):
            scene.measured = own


def _compared(scene: Scene, number: Number) -> Reading | None:
    """A bare number beside a figure, in its unit: "140 km/h au lieu de 90".

    Behind "of" and "from" only where the two are near: "185 km/h and gusts of 230".
    """
    unit = scene.measured
    if unit is None or unit.kind == "count" or number.digits is None:
        return None
    if scene.noun(number.last) and not scene.taken[number.last]:
        return None
    scale = unit.scale if number.scale == 1 else Decimal(1)
    amount = number.amount * unit.factor * scale
    near = unit.kind != "duration" and _near(amount, unit.amount) and _is_of_noun(scene, number)
    if not (near or scene.stood("bounds.compared", number.first)):
        return None
    return replace(unit, first=number.first, last=number.last, amount=amount, about=False)


def _is_of_noun(scene: Scene, number: Number) -> bool:
    """Whether "of" or "from" stands before a number, and no number before that ("one of 14")."""
    before = number.first - 1
    of = scene.stood("fractions.of", number.first) or scene.stood("bounds.from_", number.first)
    return of and before - 1 not in scene.numbers


def _near(one: Decimal, other: Decimal) -> bool:
    small, large = sorted((one, other))
    return small > 0 and large <= small * FARTHEST


def decide(scene: Scene, number: Number) -> Reading | None:
    """A number with its unit, where it has one."""
    counted = scene.counted
    for decider in DECIDERS:
        reading = decider(scene, number)
        if reading is not None and scene.free(reading.first, reading.last):
            return reading
        scene.counted = counted
    return None


def _pair(scene: Scene, number: Number, own: Reading | None) -> Pair | None:
    """The second number of a pair and what joins it to the first."""
    found = _joint(scene, own.last if own is not None else number.last)
    if found is None or number.sort not in ("plain", "one", "fraction"):
        return None
    joint, at = found
    other = _second_number(scene, at)
    if other is None or (other.sort == "one" and joint != "or"):
        return None
    if joint == "to" and number.digits is None and other.digits is not None:
        return None  # "Venti a 90 km/h": winds
    second = decide(scene, other)
    opened, opening = _opening(scene, own.first if own is not None else number.first)
    if second is None:
        if joint == "dash":
            _drop_score(scene, number, other)
        return None
    differs = own is not None and (own.kind, own.unit) != (second.kind, second.unit)
    if differs or (joint == "and" and opening != "between" and own is not None):
        return None
    return Pair(joint, opening, opened, second)


def _joint(scene: Scene, at: int) -> tuple[Joint, int] | None:
    """What joins the words here to a number before: the joint, and the word behind it."""
    if at >= len(scene.words):
        return None
    if scene.words[at].sort == "number" and scene.glue(at) in DASHES and scene.glue(at):
        return "dash", at
    if scene.words[at].text in DASHES:
        behind = scene.skip("bounds.to", at + 1)
        return ("to", behind) if behind > at + 1 else ("dash", at + 1)
    names: tuple[tuple[str, Joint], ...] = (
        ("bounds.to", "to"), ("bounds.and_", "and"), ("bounds.or_", "or"),
    )  # fmt: skip
    for name, joint in names:
        last = scene.skip(name, at)
        if last > at:
            return joint, last
    return None


def _second_number(scene: Scene, at: int) -> Number | None:
    """The number behind a joint, an article or a currency symbol passed over."""
    for here in range(at, min(at + 3, len(scene.words))):
        number = scene.number(here)
        if number is not None:
            return number if number.sort in ("plain", "one", "fraction") else None
        word = scene.words[here]
        article = word.key in scene.tables.keys("bounds.articles")
        if not (article or word.text in "€$£" or word.key in ("us", "r")):
            return None
    return None


def _opening(scene: Scene, first: int) -> tuple[int, Literal["between", "from", ""]]:
    """The opening before the first number, an article passed over."""
    at = first
    if scene.key(at - 1) in scene.tables.keys("bounds.articles"):
        at -= 1
    for name, opening in (("bounds.between", "between"), ("bounds.from_", "from")):
        back = scene.skip_back(name, at)
        if back < at:
            return back, opening  # type: ignore[return-value]
    return first, ""


def _keep_pair(scene: Scene, number: Number, pair: Pair, own: Reading | None) -> None:
    first = own if own is not None else _borrowed(scene, number, pair)
    if _is_range(scene, first, pair):
        scene.keep(_range(first, pair))
        return
    if pair.joint == "dash":
        scene.take(number.first, pair.second.last)
        return
    if pair.joint == "and" and pair.second.kind == "count":
        scene.keep(bounded(scene, pair.second))
        return
    scene.keep(bounded(scene, first))
    if scene.free(pair.second.first, pair.second.last):
        scene.keep(bounded(scene, pair.second))


def _borrowed(scene: Scene, number: Number, pair: Pair) -> Reading:
    """The first number with the unit of the second, and its magnitude where that fits."""
    second = pair.second
    first, last, factor = number.first, number.last, second.factor
    symbol = symbol_before(scene, number.first)
    if second.kind == "money" and symbol is not None and scene.free(symbol[0], last):
        first = symbol[0]
    amount = number.amount * factor
    scaled = amount * (_round(second, number) or second.scale) if number.scale == 1 else amount
    rising = pair.joint != "and" or pair.opening == "between"
    rising = rising and not (pair.opening == "from" and changes(scene))
    if not (rising and scaled > second.amount >= amount):
        amount = scaled
    of = second.of
    return replace(second, first=first, last=last, amount=amount, of=of, about=False)


def _round(second: Reading, number: Number) -> Decimal | None:
    """The round hundred or thousand two spelled numbers share: "deux à trois cents"."""
    if number.digits is not None or number.amount >= 10 or second.scale > 1:
        return None
    figures = second.amount / second.factor
    return next(
        (
            Decimal(power)
            for power in (1000, 100)
            if figures % power == 0 and number.amount < figures / power < 10
        ),
        None,
    )


def _is_range(scene: Scene, first: Reading, pair: Pair) -> bool:
    if not first.amount < pair.second.amount:
        return False
    if pair.joint == "and":
        return pair.opening == "between"
    if pair.joint == "to" and pair.opening == "from":
        return pair.second.kind != "percentage" and not changes(scene)
    if pair.joint == "to" and pair.second.kind in ("percentage", "money") and changes(scene):
        return False
    return pair.joint != "or" or pair.second.kind != "ordinal"


def _range(first: Reading, pair: Pair) -> Draft:
    second = pair.second
    start = pair.opened if pair.opening == "between" or pair.joint == "to" else first.first
    return Draft(
        kind=second.kind,
        unit=second.unit,
        first=min(start, first.first),
        last=second.last,
        amount=None,
        low=plain(first.amount),
        high=plain(second.amount),
        bound="range",
        of=second.of,
    )


def _drop_score(scene: Scene, number: Number, other: Number | None) -> None:
    """A score: neither number is a value."""
    scene.take(number.first, number.last)
    if other is not None:
        scene.take(other.first, other.last)
