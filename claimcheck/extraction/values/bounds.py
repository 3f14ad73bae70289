"""Bounds: the words around a number that say which side of it is open.

Grammar::

    bounded = [bound [article]] value | value bound_after

"about" leaves a tenth of slack on either side: the usual slack of "some thirty"; "just over" and
"just under" close the open side a quarter away.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extraction.values.number import Draft, Reading
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.units import plain
from claimcheck.value import Bound

SHORTEST_STEM = 4
"""Shorter words of change are whole words: "up", "cut"."""

SLACK = Decimal("0.1")

DOZEN = Decimal("0.2")
"""The same of a number that is about by its word: "une dizaine", "una trentina"."""

PERCENT = "%"

POINTS = Decimal(3)
"""The most that "about" leaves of slack to a percentage."""

JUST = Decimal("0.25")
"""Share by which what is "just over" a number is over it at most."""


def bound_before(scene: Scene, at: int) -> tuple[int, Bound] | None:
    """The bound that ends before a word, articles between them passed over."""
    table = scene.tables.bounds_before
    found = table.before(scene.words, at)
    if found is None and scene.key(at - 1) in scene.tables.keys("bounds.articles"):
        found = table.before(scene.words, at - 1)
    if found is None or not scene.free(found[0], at):
        return None
    one = scene.key(at - 1) in scene.tables.keys("numbers.one")
    reaching = scene.stood("bounds.reaching", at) and not one and changes(scene)
    return None if reaching else found


def changes(scene: Scene) -> bool:
    """Whether a word of the sentence says that something rose or fell."""
    stems = scene.tables.lexicon.bounds.change
    long = tuple(stem for stem in stems if len(stem) >= SHORTEST_STEM)
    others = scene.tables.lexicon.bounds.no_change
    return any(
        (word.key.startswith(long) and not word.key.startswith(others)) or word.key in stems
        for word in scene.words
        if word.sort == "word"
    )


def bounded(scene: Scene, reading: Reading) -> Draft:
    """A reading as a value, with the bound that stands around it."""
    first, last = reading.first, reading.last
    bound: Bound = "about" if reading.about else "exact"
    before = bound_before(scene, first) if reading.kind != "ordinal" else None
    if reading.kind == "ordinal":
        pass
    elif before is not None and not _means_during(scene, reading, before[0]):
        first, bound = before
    elif (after := bound_after(scene, last)) is not None:
        last, bound = after
    low, high = interval(reading.amount, bound, _slack(reading))
    if reading.most is not None and high is not None:
        high += reading.most - reading.amount
        bound = "range" if bound == "exact" else bound
    if before is not None:
        low, high = _just(scene, reading, (low, high))
    places = 2 if reading.kind == "percentage" else 6
    return Draft(
        kind=reading.kind,
        unit=reading.unit,
        first=first,
        last=last,
        amount=plain(reading.amount, places=places),
        low=None if low is None else plain(low, places=places),
        high=None if high is None else plain(high, places=places),
        bound=bound,
        of=reading.of,
    )


def _slack(reading: Reading) -> Decimal:
    """What "about" leaves on either side."""
    if reading.about and reading.kind == "count":
        return abs(reading.amount) * DOZEN
    slack = abs(reading.amount) * SLACK
    return min(slack, POINTS) if reading.unit == PERCENT else slack


def _just(
    scene: Scene, reading: Reading, ends: tuple[Decimal | None, Decimal | None]
) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a bounded value, the open one closed where the words say that it is near."""
    low, high = ends
    slack = abs(reading.amount) * JUST
    if high is None and scene.stood("bounds.just_over", reading.first):
        return low, reading.amount + slack
    if low is None and scene.stood("bounds.just_under", reading.first):
        return reading.amount - slack, high
    return ends


def bound_after(scene: Scene, last: int) -> tuple[int, Bound] | None:
    """The bound behind a value, unless its words open the bound of the next value."""
    after = scene.tables.bounds_after.at(scene.words, last)
    if after is None or not scene.free(last, after[0]):
        return None
    for here in (last, last + 1):
        other = scene.tables.bounds_before.at(scene.words, here)
        if other is not None and other[0] > after[0]:
            return None
    return after


def _means_during(scene: Scene, reading: Reading, first: int) -> bool:
    """Whether a bound says how long ("over two days"), which a preposition before it rules out."""
    if reading.kind != "duration" or scene.stands("durations.old", reading.last):
        return False
    during = scene.tables.keys("bounds.not_before_durations")
    return scene.key(first) in during and scene.key(first - 1) not in scene.tables.keys(
        "durations.cues"
    )


def interval(
    amount: Decimal, bound: Bound, slack: Decimal | None = None
) -> tuple[Decimal | None, Decimal | None]:
    """Lowest and highest amount a bound allows; ``slack`` of "about", a tenth if not told."""
    if bound == "about":
        slack = abs(amount) * SLACK if slack is None else slack
        return amount - slack, amount + slack
    if bound in ("at_least", "more_than"):
        return amount, None
    if bound in ("at_most", "less_than"):
        return None, amount
    return amount, amount
