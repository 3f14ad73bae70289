"""Time zones: what a zone's name says on a given day.

Offsets are minutes east of UTC. Summer time follows the rules in force since 1996 (European Union,
Directive 2000/84/EC) and 2007 (United States, Energy Policy Act of 2005).
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

Rule = Literal["", "EU", "US"]

ZONES: dict[str, tuple[int, Rule]] = {
    "Europe/London": (0, "EU"), "Europe/Lisbon": (0, "EU"), "Atlantic/Canary": (0, "EU"),
    "Europe/Paris": (60, "EU"), "Europe/Athens": (120, "EU"), "Europe/Kyiv": (120, "EU"),
    "Europe/Istanbul": (180, ""), "Europe/Moscow": (180, ""), "Asia/Jerusalem": (120, "EU"),
    "Asia/Kolkata": (330, ""), "Asia/Shanghai": (480, ""), "Asia/Tokyo": (540, ""),
    "America/New_York": (-300, "US"), "America/Chicago": (-360, "US"),
    "America/Denver": (-420, "US"), "America/Los_Angeles": (-480, "US"),
    "America/Sao_Paulo": (-180, ""), "America/Argentina": (-180, ""),
    "America/Mexico_City": (-360, ""), "America/Bogota": (-300, ""), "America/Lima": (-300, ""),
    "America/Caracas": (-240, ""), "America/Guayaquil": (-300, ""),
    "America/Santiago": (-240, ""), "Atlantic/Azores": (-60, "EU"),
}  # fmt: skip
"""IANA name (the nearest one): standard offset and summer-time rule."""

ABBREVIATIONS: dict[str, str | int] = {
    "utc": 0, "gmt": 0, "z": 0, "tu": 0, "bst": 60, "ist": 330, "wet": 0, "west": 60, "cet": 60,
    "mez": 60, "cest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540,
    "est": -300, "edt": -240, "et": "America/New_York", "cst": -360, "cdt": -300,
    "ct": "America/Chicago", "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "pt": "America/Los_Angeles", "brt": -180, "aest": 600, "aedt": 660,
}  # fmt: skip
"""Abbreviation: its offset, or the zone whose offset depends on the day."""


def offset(name: str, day: dt.date | None) -> str | None:
    """The UTC offset ("+02:00") of a zone on a day; unknown where it hangs on a day not known."""
    known = ABBREVIATIONS.get(name.casefold(), name)
    if isinstance(known, int):
        return _written(known)
    if known not in ZONES:
        return None
    standard, rule = ZONES[known]
    if rule and day is None:
        return None
    return _written(standard + 60 * (day is not None and _summer(day, rule)))


def _written(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _summer(day: dt.date, rule: Rule) -> bool:
    if rule == "EU":
        return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)
    if rule == "US":
        return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)
    return False


def _last_sunday(year: int, month: int) -> dt.date:
    last = dt.date(year, month, 31)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)


def _sunday(year: int, month: int, nth: int) -> dt.date:
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))
