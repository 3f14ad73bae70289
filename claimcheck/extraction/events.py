"""Which event a claim is about: the article's own, or an earlier one in the background.

A claim is in the background when its clause or sentence

- names an event as another one ("a similar outage", "une coupure semblable"), or
- is dated more than a month before publication ("In 2019", "le 10 mars"), or opens with a year
  that is, for all of its clauses without a day of their own, or
- says so ("last year", "in the past").

What follows in the same paragraph stays there as long as it refers back ("that year", "at the
time", a pluperfect).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from claimcheck.analysis.sentence import is_past
from claimcheck.claim import Event
from claimcheck.extraction.dating import only_since
from claimcheck.extraction.reading import Reading
from claimcheck.value import Value

EARLIER = dt.timedelta(days=30)
"""How long before publication a dated event belongs to another story."""

MAIN = Event()
_YEAR = re.compile(r"\d{4}")
_ADJACENT = 2
"""Words between "similar" and the noun it describes."""


def carried_events(readings: Sequence[Reading]) -> list[Event]:
    """For each sentence the background event it goes on about, or the main event."""
    carried: list[Event] = []
    last, dated, paragraph = MAIN, MAIN, -1
    for reading in readings:
        if reading.sentence.paragraph != paragraph:
            last = dated = MAIN
        elif not _refers_back(reading):
            last = MAIN
        elif not last.background and reading.cues_of("anaphor"):
            last = dated
        paragraph = reading.sentence.paragraph
        last = _opening_date(reading) or last
        carried.append(last)
        last = event_of(reading, reading.sentence.start, reading.sentence.end, last)
        dated = _earlier_date(reading)
    return carried


def _opening_date(reading: Reading) -> Event | None:
    """The past that a sentence opens with: "In 2021 a bus was hit; nobody was hurt"."""
    first = reading.predicates[0].first if reading.predicates else 0
    for value in reading.values:
        before = value.end <= reading.tokens[first].start
        if before and _YEAR.search(value.text) and _is_earlier(value, reading.article.published):
            return None if only_since(reading, value) else _dated(value)
    return None


def _earlier_date(reading: Reading) -> Event:
    """The past a sentence dates anything to: what "that year" behind it means."""
    for value in reading.values:
        if _is_earlier(value, reading.article.published):
            return _dated(value)
    return MAIN


def _dated(value: Value) -> Event:
    return Event(background=True, low=value.low, high=value.high)


def event_of(reading: Reading, start: int, end: int, carried: Event) -> Event:
    """The event of the words in a span: the one they name, else the one carried over."""
    own = _own_event(reading, start, end)
    if own is not None and (own.low is not None or not carried.background):
        return own
    recent = own is None and carried.background and _is_recent(reading, start, end)
    return MAIN if recent and carried == _opening_date(reading) else carried


def _is_recent(reading: Reading, start: int, end: int) -> bool:
    """Whether the words have a day of their own near publication."""
    published = reading.article.published
    days = [value for value in reading.values_in(start, end) if value.kind == "date"]
    return any(not _is_earlier(value, published) for value in days)


def _own_event(reading: Reading, start: int, end: int) -> Event | None:
    for value in reading.values_in(start, end):
        if not _is_earlier(value, reading.article.published) or only_since(reading, value):
            continue
        if _YEAR.search(value.text) or _is_past(reading, start, end):
            return _dated(value)
    if _another(reading, start, end) or reading.cues_in(start, end, "earlier"):
        low, high = _date_of(reading, start, end)
        return Event(background=True, low=low, high=high)
    return None


def _is_past(reading: Reading, start: int, end: int) -> bool:
    """Whether the words tell what happened: a bare month may as well be one to come."""
    inside = [t for t in reading.tokens if start <= t.start and t.end <= end]
    verbs = [t for t in inside if t.upos in {"VERB", "AUX"}]
    return not verbs or any(is_past(t) for t in verbs)


def _is_earlier(value: Value, published: dt.date | None) -> bool:
    """Whether a date lies far enough back to belong to another story."""
    if value.kind != "date" or published is None or value.high is None:
        return False
    day = _iso(value.high)
    return day is not None and day <= published - EARLIER


def _iso(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _another(reading: Reading, start: int, end: int) -> bool:
    """Whether an event noun stands right beside a word like "similar" or "another"."""
    nouns = reading.cues_in(start, end, "event_noun")
    return any(
        _words_between(reading, cue.start, cue.end, noun.start, noun.end) <= _ADJACENT
        for cue in reading.cues_in(start, end, "similar")
        for noun in nouns
    )


def _words_between(reading: Reading, start: int, end: int, low: int, high: int) -> int:
    gap = (end, low) if end <= low else (high, start)
    return len(reading.text(*gap).split()) if gap[0] <= gap[1] else 0


def _date_of(reading: Reading, start: int, end: int) -> tuple[str | None, str | None]:
    dates = [v for v in reading.values_in(start, end) if v.kind == "date"]
    return (dates[0].low, dates[0].high) if dates else (None, None)


def _refers_back(reading: Reading) -> bool:
    if reading.cues_of("anaphor"):
        return True
    return any(_is_pluperfect(reading, predicate.verbs) for predicate in reading.predicates)


def _is_pluperfect(reading: Reading, verbs: tuple[int, ...]) -> bool:
    """Past auxiliary and participle: "avait fait", "era stato", "had been", "hatte"."""
    tokens = [reading.tokens[i] for i in verbs]
    if len(tokens) < 2 or tokens[0].upos != "AUX":
        return False
    past = {"Tense=Imp", "Tense=Past", "Tense=Pqp"}
    return bool(past & tokens[0].feats) and "VerbForm=Part" in tokens[-1].feats
