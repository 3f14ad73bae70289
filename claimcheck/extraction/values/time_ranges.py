"""Two clock times that are the ends of one span.

Grammar::

    range = from time to time | from hour to time | hour "-" time     "de 9 h à 18 h"

The first may be a bare hour: the second tells that it is one, and whether it is of the afternoon.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.extraction.values.number import Draft, Number
from claimcheck.extraction.values.scan import DASHES
from claimcheck.extraction.values.scene import Scene

DAY = 24 * 60
"""Minutes of a day."""

NOON = DAY // 2


def written(minutes: int) -> str:
    """A clock time in ISO form; what runs over midnight comes round."""
    return f"{minutes % DAY // 60:02}:{minutes % 60:02}"


def minutes_of(clock: str) -> int:
    """Minutes since midnight of a time in ISO form."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def join_times(scene: Scene) -> None:
    """Make one range of each pair of times that is one."""
    joined: list[Draft] = []
    for draft in scene.drafts:
        if draft.kind != "time" or draft.bound not in ("exact", "more_than"):
            joined.append(draft)
            continue
        before = joined[-1] if joined and joined[-1].kind == "time" else None
        span = _pair(scene, before, draft) if before is not None else None
        if span is not None:
            joined[-1] = span
            continue
        joined.append(_with_hour(scene, draft) or draft)
    scene.drafts[:] = joined
    for draft in joined:
        scene.take(draft.first, draft.last)


def _pair(scene: Scene, first: Draft, second: Draft) -> Draft | None:
    """Two times that meet at a joint, the first behind "from" or "between"."""
    opened = scene.stands("times.range_from", first.first)
    joint = scene.stands("times.range_to", second.first)
    dashed = first.last == second.first and scene.glue(second.first) in DASHES
    dashed = dashed and bool(scene.glue(second.first))
    if first.last != second.first or not ((opened and joint) or dashed):
        return None
    return _span(first.first, second, first.amount or "")


def _span(first: int, second: Draft, low: str) -> Draft:
    return replace(second, first=first, amount=None, low=low, bound="range")


def _with_hour(scene: Scene, draft: Draft) -> Draft | None:
    """A bare hour before a time: "von 14 bis 16.30 Uhr", "between 3 and 5 pm"."""
    number = _hour_before(scene, draft.first)
    if number is None or draft.amount is None:
        return None
    joint = scene.stands("times.range_to", draft.first)
    opened = scene.skip_back("times.range_from", number.first)
    dashed = scene.glue(draft.first) in DASHES and bool(scene.glue(draft.first))
    if not ((joint and opened < number.first) or dashed):
        return None
    low, high = _minutes(number), minutes_of(draft.amount)
    if low is None:
        return None
    afternoon = scene.skip_back("times.afternoon", draft.last) < draft.last
    if afternoon and low < NOON < high and low + NOON < high:
        low += NOON
    return _span(min(opened, number.first), draft, written(low))


def _hour_before(scene: Scene, at: int) -> Number | None:
    for first in (at - 1, at - 2):
        number = scene.number(first)
        if number is not None and number.last == at and number.sort == "plain":
            return number
    return None


def _minutes(number: Number) -> int | None:
    """Minutes since midnight of an hour, with its minutes behind a point or a colon."""
    hour, _, minute = (number.digits or str(number.amount)).replace(":", ".").partition(".")
    if not hour.isdigit() or int(hour) > 24 or (minute and not minute.isdigit()):
        return None
    return int(hour) * 60 + int(minute or 0)
