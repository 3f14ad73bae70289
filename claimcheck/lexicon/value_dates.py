"""The tables of ``<language>.toml`` that say times and dates, typed."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

Names = tuple[str, ...]


class Table(BaseModel):
    """A table of a lexicon file: every list is there, and no other."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Times(Table):
    """Clock times."""

    at: Names
    """Words before a time that has an hour mark or minutes."""
    bare: Names
    """Words that make a bare number behind them a time."""
    about: Names
    before: Names
    after: Names
    not_after: Names
    """Words before a duration that looks like a time ("en 2 h 45")."""
    unsure_after: Names = ()
    """Words before either; which, the hour tells."""
    marks: Names
    """Hour marks: "h", "Uhr", "o'clock"."""
    only_times: bool
    """Whether the hour mark marks nothing but times (German)."""
    minutes: Names
    words: dict[str, str]
    morning: Names
    afternoon: Names
    half_past: Names
    before_hour: dict[str, int] = Field(default_factory=dict)
    """Minutes to add to the hour behind: "half past", "halb"."""
    quarter_past: Names
    quarter_to: Names
    range_from: Names
    range_to: Names
    zones: dict[str, str]
    places: dict[str, str] = Field(default_factory=dict)
    """Countries and cities behind a time, and their zones: no evidence that it is a time."""
    local: Names
    parts: Names
    """Words between two numbers of a time in words: "et", "e", "y"."""


class Dates(Table):
    """Days, months, spans."""

    order: str
    """"dmy" or "mdy": how a date of numbers is read."""
    before: Names
    months: dict[str, int]
    weekdays: dict[str, int]
    ambiguous_months: Names = ()
    """Months that are other words too: they need a cue or a year."""
    ambiguous_weekdays: Names = ()
    """Weekdays that are other words too ("quarta"): they need a preposition and no noun behind."""
    ambiguous_before: Names = ()
    """The prepositions that make such a word a weekday."""
    name_weekdays: Names = ()
    """Words beside which a weekday is part of a name: "Black"."""
    ahead_cues: Names
    """Words before a day that is rather to come: "until", "bis"."""
    since_cues: Names
    """Words before a day gone by: "since", "seit"."""
    habit_before: Names
    """Words before a weekday that is every week's: "il lunedì", "every Monday"."""
    day_marks: Names
    of: Names
    days: dict[str, int]
    spans: dict[str, str]
    not_days: Names
    """Words before which a day is a noun: "la mañana", "am Morgen"."""
    last_before: Names
    last_after: Names
    next_before: Names
    next_after: Names
    this_before: Names
    parts: dict[str, str]
    year_before: Names
    year_cues: Names
    following: dict[str, str]
    """Spans behind a date named before: "the following week"."""
    following_before: Names
    following_after: Names
    """Words beside a weekday that is the next behind a date named before."""
    nights: Names
    """Words before two weekdays between which a night lies: "nella notte tra"."""
    opening: Names
    closing: Names
    """Words before or behind the number of a year's first or last months."""
    of_the_year: Names
    quarters: Names
    halves: Names
    halves_of_year: Names
    """Halves that are half years only with a year behind: "the second half of 2025"."""
    seasons: dict[str, str]
    decades: dict[str, int]
    decade_before: Names
    decade_after: Names
    not_decades: Names = ()
    """Words before which a decade is of somebody's age: "in his 40s"."""
    centuries: Names
    century_before: Names
    era_before_christ: Names
    era: Names
    """What makes a small number a year: "AD"."""
    ago_before: Names
    ago_after: Names
    ago_in_the_past: Names = ()
    """Words that mean "ago" beside a verb of the past, and "for" beside one of the present."""
    ahead_before: Names
    ahead_after: Names
    future_words: Names
    future_endings: Names
    range_between: Names
    range_from: Names
    range_to: Names
    range_and: Names
