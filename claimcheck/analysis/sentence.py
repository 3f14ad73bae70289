"""A sentence as the parser sees it: word spans and a Universal Dependencies tree."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

SentenceKind = Literal["headline", "subhead", "bullet", "body"]


@dataclass(frozen=True, slots=True)
class Token:
    """One syntactic word. Words of one contraction ("du", "della") share its span."""

    index: int
    """Place in the sentence, from 0; ``Sentence.tokens[token.index] is token``."""
    form: str
    lemma: str
    upos: str
    """Universal part of speech."""
    feats: frozenset[str]
    """Morphological features, 'Mood=Cnd'."""
    head: int
    """Index of the head; -1 for the root."""
    deprel: str
    """Universal relation with its subtype, 'nsubj:pass'."""
    start: int
    """Code-point offset in the article's text."""
    end: int

    @property
    def relation(self) -> str:
        """The relation without its subtype."""
        return self.deprel.partition(":")[0]


@dataclass(frozen=True)
class Sentence:
    """A sentence of an article; ``article.text[start:end] == text``."""

    start: int
    end: int
    text: str
    kind: SentenceKind
    paragraph: int
    """Number of its paragraph, from 0."""
    tokens: tuple[Token, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """Indices of each token's dependents, in text order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head >= 0:
                below[token.head].append(token.index)
        return tuple(tuple(indices) for indices in below)

    def subtree(self, index: int) -> tuple[int, ...]:
        """Indices of a token and everything below it, in text order."""
        found, waiting = [], [index]
        while waiting:
            at = waiting.pop()
            found.append(at)
            waiting.extend(self.children[at])
        return tuple(sorted(found))


_PAST = frozenset({"Tense=Past", "Tense=Imp", "Tense=Pqp", "VerbForm=Part"})
"""Features of verb forms that tell what happened."""


def is_past(token: Token) -> bool:
    """Whether a verb's form tells what happened, alone or with an auxiliary."""
    return bool(_PAST & token.feats)


def is_finite(token: Token) -> bool:
    """Whether a verb is finite."""
    if "VerbForm=Fin" in token.feats:
        return True
    return any(feat.startswith("Mood=") for feat in token.feats) and not _non_finite(token)


def _non_finite(token: Token) -> bool:
    return any(f"VerbForm={form}" in token.feats for form in ("Part", "Inf", "Ger"))
