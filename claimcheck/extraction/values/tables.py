"""The lexicon of one language made ready for matching, once."""

from __future__ import annotations

from functools import cached_property, lru_cache

from claimcheck.extraction.values.phrases import Phrases, expand, listed
from claimcheck.extraction.values.scan import pattern
from claimcheck.extraction.values.units import MEASURES, SPELLINGS, WRITTEN
from claimcheck.lexicon.values import ValueLexicon, value_lexicon
from claimcheck.value import Bound

DATE_LISTS = (
    "last_before", "next_before", "this_before", "opening", "closing", "decade_before",
    "century_before", "ago_before", "ago_in_the_past", "ahead_before",
)  # fmt: skip
DATE_MAPS = (
    "months", "weekdays", "days", "spans", "following", "parts", "seasons", "decades",
)  # fmt: skip
"""The lists and maps of the lexicon whose phrases may begin a date."""


class Tables:
    """Phrase tables by the names of the lexicon; built lazily by ``tables_for``."""

    def __init__(self, language: str, lexicon: ValueLexicon) -> None:
        self.language = language
        self.lexicon = lexicon
        self.tokens = pattern(spaced=lexicon.numbers.spaced)
        self._lists: dict[str, Phrases[bool]] = {}
        self._maps: dict[str, Phrases[object]] = {}
        self.bounds_before = _bounds(lexicon, after=False)
        self.bounds_after = _bounds(lexicon, after=True)
        self.measures = _measures(lexicon)

    def list(self, name: str) -> Phrases[bool]:
        """The phrases of a list, by "table.list"."""
        found = self._lists.get(name)
        if found is None:
            table, _, field = name.partition(".")
            found = self._lists[name] = listed(getattr(getattr(self.lexicon, table), field))
        return found

    def text(self, name: str) -> Phrases[str]:
        """The meanings of a table of strings, by "table.field"."""
        return self._map(name)  # type: ignore[return-value]

    def integer(self, name: str) -> Phrases[int]:
        """The meanings of a table of integers, by "table.field"."""
        return self._map(name)  # type: ignore[return-value]

    def decimal(self, name: str) -> Phrases[float]:
        """The meanings of a table of numbers with halves, by "table.field"."""
        return self._map(name)  # type: ignore[return-value]

    def _map(self, name: str) -> Phrases[object]:
        found = self._maps.get(name)
        if found is None:
            table, _, field = name.partition(".")
            found = self._maps[name] = Phrases(getattr(getattr(self.lexicon, table), field))
        return found

    def keys(self, name: str) -> frozenset[str]:
        """The single words of a list, case-folded."""
        table, _, field = name.partition(".")
        return _folded(tuple(getattr(getattr(self.lexicon, table), field)))

    def keys_of_family(self, family: str) -> frozenset[str]:
        """The words for a currency that several countries share."""
        return _folded(self.lexicon.money.families.get(family, ()))

    @cached_property
    def date_openers(self) -> frozenset[str]:
        """The words a date may begin with, numbers aside."""
        lists = (self.list(f"dates.{name}").openers for name in DATE_LISTS)
        maps = (self._map(f"dates.{name}").openers for name in DATE_MAPS)
        return frozenset().union(*lists, *maps, self._map("ordinals.words").openers)

    @cached_property
    def families(self) -> Phrases[str]:
        """Currency words that several countries share, and their families."""
        return Phrases(
            {
                word: family
                for family, words in self.lexicon.money.families.items()
                for word in words
            }
        )


@lru_cache(maxsize=512)
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(full.casefold() for word in words for full in expand(word))


def _bounds(lexicon: ValueLexicon, *, after: bool) -> Phrases[Bound]:
    names: tuple[Bound, ...] = ("about", "at_least", "at_most")
    names = names if after else (*names, "more_than", "less_than")
    suffix = "_after" if after else ""
    meanings: dict[str, Bound] = {
        phrase: name for name in names for phrase in getattr(lexicon.bounds, name + suffix)
    }
    if not after:
        meanings.update(dict.fromkeys(lexicon.bounds.just_over, "more_than"))
        meanings.update(dict.fromkeys(lexicon.bounds.just_under, "less_than"))
    return Phrases(meanings)


def _measures(lexicon: ValueLexicon) -> Phrases[str]:
    meanings: dict[str, str] = {}
    meanings.update({name: name for name in sorted(WRITTEN) if name in MEASURES})
    meanings.update(SPELLINGS)
    meanings.update(lexicon.measures.units)
    return Phrases(meanings)


@lru_cache
def tables_for(language: str) -> Tables:
    """The tables of a language by its ISO 639-1 code; raises as ``value_lexicon``."""
    return Tables(language, value_lexicon(language))
