"""The word lists of one language, loaded once and indexed for matching.

A list holds *phrases*: words as written in running text, lower case, NFC, with a straight
apostrophe. A word that ends in ``*`` matches every word it begins ("announc*": announce,
announced, announcing), so that lists work on the words of the article rather than on a parser's
lemmas. Grammar of a phrase: ``word {" " word}``, ``word = letters ["'"] | letters "*"``. A phrase
may have a gap, " … ": what follows it stands some words behind in the same clause ("löst … aus").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, get_args

from claimcheck.errors import ClaimcheckError
from claimcheck.lexicon.tables import tables

CueKind = Literal[
    "relative", "complementiser", "subordinator", "purpose", "including", "particle", "reflexive",
    "says", "denies", "claims_responsibility", "source", "admits",
    "hedge", "possibility", "plan", "future", "aim", "opinion",
    "negator", "without", "except", "negative_quantifier", "implicit_negative", "restrictive",
    "cause_first", "effect_first", "weak_cause_first", "weak_effect_first", "linked", "leads",
    "mishap",
    "cause_noun", "origin_noun", "effect_noun", "found_in", "unknown",
    "because", "attributes", "blames", "exploits", "flaw", "hinders", "kindles", "deliberate",
    "direction",
    "event_noun", "similar", "earlier", "since", "after", "anaphor", "begin", "end",
    "person_role", "organisation_role", "pronoun_person", "locative", "called",
    "newsletter", "not_a_name", "name_particle",
]  # fmt: skip
"""What a phrase says about the claim it stands in; every lexicon has a list for each."""

TABLES: Mapping[str, tuple[CueKind, ...]] = {
    "structure": (
        "relative", "complementiser", "subordinator", "purpose", "including", "particle",
        "reflexive",
    ),
    "reporting": ("says", "denies", "claims_responsibility", "source", "admits"),
    "modality": ("hedge", "possibility", "plan", "future", "aim", "opinion"),
    "polarity": (
        "negator", "without", "except", "negative_quantifier", "implicit_negative", "restrictive",
    ),
    "cause": (
        "cause_first", "effect_first", "weak_cause_first", "weak_effect_first", "linked", "leads",
    "mishap",
        "cause_noun", "origin_noun", "effect_noun", "found_in", "unknown",
        "because", "attributes", "blames", "exploits", "flaw", "hinders", "kindles", "deliberate",
    ),
    "event": (
        "event_noun", "similar", "earlier", "since", "after", "anaphor", "begin", "end",
    ),
    "noun": (
        "person_role", "organisation_role", "pronoun_person", "locative", "called",
        "newsletter", "not_a_name", "name_particle",
    ),
}  # fmt: skip
"""The tables of a lexicon file and the lists each must hold; ``direction`` is a table of its own,
from 'class:pole' labels to lists."""

WORD = re.compile(r"[^\W_]+'|[^\W_]+\*?")
"""A word of running text (elided words keep their apostrophe), or of a phrase with its star."""

GAP = " … "
"""Stands for the words between the two parts of a phrase."""

SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a list: its words behind the first, and what it says."""

    rest: tuple[str, ...]
    kind: CueKind
    label: str = ""
    """The 'class:pole' of a direction word; empty for the other kinds."""
    tail: tuple[str, ...] = ()
    """The words behind the phrase's gap, if it has one."""


@dataclass(frozen=True)
class Lexicon:
    """The phrases of one language, indexed by first word and by first stem."""

    language: str
    phrases: Mapping[CueKind, tuple[str, ...]]
    directions: Mapping[str, tuple[str, ...]]
    concord: bool
    """Whether two negative words make one negation ("nessuno non", "aucun ne")."""
    rumour_conditional: bool
    """Whether the conditional reports what others say ("aurait été causée")."""
    reported_subjunctive: bool
    """Whether the subjunctive alone marks reported speech (German Konjunktiv I)."""
    verb_bracket: bool
    """Whether the finite auxiliary and its participle embrace the clause (German)."""
    capital_nouns: bool
    """Whether common nouns are written with a capital (German)."""
    clitic_negators: tuple[str, ...]
    """Negators that need a second word to negate, and restrict with another ("ne … que")."""
    agent_prepositions: frozenset[str]
    """What stands before the agent of a passive ("by")."""
    cause_prepositions: frozenset[str]
    """What stands before the cause that something is attributed to ("to")."""
    blame_prepositions: frozenset[str]
    """What stands before the effect that something is blamed for ("for")."""
    by_word: Mapping[str, tuple[Entry, ...]]
    by_stem: Mapping[str, tuple[Entry, ...]]
    memo: dict[str, tuple[Entry, ...]] = field(default_factory=dict, compare=False, repr=False)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Every phrase whose first word is this one or a stem of it."""
        found = self.memo.get(word)
        if found is None:
            stems = (self.by_stem.get(word[:n], ()) for n in range(SHORTEST_STEM, len(word) + 1))
            found = self.by_word.get(word, ()) + tuple(e for group in stems for e in group)
            self.memo[word] = found
        return found


@lru_cache
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language by its ISO 639-1 code.

    Raises:
        ClaimcheckError: no lexicon is there, or one of its lists is missing or empty.
    """
    return typed(tables(language), language=language)


def typed(data: Mapping[str, Any], *, language: str) -> Lexicon:
    """A lexicon from the tables of its file; raises ``ClaimcheckError`` as ``lexicon_for``."""
    phrases: dict[CueKind, tuple[str, ...]] = {}
    for table, kinds in TABLES.items():
        for kind in kinds:
            phrases[kind] = _list(data, table, kind, language)
    directions = {label: tuple(words) for label, words in data.get("direction", {}).items()}
    if not directions:
        raise _missing("direction", "'class:pole'", language)
    by_word, by_stem = _index(phrases, directions)
    grammar = data.get("grammar", {})
    return Lexicon(
        language=language,
        phrases=phrases,
        directions=directions,
        concord=_flag(grammar, "concord", language),
        rumour_conditional=_flag(grammar, "rumour_conditional", language),
        reported_subjunctive=_flag(grammar, "reported_subjunctive", language),
        verb_bracket=_flag(grammar, "verb_bracket", language),
        capital_nouns=_flag(grammar, "capital_nouns", language),
        clitic_negators=tuple(grammar.get("clitic_negators", ())),
        agent_prepositions=_prepositions(grammar, "agent_prepositions", language),
        cause_prepositions=_prepositions(grammar, "cause_prepositions", language),
        blame_prepositions=_prepositions(grammar, "blame_prepositions", language),
        by_word=by_word,
        by_stem=by_stem,
    )


def _list(data: Mapping[str, Any], table: str, kind: str, language: str) -> tuple[str, ...]:
    words = data.get(table, {})
    found = words.get(kind) if isinstance(words, dict) else None
    if not isinstance(found, list):
        raise _missing(table, kind, language)
    return tuple(found)


def _flag(grammar: Mapping[str, object], name: str, language: str) -> bool:
    value = grammar.get(name)
    if not isinstance(value, bool):
        raise _missing("grammar", name, language)
    return value


def _prepositions(grammar: Mapping[str, object], name: str, language: str) -> frozenset[str]:
    value = grammar.get(name)
    if not isinstance(value, list):
        raise _missing("grammar", name, language)
    return frozenset(value)


def _missing(table: str, name: str, language: str) -> ClaimcheckError:
    return ClaimcheckError(
        f"claimcheck/lexicon/{language}.toml: table [{table}] has no {name}",
        hint="every lexicon has the same tables and lists; compare it with en.toml",
    )


def _index(
    phrases: Mapping[CueKind, tuple[str, ...]], directions: Mapping[str, tuple[str, ...]]
) -> tuple[dict[str, tuple[Entry, ...]], dict[str, tuple[Entry, ...]]]:
    exact: dict[str, list[Entry]] = {}
    stems: dict[str, list[Entry]] = {}
    for phrase, kind, label in _all(phrases, directions):
        head, _, tail = phrase.partition(GAP)
        first, *rest = WORD.findall(head)
        entry = Entry(tuple(rest), kind, label, tuple(WORD.findall(tail)))
        home, key = (stems, first[:-1]) if first.endswith("*") else (exact, first)
        home.setdefault(key, []).append(entry)
    return (
        {word: tuple(entries) for word, entries in exact.items()},
        {stem: tuple(entries) for stem, entries in stems.items()},
    )


def _all(
    phrases: Mapping[CueKind, tuple[str, ...]], directions: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, CueKind, str]]:
    for kind, words in phrases.items():
        for word in words:
            yield word, kind, ""
    for label, words in directions.items():
        for word in words:
            yield word, "direction", label


assert {kind for kinds in TABLES.values() for kind in kinds} | {"direction"} == set(  # noqa: S101
    get_args(CueKind)
), "every kind of cue has its table"
