"""Phrases of the lexicon, found where they begin or where they end.

Grammar of a phrase: words parted by spaces; ``{one|other|}`` stands for each of its alternatives,
so "{la |}semaine {dernière|passée}" is four phrases. The longest phrase wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from claimcheck.extraction.values.scan import Word, pattern, scan

T = TypeVar("T")

ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
TOKENS = pattern(spaced=False)


def expand(phrase: str) -> list[str]:
    """Every reading of a phrase with alternatives in braces."""
    found = ALTERNATIVES.search(phrase)
    if found is None:
        return [" ".join(phrase.split())]
    before, after = phrase[: found.start()], phrase[found.end() :]
    return [full for choice in found[1].split("|") for full in expand(before + choice + after)]


def keys(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as the scanner sees them."""
    return tuple(word.key for word in scan(phrase, TOKENS))


class Phrases(Generic[T]):
    """What phrases mean, indexed by their first and by their last word."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        """``meanings`` by phrase, alternatives allowed."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in meanings.items():
            for full in expand(phrase):
                self._add(keys(full), meaning)
        for index in (self._by_first, self._by_last):
            for entries in index.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, words: tuple[str, ...], meaning: T) -> None:
        self._by_first.setdefault(words[0], []).append((words, meaning))
        self._by_last.setdefault(words[-1], []).append((words, meaning))

    @property
    def openers(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset(self._by_first)

    def at(self, words: Sequence[Word], first: int) -> tuple[int, T] | None:
        """The phrase that begins at a word: the word behind it, and what it means."""
        if not 0 <= first < len(words):
            return None
        for phrase, meaning in self._by_first.get(words[first].key, ()):
            last = first + len(phrase)
            if last <= len(words) and all(
                words[first + k].key == phrase[k] for k in range(1, len(phrase))
            ):
                return last, meaning
        return None

    def before(self, words: Sequence[Word], last: int) -> tuple[int, T] | None:
        """The phrase that ends before a word: its first word, and what it means."""
        if not 0 < last <= len(words):
            return None
        for phrase, meaning in self._by_last.get(words[last - 1].key, ()):
            first = last - len(phrase)
            if first >= 0 and all(
                words[first + k].key == phrase[k] for k in range(len(phrase) - 1)
            ):
                return first, meaning
        return None

    def skip(self, words: Sequence[Word], first: int) -> int:
        """The word behind the phrase that begins here, or here."""
        found = self.at(words, first)
        return first if found is None else found[0]

    def skip_back(self, words: Sequence[Word], last: int) -> int:
        """The first word of the phrase that ends here, or here."""
        found = self.before(words, last)
        return last if found is None else found[0]


def listed(phrases: Iterable[str]) -> Phrases[bool]:
    """Phrases that mean no more than that they are there."""
    return Phrases(dict.fromkeys(phrases, True))
