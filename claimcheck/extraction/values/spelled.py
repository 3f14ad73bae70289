"""Numbers spelled in words, by the grammar all six languages share.

Grammar::

    number   = [below_million magnitude] ... [below_million]
    below    = [hundreds] thousand [hundreds] | hundreds
    hundreds = [digit] hundred [joiner] [tens] | tens      "two hundred and six", "duzentos e seis"
    tens     = ten [joiner] digit | digit und ten          "forty-two", "siebenundvierzig"

A part may follow another only where that one has room for it: "forty two" is 42, "two forty" is
two numbers. Italian and German write the whole below a million as one word, which is split into the
same parts first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from claimcheck.extraction.values.phrases import expand
from claimcheck.extraction.values.scan import Word
from claimcheck.lexicon.values import Numbers, value_lexicon

HUNDRED, THOUSAND = -100, -1000
"""Parts that multiply what stands before them."""


class Spelling:
    """The number words of one language, and how they combine."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.parts: dict[str, int] = dict(numbers.words)
        self.parts.update(dict.fromkeys(numbers.hundred, HUNDRED))
        self.parts.update(dict.fromkeys(numbers.thousand, THOUSAND))
        self.parts = {word.casefold(): value for word, value in self.parts.items()}
        self.magnitudes = _magnitudes(numbers)
        self.joiners = frozenset(numbers.joiners)
        inner = frozenset(joiner for joiner in numbers.joiners if len(joiner) > 1)
        self._inner = inner if numbers.compound else frozenset()
        """Joiners within one word: "und"; Italian writes none."""
        self.one = frozenset(numbers.one)
        atoms = sorted((*self.parts, *self._inner), key=lambda atom: (-len(atom), atom))
        cover = "|".join(map(re.escape, atoms))
        self._atom = re.compile(cover)
        self._whole = re.compile(f"(?:{cover})+")
        self._split: dict[str, tuple[str, ...] | None] = {}

    def split(self, word: str) -> tuple[str, ...] | None:
        """The parts of one word, or nothing when it is no number."""
        if word in self.parts:
            return (word,)
        if not self.numbers.compound or len(word) < 5:
            return None
        if word not in self._split:
            cover = self._cover(word) if self._whole.fullmatch(word) else None
            self._split[word] = cover if cover and cover[0] in self.parts else None
        return self._split[word]

    def _cover(self, word: str) -> tuple[str, ...] | None:
        """Cover a word by parts, the longest first, turning back where they do not fit."""
        if not word:
            return ()
        for length in range(len(word), 0, -1):
            head = word[:length]
            if head in self.parts or head in self._inner:
                rest = self._cover(word[length:])
                if rest is not None:
                    return (head, *rest)
        return None


def _magnitudes(numbers: Numbers) -> dict[str, int]:
    return {
        full.casefold(): value
        for phrase, value in numbers.magnitudes.items()
        for full in expand(phrase)
    }


class Sum:
    """A number as it grows part by part."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.below = 0
        """What stands below the next thousand."""
        self.thousands = 0
        self.empty = True

    @property
    def amount(self) -> int:
        """The number so far."""
        return self.thousands + self.below

    def add(self, value: int, *, hyphen: bool = False, joined: bool = False) -> bool:
        """Take one more part; false, and nothing changed, where it does not fit."""
        if value == THOUSAND:
            return self._thousand()
        if value == HUNDRED:
            return self._hundred()
        if not self._fits(value, hyphen=hyphen, joined=joined):
            return False
        if self.numbers.vigesimal and value == 20 and self.below % 100 == 4:
            self.below += 76
        else:
            self.below += value
        self.empty = False
        return True

    def _thousand(self) -> bool:
        if self.thousands or self.below >= 1000:
            return False
        self.thousands, self.below, self.empty = (self.below or 1) * 1000, 0, False
        return True

    def _hundred(self) -> bool:
        digit = self.below % 100
        if self.below >= 20 or (digit == 0 and self.below):
            return False
        self.below, self.empty = (self.below or 1) * 100, False
        return True

    def _fits(self, value: int, *, hyphen: bool, joined: bool) -> bool:
        if self.empty:
            return True
        tens = self.below % 100
        if value >= 100:
            return self.below == 0
        if value >= 20:
            inverted = joined and 0 < tens < 10 and self.numbers.compound
            scores = self.numbers.vigesimal and hyphen and tens == 4 and value == 20
            return tens == 0 or inverted or scores
        if value >= 10:
            return tens == 0 or (self.numbers.vigesimal and tens in (60, 80))
        if self.numbers.vigesimal and hyphen and tens % 20 == 10:
            return True
        return value > 0 and tens % 10 == 0 and tens != 10


@lru_cache
def spelling_for(language: str) -> Spelling:
    """The spelling of a language by its ISO 639-1 code."""
    return Spelling(value_lexicon(language).numbers)


def compound(word: str, spelling: Spelling) -> int | None:
    """The number one word spells, if it spells one: "diciottomila", "siebenundvierzig"."""
    parts = spelling.split(word)
    if parts is None:
        return None
    total = Sum(spelling.numbers)
    joined = False
    for part in parts:
        if part in spelling.joiners:
            joined = True
            continue
        if not total.add(spelling.parts[part], hyphen=True, joined=joined):
            return None
        joined = False
    return None if joined else total.amount


def read_spelled(
    words: Sequence[Word], first: int, spelling: Spelling
) -> tuple[int, Decimal] | None:
    """The number spelled from a word on, below a million: the word behind it, and the number."""
    total = Sum(spelling.numbers)
    last = first
    while last < len(words):
        step = _next(words, last, total, spelling)
        if step is None:
            break
        last = step
    return None if total.empty else (last, Decimal(total.amount))


def _next(words: Sequence[Word], at: int, total: Sum, spelling: Spelling) -> int | None:
    """The word behind the next part, once it is added."""
    word = words[at]
    if word.key in spelling.parts:
        hyphen = word.glue == "-"
        return at + 1 if total.add(spelling.parts[word.key], hyphen=hyphen) else None
    if word.key in spelling.joiners and not total.empty:
        return _joined(words, at, total, spelling)
    value = compound(word.key, spelling) if spelling.numbers.compound else None
    if value is None:
        return None
    return at + 1 if _take(total, value) else None


def _take(total: Sum, value: int) -> bool:
    """Add a number of several parts: it must fit below what is there."""
    if total.empty or (total.below == 0 and value < 1000):
        total.thousands += value // 1000 * 1000
        total.below, total.empty = value % 1000, False
        return True
    return value < 100 and total.below % 100 == 0 and total.add(value)


def _joined(words: Sequence[Word], at: int, total: Sum, spelling: Spelling) -> int | None:
    """Behind a joiner, where what is there is large enough to be joined to."""
    if at + 1 >= len(words) or words[at + 1].key not in spelling.parts:
        return None
    numbers = spelling.numbers
    value = spelling.parts[words[at + 1].key]
    least = total.below if total.below else total.thousands
    if least < numbers.joined_from or value < 0 or value >= least:
        return None
    if numbers.joined and value not in numbers.joined:
        return None
    hyphen = words[at + 1].glue == "-"
    return at + 2 if total.add(value, hyphen=hyphen, joined=True) else None
