"""What makes a number a clock time: hour marks, a preposition, a zone, two digits of minutes."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extraction.values.number import Number
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.time_ranges import DAY
from claimcheck.extraction.values.zones import zone_behind

FARTHEST = 4 * 60
"""Minutes from which hours behind "at" are a time, not how far it is: "à 2 h 30 de Paris"."""


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


def is_time(scene: Scene, clock: Clock, number: Number) -> bool:
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
    if not clock.precise and number.sort == "plain" and _before_day(scene, clock):
        return True
    return clock.precise and at and not _counted(scene, clock)


def _before_day(scene: Scene, clock: Clock) -> bool:
    """Whether an hour of twelve stands before its day: "shortly before eight on Saturday"."""
    near = scene.stood("times.about", clock.first) or scene.stood("times.before", clock.first)
    if not near or not 0 < clock.minutes <= DAY // 2 or not scene.stood("times.at", clock.first):
        return False
    # "After six yesterday evening" is no time of the morning.
    parts = {part.split()[-1] for part in scene.tables.lexicon.times.afternoon}
    behind = "".join(scene.key(at) for at in range(clock.last, clock.last + 4))
    later = any(part in behind for part in parts)
    return not later and _date_follows(scene, clock.last)


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
    of = scene.stands("fractions.of", clock.last) and not _date_follows(scene, clock.last)
    if of and not (_about_times(scene, clock.first) or _late(scene, clock)):
        return False
    if scene.tables.integer("dates.weekdays").before(scene.words, clock.first):
        return True  # "Depuis mercredi 15 heures"
    at = scene.skip_back("times.at", clock.first)
    duration = scene.skip_back("times.not_after", clock.first)
    if at < clock.first and (at < duration or _between(scene, clock)):
        return clock.precise or not _unsure(scene, clock)
    return clock.precise and duration == clock.first


def _about_times(scene: Scene, at: int) -> bool:
    """Whether a word before says "about" of times alone: "vers 11 heures du parc"."""
    here = scene.skip_back("times.about", at)
    return here < at and scene.skip_back("times.at", at) <= here


def _late(scene: Scene, clock: Clock) -> bool:
    """Whether nothing is so many hours and minutes away: "à 18 h 40 de l'atelier"."""
    return clock.precise and clock.minutes >= FARTHEST and scene.stood("times.at", clock.first)


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
