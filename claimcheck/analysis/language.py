"""Which language a text is written in, from the function words it uses.

Function words are so frequent, and so different from language to language, that counting them
settles all but the shortest texts; a word that k languages share counts 1/k for each of them.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice

from claimcheck.analysis.words import analysis_words
from claimcheck.article import LANGUAGES

UNDETERMINED = "und"
"""ISO 639-2 code of a text in none of the known languages."""
_WORD = re.compile(r"[^\W\d_]+['’]?")
_ENOUGH_WORDS = 3000
_LEAST_SHARE = 0.18
"""Of ten sentences of PUD, more are function words in each of the six languages; of ten Dutch ones,
fewer, whatever the language they are taken for (300 of 300)."""


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """For every function word, the languages it is one of and what it counts for each."""
    languages: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in sorted(analysis_words(language).function_words):
            languages.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1 / len(owners)) for language in owners)
        for word, owners in languages.items()
    }


def identify(text: str) -> str:
    """ISO 639-1 code of the text's language; 'und' where it is none of ``LANGUAGES``."""
    weights = _weights()
    scores: dict[str, float] = dict.fromkeys(LANGUAGES, 0.0)
    shares: Counter[str] = Counter()
    words = 0
    for match in islice(_WORD.finditer(text), _ENOUGH_WORDS):
        words += 1
        for language, weight in weights.get(match.group().lower().replace("’", "'"), ()):
            scores[language] += weight
            shares[language] += 1
    best = max(LANGUAGES, key=lambda language: scores[language])
    return best if shares[best] >= max(1, _LEAST_SHARE * words) else UNDETERMINED
