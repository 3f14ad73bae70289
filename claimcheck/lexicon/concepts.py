"""The news concepts of one language: which words tell the same thing in any of them.

``<language>.concepts.toml`` holds a name for each concept and the words for it, dictionary forms
and what a stemmer cannot bring together: ``postpone = "postpone, put off, deferred"``. Names are
the same in all languages, so that a French and an Italian claim can be seen to share one. Words
are matched by their Snowball stems (Porter 2001).
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from Stemmer import Stemmer

from claimcheck.errors import ClaimcheckError

Phrase = tuple[tuple[str, ...], str]
"""The stems behind the first one, and the concept they tell."""

COMPOUND = 7
"""Letters from which an unknown word may be a compound."""

LAST_PART = 4
"""Least letters of a compound's last part, and of what stands before it."""


class Concepts:
    """The concepts of one language, by the stem that their words begin with."""

    def __init__(self, language: str, words: Mapping[str, str], *, compounds: bool) -> None:
        self._stemmer = Stemmer(language)
        self._compounds = compounds
        self._last: dict[str, tuple[str, ...]] = {}
        index: dict[str, dict[Phrase, None]] = defaultdict(dict)
        for name, told in words.items():
            for phrase in told.split(", "):
                first, *rest = self._stemmer.stemWords(phrase.lower().split())
                index[first][tuple(rest), name] = None
        self._index = {stem: tuple(found) for stem, found in index.items()}

    def told(self, words: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The concepts that begin at each word; a word is given in one form or several."""
        stems = [{*self._stemmer.stemWords([form.lower() for form in word])} for word in words]
        return [self._at(words, stems, at) for at in range(len(words))]

    def _at(
        self, words: Sequence[tuple[str, ...]], stems: Sequence[set[str]], at: int
    ) -> tuple[str, ...]:
        found = {
            name: None
            for stem in sorted(stems[at])
            for rest, name in self._index.get(stem, ())
            if _follow(rest, stems, at + 1)
        }
        if found or not self._compounds:
            return tuple(found)
        return self._by_last_part(words[at][0].lower())

    def _by_last_part(self, word: str) -> tuple[str, ...]:
        """The concepts of the longest known word that an unknown one ends in."""
        known = self._last.get(word)
        if known is not None:
            return known
        found: tuple[str, ...] = ()
        for cut in range(LAST_PART - 1, len(word) - LAST_PART + 1 if len(word) >= COMPOUND else 0):
            stem = self._stemmer.stemWord(word[cut:])
            found = tuple(name for rest, name in self._index.get(stem, ()) if not rest)
            if found:
                break
        self._last[word] = found
        return found


def _follow(rest: tuple[str, ...], stems: Sequence[set[str]], at: int) -> bool:
    return at + len(rest) <= len(stems) and all(
        stem in stems[at + step] for step, stem in enumerate(rest)
    )


@lru_cache
def concepts_for(language: str) -> Concepts:
    """The concepts of a language by its ISO 639-1 code.

    Raises:
        ClaimcheckError: no such file is there.
    """
    source = files("claimcheck.lexicon").joinpath(f"{language}.concepts.toml")
    if not source.is_file():
        raise ClaimcheckError(
            f"no concepts for language {language!r}",
            hint=f"add claimcheck/lexicon/{language}.concepts.toml",
        )
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    return Concepts(language, data["concept"], compounds=bool(data.get("compounds", False)))
