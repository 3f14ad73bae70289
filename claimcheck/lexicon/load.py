"""The word lists of one language, loaded once and indexed for matching.

A list holds *phrases*: words as written in running text, lower case, NFC, with a straight
apostrophe. A word that ends in ``*`` matches every word it begins ("announc*": announce,
announced, announcing), so that lists work on the words of the article rather than on a parser's
lemmas. Grammar of a phrase: ``words [" … " words [" …"]]``, ``words = word {" " word}``,
``word = letters ["'"] | letters "*"``; "…" stands for words up to those that end the clause, or,
where it ends the phrase too, up to those behind which the clause goes on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Any, Literal, get_args

from claimcheck.errors import ClaimcheckError
from claimcheck.lexicon.entries import CueKind, Entry, Listed, entry, index, phrases_of
from claimcheck.lexicon.tables import tables

TABLES: Mapping[str, tuple[CueKind, ...]] = {
    "structure": (
        "relative", "complementiser", "subordinator", "purpose", "including", "particle",
        "reflexive", "set_phrase",
    ),
    "reporting": (
        "says", "says_beside", "denies", "claims_responsibility", "source", "admits",
    ),
    "modality": (
        "hedge", "presumed", "possibility", "plan", "hearsay", "perfect", "future", "aim",
        "opinion",
    ),
    "polarity": (
        "negator", "without", "except", "negative_quantifier", "implicit_negative", "restrictive",
    ),
    "cause": (
        "cause_first", "effect_first", "weak_cause_first", "weak_effect_first", "linked", "leads",
        "mishap", "cause_noun", "origin_noun", "effect_noun", "found_in", "unknown", "what_did",
        "who_did", "first_to", "as_first", "because", "attributes", "blames", "exploits", "flaw",
        "hinders", "kindles", "deliberate", "leaves", "stops", "lies", "at_fault", "when",
        "after_clause", "breaks", "explains", "suspects",
    ),
    "event": (
        "event_noun", "similar", "earlier", "since", "after", "anaphor", "begin", "end",
    ),
    "noun": (
        "person_role", "organisation_role", "pronoun_person", "locative", "called",
        "newsletter", "stamp", "not_a_name", "name_particle",
    ),
}  # fmt: skip
"""The tables of a lexicon file and the lists each must hold, but for the labelled ones."""

LABELLED: tuple[CueKind, ...] = ("direction", "pole", "scope", "scope_beside")
"""Tables of their own, from 'class:pole' labels to lists."""

SHORTEST_STEM = 2

Conditional = Literal["none", "simple", "compound"]


@dataclass(frozen=True)
class Lexicon:
    """The phrases of one language, indexed by first word and by first stem."""

    language: str
    phrases: Mapping[CueKind, tuple[str, ...]]
    directions: Mapping[str, tuple[str, ...]]
    poles: Mapping[str, tuple[str, ...]]
    scopes: Mapping[str, tuple[str, ...]]
    """Phrases that tell the scope of a figure wherever they stand in its claim."""
    scopes_beside: Mapping[str, tuple[str, ...]]
    """Words that do so only beside the figure."""
    opposites: Mapping[str, str]
    """The other pole of each 'class:pole'."""
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
    clitic_partners: tuple[str, ...]
    """The second words that make them negate ("ne … plus")."""
    as_words: tuple[str, ...]
    """Words that open a reporting clause about the one beside it: "wie die Polizei mitteilte"."""
    not_until: tuple[str, ...]
    """Words that put off what a negator before them denies: "not … until Friday" happened."""
    open_marks: frozenset[str]
    """Words before a clause that leaves open whether it is so ("whether", "if")."""
    infinitive_markers: tuple[str, ...]
    """Words before the infinitive of a clause that a comma sets off ("zu")."""
    later_conditional: Conditional
    """The conditional that is a future seen from the past: "viendrait", "sarebbe venuto"."""
    rumour_future: bool
    """Whether the future perfect reports what others say ("terá começado")."""
    endings: Mapping[str, tuple[str, ...]]
    """Verb endings that tell a feature ("Tense=Fut") whatever the parser calls the verb."""
    agent_prepositions: frozenset[str]
    """What stands before the agent of a passive ("by")."""
    cause_prepositions: frozenset[str]
    """What stands before the cause that something is attributed to ("to")."""
    blame_prepositions: frozenset[str]
    """What stands before the effect that something is blamed for ("for")."""
    reason_prepositions: frozenset[str]
    """What stands before the reason something is called off for ("over"); may be empty."""
    empty_subjects: frozenset[str]
    """Pronouns that stand for nothing before the copula of a cleft ("it was …"); may be empty."""
    object_clitics: frozenset[str]
    """Pronouns right before a verb that stand for its object; may be empty."""
    by_word: Mapping[str, Sequence[Listed]]
    by_stem: Mapping[str, Sequence[Listed]]
    memo: dict[str, tuple[Entry, ...]] = field(default_factory=dict, compare=False, repr=False)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Every phrase whose first word is this one or a stem of it."""
        found = self.memo.get(word)
        if found is None:
            stems = (self.by_stem.get(word[:n], ()) for n in range(SHORTEST_STEM, len(word) + 1))
            listed = chain(self.by_word.get(word, ()), *stems)
            self.memo[word] = found = tuple(entry(*each) for each in listed)
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
    labelled = {kind: _labelled(data, kind, language) for kind in LABELLED}
    directions, poles = labelled["direction"], labelled["pole"]
    by_word, by_stem = index(phrases, labelled)
    grammar = data.get("grammar", {})
    return Lexicon(
        language=language,
        phrases=phrases,
        directions=directions,
        poles=poles,
        scopes=labelled["scope"],
        scopes_beside=labelled["scope_beside"],
        opposites=_opposites({*directions, *poles}, language),
        concord=_flag(grammar, "concord", language),
        rumour_conditional=_flag(grammar, "rumour_conditional", language),
        reported_subjunctive=_flag(grammar, "reported_subjunctive", language),
        verb_bracket=_flag(grammar, "verb_bracket", language),
        capital_nouns=_flag(grammar, "capital_nouns", language),
        clitic_negators=tuple(grammar.get("clitic_negators", ())),
        clitic_partners=tuple(grammar.get("clitic_partners", ())),
        as_words=tuple(grammar.get("as_words", ())),
        not_until=tuple(grammar.get("not_until", ())),
        open_marks=frozenset(grammar.get("open_marks", ())),
        infinitive_markers=tuple(grammar.get("infinitive_markers", ())),
        later_conditional=grammar.get("later_conditional", "none"),
        rumour_future=bool(grammar.get("rumour_future", False)),
        endings={feature: tuple(each) for feature, each in data.get("endings", {}).items()},
        agent_prepositions=_prepositions(grammar, "agent_prepositions", language),
        cause_prepositions=_prepositions(grammar, "cause_prepositions", language),
        blame_prepositions=_prepositions(grammar, "blame_prepositions", language),
        reason_prepositions=_prepositions(grammar, "reason_prepositions", language),
        empty_subjects=_prepositions(grammar, "empty_subjects", language),
        object_clitics=frozenset(grammar.get("object_clitics", ())),
        by_word=by_word,
        by_stem=by_stem,
    )


def _list(data: Mapping[str, Any], table: str, kind: str, language: str) -> tuple[str, ...]:
    words = data.get(table, {})
    found = words.get(kind) if isinstance(words, dict) else None
    if not isinstance(found, list):
        raise _missing(table, kind, language)
    return tuple(found)


def _labelled(data: Mapping[str, Any], table: str, language: str) -> dict[str, tuple[str, ...]]:
    if not data.get(table):
        raise _missing(table, "'class:pole'", language)
    return {label: phrases_of(words) for label, words in data[table].items()}


def _opposites(labels: set[str], language: str) -> dict[str, str]:
    """Each label's counterpart; a class has two poles, no more and no fewer."""
    classes: dict[str, list[str]] = {}
    for label in sorted(labels):
        classes.setdefault(label.partition(":")[0], []).append(label)
    opposites: dict[str, str] = {}
    for name, pair in classes.items():
        if len(pair) != 2:
            raise _missing("pole", f"two poles of {name!r}", language)
        opposites |= dict(zip(pair, reversed(pair), strict=True))
    return opposites


def _flag(grammar: Mapping[str, object], name: str, language: str) -> bool:
    value = grammar.get(name)
    if not isinstance(value, bool):
        raise _missing("grammar", name, language)
    return value


def _prepositions(grammar: Mapping[str, object], name: str, language: str) -> frozenset[str]:
    if not isinstance(value := grammar.get(name), list):
        raise _missing("grammar", name, language)
    return frozenset(value)


def _missing(table: str, name: str, language: str) -> ClaimcheckError:
    return ClaimcheckError(
        f"claimcheck/lexicon/{language}.toml: table [{table}] has no {name}",
        hint="every lexicon has the same tables and lists; compare it with en.toml",
    )


assert {kind for kinds in TABLES.values() for kind in kinds} | set(LABELLED) == set(  # noqa: S101
    get_args(CueKind)
), "every kind of cue has its table"
