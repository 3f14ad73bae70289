"""The phrases of word lists as entries, under their first word or the stem that begins it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

CueKind = Literal[
    "relative", "complementiser", "subordinator", "purpose", "including", "particle", "reflexive",
    "set_phrase", "says", "says_beside", "denies", "claims_responsibility", "source", "admits",
    "hedge", "presumed", "possibility", "plan", "hearsay", "perfect", "future", "aim", "opinion",
    "negator", "without", "except", "negative_quantifier", "implicit_negative", "restrictive",
    "cause_first", "effect_first", "weak_cause_first", "weak_effect_first", "linked", "leads",
    "mishap", "cause_noun", "origin_noun", "effect_noun", "found_in", "unknown", "because",
    "attributes", "blames", "exploits", "flaw", "hinders", "kindles", "deliberate", "leaves",
    "stops", "lies", "at_fault", "when", "after_clause", "breaks", "explains", "suspects",
    "what_did",
    "who_did", "first_to", "as_first", "direction", "pole", "scope", "scope_beside", "event_noun",
    "similar", "earlier", "since", "after", "anaphor", "begin", "end", "person_role",
    "organisation_role", "pronoun_person", "locative", "called", "newsletter", "stamp",
    "not_a_name", "name_particle",
]  # fmt: skip
"""What a phrase says about the claim it stands in; every lexicon has a list for each."""

WORD = re.compile(r"[^\W_]+'|[^\W_]+\*?")
"""A word of running text (elided words keep their apostrophe), or of a phrase with its star."""

BREAK = re.compile(r",\s+")
"""Stands between the phrases of a long list."""

GAP = "…"
"""Stands in a phrase for words between its parts ("schließt … aus", "put* … down to …")."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a list: its words behind the first, and what it says."""

    rest: tuple[str, ...]
    kind: CueKind
    label: str = ""
    """The 'class:pole' of a word from a labelled table; empty for the other kinds."""
    tail: tuple[str, ...] = ()
    """Its words behind a gap."""
    open: bool = False
    """Whether the clause goes on behind them."""


Listed = tuple[str, CueKind, str]
"""A phrase, its kind and its label: entries are made of those only that a text may hold."""


def phrases_of(words: Sequence[str] | str) -> tuple[str, ...]:
    """The phrases of a list, or of one text with commas between: as quick to read as to write."""
    return tuple(BREAK.split(words.strip())) if isinstance(words, str) else tuple(words)


def index(
    phrases: Mapping[CueKind, tuple[str, ...]],
    labelled: Mapping[CueKind, Mapping[str, tuple[str, ...]]],
) -> tuple[dict[str, list[Listed]], dict[str, list[Listed]]]:
    """Every phrase under its first word, or under the stem that begins it."""
    exact: dict[str, list[Listed]] = {}
    stems: dict[str, list[Listed]] = {}
    for listed in _all(phrases, labelled):
        word = WORD.search(listed[0])
        first = word.group() if word else ""
        home, key = (stems, first[:-1]) if first.endswith("*") else (exact, first)
        home.setdefault(key, []).append(listed)
    return exact, stems


def entry(phrase: str, kind: CueKind, label: str) -> Entry:
    """What is matched behind the first word of a phrase, with what the phrase says."""
    near, _, tail = phrase.partition(GAP)
    rest = tuple(WORD.findall(near)[1:])
    opened = tail.endswith(GAP)
    return Entry(rest, kind, label, tail=tuple(WORD.findall(tail)), open=opened)


def _all(
    phrases: Mapping[CueKind, tuple[str, ...]],
    labelled: Mapping[CueKind, Mapping[str, tuple[str, ...]]],
) -> Iterator[Listed]:
    for kind, words in phrases.items():
        for word in words:
            yield word, kind, ""
    for kind, labels in labelled.items():
        for label, words in labels.items():
            for word in words:
                yield word, kind, label
