"""The words by which a language states values, from its file ``<language>.toml``, typed.

Phrases are written as in running text; ``{one|other|}`` stands for each alternative. What a phrase
means is said in neutral terms: numbers, ISO codes, unit names of ``extraction.values.units``.
"""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field

from claimcheck.lexicon.tables import tables
from claimcheck.lexicon.value_dates import Dates, Names, Table, Times


class Numbers(Table):
    """How numbers are written and spelled."""

    decimal: str
    """The decimal mark; the other of point and comma parts thousands."""
    spaced: bool
    """Whether a plain space may part thousands."""
    compound: bool
    """Whether one word holds a whole number ("diciottomila", "siebenundvierzig")."""
    vigesimal: bool
    """Whether twenty multiplies and ten adds within hyphens ("quatre-vingt-dix-sept")."""
    one: Names
    """Words for one that are also articles."""
    joiners: Names
    """Words between the parts of a number: "and", "y"."""
    joined_from: int
    """The least tens or hundreds a joiner may follow."""
    joined: tuple[int, ...] = ()
    """What may follow a joiner; anything when empty."""
    words: dict[str, int]
    hundred: Names
    thousand: Names
    magnitudes: dict[str, int]
    short_magnitudes: dict[str, int]
    """Magnitudes glued to digits or standing before a currency: "m", "bn", "Md"."""
    and_a_half: Names
    half_before: Names
    """Half of the unit or magnitude that follows: "half a", "mezzo"."""
    plural_endings: Names = ()
    """Endings of nouns that a short magnitude may count: "1.2m people"."""
    collectives: dict[str, int]
    """About so many: "une trentaine"."""
    dozens: dict[str, int]
    """Exactly so many: "a dozen"."""
    halves: dict[str, float] = Field(default_factory=dict)
    """Words for a number and a half: "anderthalb"."""
    good: Names
    """Adjectives that make one of something about one: "a good hour"."""
    and_some: Names
    """Words behind a number for some more: "1,200-odd"."""
    no_number: Names
    """Phrases in which a number word means none."""


class Fractions(Table):
    """Shares of a whole."""

    half: Names
    parts: dict[str, int]
    alone: Names = ()
    """Parts that need no numerator: "plus du tiers"."""
    of: Names
    """Words between a fraction and its whole."""
    in_: Names
    """Words between the two numbers of "one in five"."""
    in_adjacent: Names = ()
    """Such words where nothing may stand between: "einer von fünf"."""
    each: Names
    """Words before the ordinal of "every third"."""


class Bounds(Table):
    """Words that say which side of the number is open."""

    about: Names
    at_least: Names
    more_than: Names
    at_most: Names
    less_than: Names
    just_over: Names = ()
    """Bounds that are nearly told: what is just over two hours is less than three."""
    just_under: Names = ()
    about_after: Names
    at_least_after: Names
    at_most_after: Names
    reaching: Names = ()
    """Bounds that beside a word of change say where it ends: "subió hasta el 3 %"."""
    not_before_durations: Names = ()
    """Bound words that mean "during" before a duration."""
    compared: Names
    """Words before a number that is told beside another: "14 %, against 9"."""
    articles: Names
    """Articles that may stand between a bound and its number."""
    between: Names
    and_: Names
    from_: Names
    to: Names
    or_: Names
    change: Names
    """Stems of words of change: with them "from 20 to 30" is two values."""
    no_change: Names = ()
    """Stems of other words that begin like them: "passag", not "pass"."""


class Percentages(Table):
    """Per cent, percentage points, basis points."""

    percent: Names
    points: Names
    tenths: Names = ()
    """Tenths of a percentage point."""
    basis_points: Names
    bare_points: Names
    """Points that are of a percentage beside one, or as fractions: "half a point"."""


class Money(Table):
    """Currencies in words."""

    words: dict[str, str]
    families: dict[str, Names]
    """Currencies shared by several countries: dollar, peso, franc, pound, crown."""
    countries: dict[str, Names]
    """ISO 3166 code: stems of the country's name and adjective."""
    cents: dict[str, str]
    """Hundredths: the word, and the ISO code of the whole; "" for the article's own."""
    of: Names
    weighing: Names
    """Stems of words that make a pound a weight."""


class Durations(Table):
    """Units of time."""

    units: dict[str, str]
    marks: dict[str, str]
    """Units that only stand behind digits: "h", "min"."""
    idioms: dict[str, str]
    """Whole phrases: amount and unit."""
    cues: Names
    """Words before an article that make it a number: "in a month"."""
    one_behind: Names = ()
    """Words behind an article and its unit that make it a number: "a month of delay"."""
    links: Names
    """Words between the parts of a composite duration."""
    quarter_after: dict[str, int]
    """Quarters of an hour behind an hour: "et quart" 1."""
    old: Names = ()
    """Words behind a duration that is an age."""
    between: Names
    """Adjectives between the number and the unit: "ces deux dernières années"."""
    only_one: Names = ()
    """Units that are other words behind more than one: "14 mila secondo la questura"."""
    compounds: dict[str, str]
    """Endings of words that hold a number and a unit of time, "count" or "percent"."""


class Measures(Table):
    """Units of measure in words."""

    units: dict[str, str]
    magnitude_before: Names
    magnitude_after: Names
    minus_before: Names
    below_zero: Names
    not_degrees: Names
    before: dict[str, str] = Field(default_factory=dict)
    """Words before a number that tell its unit: "Tempo 180"."""


class Ordinals(Table):
    """Words for a place in a row."""

    words: dict[str, int]
    marks: Names
    """What makes digits an ordinal: "2nd", "3e"."""
    with_determiner: Names
    """Ordinals that are other words too, unless a determiner stands before."""
    determiners: Names
    not_before: Names
    """Words an ordinal has another meaning before."""
    not_after: Names


class NotValues(Table):
    """What holds a number and states none."""

    phrases: Names
    names_before: Names
    """Words a number behind is a name of: "article", "flight"."""
    common_before: Names = ()
    """Those of them that name a number only where nothing is counted behind it."""
    streets: Names
    phone_cues: Names
    calls: Names
    """Words of a sentence that tells a number to call."""
    not_nouns: Names
    """Words that are not what a number before them counts."""
    some_of: Names
    """Words between a number and the whole it is part of: "of the"."""
    adjectives: Names
    """Adjectives between a number and what it counts: "six autres blessés"."""
    count_before: Names
    """Words behind which a bare number counts the subject: "the dead are"."""
    totals: Names
    """Phrases behind a bare number that counts the noun before: "the firemen, seventy in all"."""
    aged: Names = ()
    """Words of a subject whose bare number is an age: "the youngest is 15"."""
    times: Names
    """Words behind a number that only multiplies or repeats: "three times as many"."""
    partitives: Names
    """Phrases behind a number whose noun was named before: "of them"."""


class ValueLexicon(Table):
    """All a language needs for its values to be read."""

    numbers: Numbers
    fractions: Fractions
    bounds: Bounds
    percentages: Percentages
    money: Money
    durations: Durations
    times: Times
    dates: Dates
    measures: Measures
    ordinals: Ordinals
    not_values: NotValues


@lru_cache
def value_lexicon(language: str) -> ValueLexicon:
    """The value words of a language, by its ISO 639-1 code.

    Raises:
        ClaimcheckError: there is no such file; pydantic's error when it lacks a list.
    """
    found = tables(language)
    return ValueLexicon.model_validate(
        {name: found[name] for name in ValueLexicon.model_fields if name in found}
    )
