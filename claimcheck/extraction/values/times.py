"""Clock times.

Grammar::

    time    = [at] (hour [minutes] marks [part] | word) [zone]
    hour    = 0-24, in digits or words
    minutes = ":" digits | "." digits | mark digits | half | quarter
    part    = "a.m." | "du soir" ...
    word    = "noon" | "minuit" ...
    range   = time to time

A number is a time only on evidence: an hour mark, a.m. or p.m., two digits of minutes behind a
colon, a zone, or a word that stands before times alone ("alle", "a las"). "2 h 45" behind "en" is a
duration. "About three" is a quarter of an hour either way.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.extraction.values.number import Draft, Number
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.time_evidence import Clock, is_time
from claimcheck.extraction.values.time_ranges import DAY, join_times, written
from claimcheck.extraction.values.zones import place_behind, zone_behind, zone_behind_day
from claimcheck.value import Bound

SLACK = 15
"""Minutes a time may be off that is said to be about."""


def read_times(scene: Scene) -> None:
    """Keep every clock time of a sentence."""
    for at in range(len(scene.words)):
        if not scene.free(at, at + 1):
            continue
        clock = time_at(scene, at)
        if clock is not None and scene.free(clock.first, clock.last):
            scene.keep(_draft(scene, clock))
    join_times(scene)


def time_at(scene: Scene, at: int) -> Clock | None:
    """The clock time that begins at a word, on sufficient evidence."""
    word = scene.tables.text("times.words").at(scene.words, at)
    if word is not None:
        return _named(scene, at, word)
    number = scene.number(at)
    before = _before_hour(scene, at)
    if before is not None or number is None:
        return None if before is None else _parts(scene, before)
    clock = _read(scene, number)
    if clock is None:
        return None
    clock = _parts(scene, clock)
    return clock if is_time(scene, clock, number) else None


def _named(scene: Scene, at: int, word: tuple[int, str]) -> Clock | None:
    """Noon, midnight, with what may follow."""
    hour, _, minute = word[1].partition(":")
    if scene.glue(at) == "-" or scene.glue(word[0]) == "-":
        return None
    half = scene.skip("times.half_past", word[0])
    extra = 30 if half > word[0] else 0
    return Clock(at, half, int(hour) * 60 + int(minute) + extra, sure=True)


def _read(scene: Scene, number: Number) -> Clock | None:
    """Hour and minutes of the number here."""
    last = number.last
    if number.sort not in ("plain", "one"):
        return None
    if number.digits is None:
        return _spelled(scene, number)
    hour, dot, minute = number.digits.partition(".")
    if dot:
        return _clock(number.first, last, hour, minute, sure=False)
    if scene.key(last) == ":" and not scene.glue(last) and not scene.glue(last + 1):
        return _colon(scene, number)
    marked = scene.skip("times.marks", last)
    if marked > last:
        return _marked(scene, number, marked)
    split = 2 if len(number.digits) == 4 else len(number.digits)
    hour, minute = number.digits[:split], number.digits[split:]
    return _clock(number.first, last, hour, minute, sure=False)


def _clock(first: int, last: int, hour: str, minute: str, *, sure: bool) -> Clock | None:
    if not hour.isdigit() or len(hour) > 2 or int(hour) > 24:
        return None
    if minute and (not minute.isdigit() or len(minute) != 2 or int(minute) > 59):
        return None
    minutes = (int(hour) * 60 + int(minute or 0)) % DAY
    return Clock(first, last, minutes, sure=sure, precise=bool(minute))


def _colon(scene: Scene, number: Number) -> Clock | None:
    minute = scene.words[number.last + 1] if number.last + 1 < len(scene.words) else None
    if minute is None or minute.sort != "number" or scene.key(number.last + 2) == ":":
        return None
    sure = len(number.digits or "") == 2 and scene.glue(number.last + 2) == " "
    clock = _clock(number.first, number.last + 2, number.digits or "", minute.text, sure=sure)
    return clock if clock is not None and clock.precise else None


def _marked(scene: Scene, number: Number, last: int) -> Clock | None:
    """Behind an hour mark: "15 h", "15h30", "17 Uhr 20", "15 heures 30 minutes"."""
    minute = scene.number(last)
    clock = _clock(number.first, last, number.digits or "", "", sure=False)
    if clock is None:
        return None
    clock = replace(clock, marked=True, sure=scene.tables.lexicon.times.only_times)
    if minute is None or minute.digits is None or len(minute.digits) != 2 or minute.amount > 59:
        return clock
    behind = scene.skip("times.minutes", minute.last)
    minutes = clock.minutes + int(minute.amount)
    return replace(clock, last=behind, minutes=minutes, precise=True)


def _spelled(scene: Scene, number: Number) -> Clock | None:
    """Hours in words: with a mark, or behind a word that stands before times."""
    if number.amount > 24:
        return None
    marked = scene.skip("times.marks", number.last)
    minutes = int(number.amount * 60) % DAY
    return Clock(number.first, marked, minutes, sure=False, marked=marked > number.last)


def _before_hour(scene: Scene, at: int) -> Clock | None:
    """Minutes said before their hour: "halb vier", "half past three"."""
    found = scene.tables.integer("times.before_hour").at(scene.words, at)
    number = scene.numbers.get(found[0]) if found is not None else None
    if found is None or number is None or number.sort != "plain" or not 1 <= number.amount <= 12:
        return None
    last = scene.skip("times.marks", number.last)
    apart = scene.key(at - 1) == "," and scene.key(last) == ","
    if not (scene.stood("times.at", at) or apart) or (last == number.last and scene.noun(last)):
        return None
    return Clock(at, last, int(number.amount) * 60 + found[1], sure=True, precise=True)


def _parts(scene: Scene, clock: Clock) -> Clock:
    """Halves, quarters, Uhr behind minutes, morning and afternoon."""
    last, minutes, sure, marked = clock.last, clock.minutes, clock.sure, clock.marked
    for name, extra in (
        ("times.half_past", 30), ("times.quarter_past", 15), ("times.quarter_to", -15),
    ):  # fmt: skip
        behind = scene.skip(name, last)
        if behind > last and not clock.precise:
            last, minutes = behind, minutes + extra
    behind = scene.skip("times.marks", last)
    if behind > last and clock.precise:
        last, marked = behind, True
        sure = sure or scene.tables.lexicon.times.only_times
    morning, afternoon = scene.skip("times.morning", last), scene.skip("times.afternoon", last)
    if morning > last and minutes < 13 * 60:
        last, sure, minutes = morning, True, minutes - (12 * 60 if minutes >= 12 * 60 else 0)
    elif afternoon > last:
        last, sure, minutes = afternoon, True, minutes + (12 * 60 if minutes < 12 * 60 else 0)
    return replace(clock, last=last, minutes=minutes % DAY, sure=sure, marked=marked)


def _draft(scene: Scene, clock: Clock) -> Draft:
    zone = zone_behind(scene, clock.last) or place_behind(scene, clock.last)
    last, of = zone if zone is not None else (clock.last, zone_behind_day(scene, clock.last))
    first, bound = _bound(scene, clock.first)
    minutes = clock.minutes
    low, high = minutes, minutes
    if bound == "about":
        low, high = minutes - SLACK, minutes + SLACK
    elif bound == "less_than":
        low = 0
    elif bound == "more_than":
        high = DAY - 1
    return Draft(
        kind="time",
        unit="clock",
        first=first,
        last=last,
        amount=written(minutes),
        low=written(low),
        high=written(high),
        bound=bound,
        of=of,
    )


def _bound(scene: Scene, first: int) -> tuple[int, Bound]:
    """The words before a time, and what they make of it."""
    at = scene.skip_back("times.at", first)
    for name, bound in (("times.about", "about"), ("times.before", "less_than"),
                        ("times.after", "more_than")):  # fmt: skip
        for here in (first, at):
            back = scene.skip_back(name, here)
            if back < here and scene.free(back, first):
                return back, bound  # type: ignore[return-value]
    return (at, "exact") if at < first and scene.free(at, first) else (first, "exact")
