"""The words the analysis of a language rests on, read from its data file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from claimcheck.errors import ModelError


@dataclass(frozen=True, slots=True)
class AnalysisWords:
    """What one language needs to be known and split; all words in lower case."""

    function_words: frozenset[str]
    """The most frequent words of the closed classes."""
    titles: frozenset[str]
    """Words before a name whose full stop never ends a sentence: 'mr'."""
    abbreviations: frozenset[str]
    """Words whose full stop ends a sentence only before a function word: 'p.m'."""
    numbered: frozenset[str]
    """Words abbreviated before a number only: 'no'."""
    ordinal_stop: bool
    """Whether a whole number with a full stop is an ordinal: '3. März'."""
    fronted_participle: bool
    """Whether a sentence may begin with the participle of its verb: 'Verletzt wurde niemand'."""
    quotes: tuple[str, str]
    """The opening and closing quotation mark the parser was trained with."""


@cache
def analysis_words(language: str) -> AnalysisWords:
    """The words of a language, an ISO 639-1 code; ModelError where there are none."""
    source = files("claimcheck.lexicon") / f"{language}.analysis.toml"
    if not source.is_file():
        raise ModelError(
            f"{language}: no lexicon for this language is installed",
            hint="Give the article's language with --lang.",
        )
    table = tomllib.loads(source.read_text(encoding="utf-8"))
    segmentation = table["segmentation"]
    opening, closing = segmentation["quotes"]
    return AnalysisWords(
        function_words=frozenset(table["identification"]["function_words"]),
        titles=frozenset(segmentation["titles"]),
        abbreviations=frozenset(segmentation["abbreviations"]),
        numbered=frozenset(segmentation["numbered"]),
        ordinal_stop=segmentation.get("ordinal_stop", False),
        fronted_participle=segmentation.get("fronted_participle", False),
        quotes=(opening, closing),
    )
