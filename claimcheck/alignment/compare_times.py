"""Clock times with their zones: 22:40 at UTC+2 is 20:40 UTC.

Where only one side names its zone, the two may be one moment when they differ by whole hours (all
but a few zones do): that is compatible, never equal. Any other difference no zone explains.
"""

from __future__ import annotations

import re

from claimcheck.alignment.pair import Relation
from claimcheck.value import Value

DAY = 24 * 60
"""Minutes of a day."""

ROUND_HOUR = 15
"""Minutes from a round hour that may have been rounded away."""

LONGEST_MOMENT = 60
"""Minutes that the words for one moment may span ("around four"), and opening hours do not."""

SAME_MOMENT = 5
"""Minutes by which two exact times may differ and still be one moment: "05:10", "shortly after 5"
come with bounds of their own; this is the rounding of minutes to fives."""


def compare_times(left: Value, right: Value) -> Relation:
    """How two clock times stand to each other."""
    first, second = _span(left), _span(right)
    if first is None or second is None:
        return "incomparable"
    zones = _offset(left.of), _offset(right.of)
    if zones[0] is None and zones[1] is None:
        told = _relation(first, second)
        early, late = sorted([(first, left.text), (second, right.text)])
        return "compatible" if told == "disjoint" and _half_a_day_off(*early, late[0]) else told
    if zones[0] is None or zones[1] is None:
        return _one_zone(first, second)
    return _relation(_shift(first, -zones[0]), _shift(second, -zones[1]))


def minutes_between(first: Value, last: Value) -> int:
    """Minutes from one time to the next time the clock shows the other; 0 where unknown."""
    spans = _span(first), _span(last)
    if spans[0] is None or spans[1] is None:
        return 0
    zones = [_offset(value.of) or 0 for value in (first, last)]
    both_zoned = _offset(first.of) is not None and _offset(last.of) is not None
    shift = zones[0] - zones[1] if both_zoned else 0
    middles = [(span[0] + span[1]) // 2 for span in (spans[0], spans[1])]
    return (middles[1] - middles[0] + shift) % DAY


def _relation(first: tuple[int, int], second: tuple[int, int]) -> Relation:
    if _gap(first, second) <= SAME_MOMENT:
        return "equal" if _alike(first, second) else "compatible"
    return "compatible" if _rounded(first, second) else "disjoint"


def _half_a_day_off(early: tuple[int, int], words: str, late: tuple[int, int]) -> bool:
    """Whether an early hour told in words may be the afternoon's: "half past four", "16:30".

    Figures tell the afternoon in most languages, words seldom do.
    """
    noon = DAY // 2
    if any(letter.isdigit() for letter in words) or not early[0] < noon <= late[0]:
        return False
    return _gap(_shift(early, noon), late) <= SAME_MOMENT


def _alike(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two spans that meet are about as long: opening hours are no moment within them."""
    return abs((first[1] - first[0]) - (second[1] - second[0])) <= LONGEST_MOMENT


def _rounded(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether one is a round hour and the other close by: "at four", "at 4:10"."""
    exact = any(low == high and low % 60 == 0 for low, high in (first, second))
    return exact and _gap(first, second) <= ROUND_HOUR


def _one_zone(first: tuple[int, int], second: tuple[int, int]) -> Relation:
    if _gap(first, second) <= SAME_MOMENT:
        return "equal"
    gaps = (_gap(_shift(first, 60 * hours), second) for hours in range(1, 24))
    return "compatible" if min(gaps) <= SAME_MOMENT else "disjoint"


def _span(value: Value) -> tuple[int, int] | None:
    """First and last minute of the day the words allow; the end may lie past midnight."""
    low, high = _minutes(value.low), _minutes(value.high)
    if low is None and high is None:
        return None
    if low is None or high is None:
        only = high if low is None else low
        return None if only is None else (only, only)
    return low, high + DAY if high < low else high


def _minutes(clock: str | None) -> int | None:
    match = re.match(r"(\d{1,2}):(\d\d)", clock or "")
    return None if match is None else int(match[1]) * 60 + int(match[2])


def _offset(zone: str | None) -> int | None:
    """Minutes east of Greenwich; ``None`` for a zone that is unknown or only named."""
    if zone in {"Z", "UTC", "+00:00"}:
        return 0
    match = re.fullmatch(r"([+-])(\d\d):(\d\d)", zone or "")
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    return -minutes if match[1] == "-" else minutes


def _shift(span: tuple[int, int], minutes: int) -> tuple[int, int]:
    low = (span[0] + minutes) % DAY
    return low, low + span[1] - span[0]


def _gap(first: tuple[int, int], second: tuple[int, int]) -> int:
    """Minutes between two spans on the clock face; 0 when they meet."""
    ways = []
    for turn in (-DAY, 0, DAY):
        low, high = second[0] + turn, second[1] + turn
        ways.append(max(0, low - first[1], first[0] - high))
    return min(ways)
