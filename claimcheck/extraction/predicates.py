"""Verb groups: the finite verb with its auxiliaries and participles, or a participle alone.

    group = verb { light verb }        light = adverb | particle | pronoun

In a language with a verb bracket the group also reaches over what the bracket embraces ("hat am
Donnerstag den Verkehr lahmgelegt"). Parsers err about attachment more than about parts of speech,
so groups are read from the sequence of tags, not from the tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.analysis.sentence import Sentence, Token, is_finite

VerbForm = Literal["finite", "participle", "gerund", "infinitive"]

_LIGHT = frozenset({"ADV", "PART", "PRON"})
_LONGEST_GAP = 3
_LONGEST_INSERTION = 6
"""Tokens between an auxiliary and its participle: "ont par ailleurs été blessées"."""
_LONGEST_BRACKET = 25


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group by the indices of its verbs; ``head`` is the one that carries the meaning."""

    verbs: tuple[int, ...]
    form: VerbForm

    @property
    def first(self) -> int:
        """Index of the first verb."""
        return self.verbs[0]

    @property
    def head(self) -> int:
        """Index of the last verb, which carries the meaning."""
        return self.verbs[-1]


def predicates(
    sentence: Sentence,
    *,
    bracket: bool = False,
    never: frozenset[int] = frozenset(),
    mistaken: frozenset[int] = frozenset(),
) -> tuple[Predicate, ...]:
    """The verb groups of a sentence in text order.

    ``bracket``: the language embraces clauses with its verbs; ``never``: tokens known to be no
    verbs whatever the parser calls them; ``mistaken``: tokens that must be the finite verb.
    """
    groups: list[list[int]] = []
    for token in sentence.tokens:
        verbal = token.upos in {"VERB", "AUX"} and not _is_abbreviation(token)
        if token.index not in mistaken and (not verbal or token.index in never):
            continue
        if groups and _fronted(sentence, groups[-1], token):
            groups[-1].insert(0, token.index)
        elif groups and _joins(sentence, groups[-1], token):
            groups[-1].append(token.index)
        else:
            groups.append([token.index])
    if bracket:
        groups = _bracketed(sentence, groups)
    return tuple(
        Predicate(
            verbs=tuple(group),
            form="finite" if mistaken & set(group) else _form(sentence, group),
        )
        for group in groups
    )


def _is_abbreviation(token: Token) -> bool:
    return not any(character.isalpha() for character in token.form)


def _fronted(sentence: Sentence, group: list[int], token: Token) -> bool:
    """Whether a sentence begins with what its auxiliary leads to: "Verletzt wurde niemand".

    The auxiliary is the first verb of the group, and the word before it still the head.
    """
    if group != [0] or token.index != 1 or is_finite(sentence.tokens[0]):
        return False
    return token.relation == "aux" and token.head == 0


def _joins(sentence: Sentence, group: list[int], token: Token) -> bool:
    between = sentence.tokens[group[-1] + 1 : token.index]
    if _is_auxiliary_of(sentence.tokens[group[-1]], token) and len(between) <= _LONGEST_INSERTION:
        return not any(t.upos == "PUNCT" or "PronType=Rel" in t.feats for t in between)
    if len(between) > _LONGEST_GAP or any(t.upos not in _LIGHT for t in between):
        return False
    if any("PronType=Rel" in t.feats for t in between):
        return False
    return not is_finite(token)


def _is_auxiliary_of(auxiliary: Token, verb: Token) -> bool:
    if auxiliary.relation != "aux" or auxiliary.head != verb.index:
        return False
    return not is_finite(verb) or auxiliary.deprel == "aux:tense"


def _bracketed(sentence: Sentence, groups: list[list[int]]) -> list[list[int]]:
    joined: list[list[int]] = []
    for group in groups:
        if joined and _closes(sentence, joined[-1], group):
            joined[-1].extend(group)
        else:
            joined.append(group)
    return joined


def _closes(sentence: Sentence, opened: list[int], group: list[int]) -> bool:
    first, last = opened[-1], group[0]
    tokens = sentence.tokens
    if last - first > _LONGEST_BRACKET or is_finite(tokens[last]):
        return False
    if not (tokens[opened[0]].upos == "AUX" or tokens[last].head in opened):
        return False
    return not any(t.upos == "PUNCT" and t.form in {",", ";", ":"} for t in tokens[first:last])


def _form(sentence: Sentence, group: list[int]) -> VerbForm:
    tokens = [sentence.tokens[i] for i in group]
    if any(is_finite(t) for t in tokens):
        return "finite"
    first = tokens[0]
    if "VerbForm=Inf" in first.feats:
        return "infinitive"
    if "VerbForm=Ger" in first.feats or (
        "VerbForm=Part" in first.feats and "Tense=Pres" in first.feats
    ):
        return "gerund"
    return "participle" if "VerbForm=Part" in first.feats else "finite"
