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

from dataclasses import dataclass, replace

from claimcheck.extraction.values.number import Draft, Number
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.time_ranges import DAY, join_times, written
from claimcheck.extraction.values.zones import zone_behind
from claimcheck.value import Bound

SLACK = 15
"""Minutes a time may be off that is said to be about."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it is read: minutes since midnight, and how sure one is that it is a time."""

    first: int
    last: int
    minutes: int
    sure: bool
    """Whether its form can be nothing but a time."""
    marked: bool = False
    """Whether an hour mark stood there, so that a preposition settles it."""
    precise: bool = False
    """Whether minutes were given."""


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
    return clock if _is_time(scene, clock, number) else None


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
    if not scene.stood("times.at", at) or (last == number.last and scene.noun(last)):
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


def _is_time(scene: Scene, clock: Clock, number: Number) -> bool:
    """Whether the evidence suffices."""
    if clock.sure or _zoned(scene, clock, number):
        return True
    if clock.marked:
        return _marked_time(scene, clock)
    if not clock.precise and _opens_days(scene, clock.last):
        return False
    bare = scene.stood("times.bare", clock.first)
    four = number.digits is not None and len(number.digits) == 4 and number.digits.isdigit()
    if four or (bare and not _counted(scene, clock)):
        return not four
    at = scene.stood("times.at", clock.first)
    return clock.precise and at and not _counted(scene, clock)


def _opens_days(scene: Scene, at: int) -> bool:
    """Whether a day of the month stands behind a joint: "dall'8 al 19 dicembre"."""
    joint = scene.skip("dates.range_to", at)
    number = scene.number(joint) if joint > at else None
    if number is None:
        return False
    month = scene.skip("dates.of", number.last)
    return scene.tables.integer("dates.months").at(scene.words, month) is not None


def _zoned(scene: Scene, clock: Clock, number: Number) -> bool:
    """Whether a zone behind makes it a time: not the two local clubs."""
    if zone_behind(scene, clock.last) is None or number.sort == "one":
        return False
    return clock.precise or clock.marked or scene.stood("times.at", clock.first)


def _marked_time(scene: Scene, clock: Clock) -> bool:
    """Whether it is a time: "à 15 heures", "14h30", not "en 2 h 45", "15 heures de retard"."""
    if scene.stands("fractions.of", clock.last) and not _date_follows(scene, clock.last):
        return False
    at = scene.skip_back("times.at", clock.first)
    duration = scene.skip_back("times.not_after", clock.first)
    if at < clock.first and (at < duration or _between(scene, clock)):
        return clock.precise or not _unsure(scene, clock)
    return clock.precise and duration == clock.first


def _unsure(scene: Scene, clock: Clock) -> bool:
    """Whether the hour is too small to tell: "après 3 heures" may be either."""
    unsure = scene.skip_back("times.unsure_after", clock.first)
    about = scene.skip_back("times.about", clock.first)
    return unsure < clock.first and unsure <= about and clock.minutes <= DAY // 2


def _between(scene: Scene, clock: Clock) -> bool:
    """Whether a time stands on the other side too: "de 9 h à 18 h"."""
    after = scene.skip("bounds.to", clock.last)
    after = after if after > clock.last else scene.skip("bounds.and_", clock.last)
    other = scene.number(after) if after > clock.last else None
    if other is not None and scene.stands("times.marks", other.last):
        return True
    return any(draft.kind == "time" and clock.first - draft.last <= 2 for draft in scene.drafts)


def _date_follows(scene: Scene, at: int) -> bool:
    for here in (at, at + 1, at + 2):
        for name in ("dates.months", "dates.weekdays", "dates.days"):
            if scene.tables.integer(name).at(scene.words, here):
                return True
    return False


def _counted(scene: Scene, clock: Clock) -> bool:
    """Whether something is counted behind a bare number."""
    at = clock.last
    if at >= len(scene.words):
        return False
    if scene.tables.measures.at(scene.words, at) or scene.stands("percentages.percent", at):
        return True
    if scene.words[at].text in "%€$°":
        return True
    if any(
        scene.tables.integer(name).at(scene.words, at)
        for name in ("dates.months", "dates.weekdays", "dates.days", "numbers.magnitudes")
    ):
        return scene.tables.integer("numbers.magnitudes").at(scene.words, at) is not None
    if scene.stands("times.local", at) or zone_behind(scene, at) is not None:
        return False
    return scene.noun(at)


def _draft(scene: Scene, clock: Clock) -> Draft:
    zone = zone_behind(scene, clock.last)
    last, of = zone if zone is not None else (clock.last, None)
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
