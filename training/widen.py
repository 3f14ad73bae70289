"""Whole words added to the trained vocabulary, so that a meaning known of them reaches them.

A word that the vocabulary spells in pieces ("digg", "##er") cannot be drawn to others that mean the
same. What is added is every word of a concept, and the words of the corpora that are a form of a
word of a concept or a dictionary. A new word begins as the sum of its pieces, which leaves every
text's direction as it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from corpora import LANGUAGES, sentence_pairs
from numpy.typing import NDArray
from Stemmer import Stemmer
from tokenizers import Tokenizer

SHORTEST = 4
"""Letters of a word that is added or moved: shorter ones mean too much."""

LEAST_SEEN = 20
"""Times a word of the corpora occurs that is added. From 3 times on there are 100,000, which rank
linked claims no better and take 90 ms to load, where these take 45."""

_WORD = re.compile(r"[^\W\d_]+")

Vectors = NDArray[np.float32]
Meaning = tuple[tuple[str, str], ...]
"""Words that mean the same, each with its language."""


def words_seen(data: Path) -> Counter[tuple[str, str]]:
    """How often each word of a language, lower-cased, occurs in the parallel corpora."""
    seen: Counter[tuple[str, str]] = Counter()
    for _, first, second, one, other in sentence_pairs(data):
        for language, sentence in ((first, one), (second, other)):
            seen.update((language, word) for word in _WORD.findall(sentence.lower()))
    return seen


def new_words(
    vocabulary: Iterable[str],
    concepts: Sequence[Meaning],
    dictionaries: Sequence[Meaning],
    seen: Counter[tuple[str, str]],
) -> list[str]:
    """The words to add, in order."""
    stemmers = {language: Stemmer(language) for language in LANGUAGES}
    told = {pair for meaning in concepts for pair in meaning if is_word(pair)}
    known = told | {pair for meaning in dictionaries for pair in meaning if is_word(pair)}
    stems = {(language, stemmers[language].stemWord(word)) for language, word in known}
    forms = {
        word
        for (language, word), times in seen.items()
        if times >= LEAST_SEEN
        and is_word((language, word))
        and (language, stemmers[language].stemWord(word)) in stems
    }
    return sorted((forms | {word for _, word in told}) - set(vocabulary))


def widened(vectors: Vectors, words: Sequence[str], tokenizer: Tokenizer) -> Vectors:
    """The vectors, and one more a new word: the sum of what ``tokenizer`` makes of it."""
    pieces = [tokenizer.encode(word, add_special_tokens=False).ids for word in words]
    rows = [vectors[ids].sum(axis=0) for ids in pieces]
    return np.vstack([vectors, *(row[None] for row in rows)]).astype(np.float32)


def is_word(pair: tuple[str, str]) -> bool:
    """Whether an entry is one whole word of a language of ours, and long enough."""
    language, word = pair
    return language in LANGUAGES and len(word) >= SHORTEST and word.isalpha()
