"""A sentence together with everything recognised in it: what the rules of extraction look at."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from claimcheck.analysis.sentence import Sentence, Token
from claimcheck.article import Article
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.predicates import Predicate, is_finite, predicates
from claimcheck.lexicon.load import CueKind, Lexicon
from claimcheck.value import Value


@dataclass(frozen=True)
class Reading:
    """One sentence, its cues, values and quotations (spans in article coordinates)."""

    article: Article
    sentence: Sentence
    lexicon: Lexicon
    cues: tuple[Cue, ...]
    values: tuple[Value, ...]
    speech: tuple[tuple[int, int], ...]
    """Quotations that are statements, clipped to the sentence."""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The sentence's tokens."""
        return self.sentence.tokens

    @cached_property
    def predicates(self) -> tuple[Predicate, ...]:
        """Verb groups in text order."""
        return predicates(
            self.sentence,
            bracket=self.lexicon.verb_bracket,
            never=frozenset(t.index for t in self.tokens if self._is_no_verb(t)),
            mistaken=self._mistaken(),
        )

    def _mistaken(self) -> frozenset[int]:
        """The reporting verb of a sentence in which the parser finds no finite verb."""
        if any(is_finite(token) for token in self.tokens if token.upos in {"VERB", "AUX"}):
            return frozenset()
        cues = self.cues_of("denies", "says")
        found = [
            t.index
            for t in self.tokens[1:]
            if t.upos in {"ADJ", "ADV", "X"} and any(c.start == t.start for c in cues)
        ]
        return frozenset(found[:1])

    def _is_no_verb(self, token: Token) -> bool:
        """Whether a token is a figure, a pronoun, a weekday, or has a noun's capital."""
        if any(v.start <= token.start < v.end for v in self.values):
            return True
        if any(
            c.start <= token.start < c.end for c in self.cues_of("pronoun_person", "not_a_name")
        ):
            return True
        before = self.tokens[token.index - 1] if token.index else None
        inside = before is not None and before.upos != "PUNCT"
        return inside and token.form[:1].isupper() and self.sentence.kind != "headline"

    @cached_property
    def _by_kind(self) -> dict[CueKind, list[Cue]]:
        table: dict[CueKind, list[Cue]] = {}
        for cue in self.cues:
            table.setdefault(cue.kind, []).append(cue)
        return table

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def cues_of(self, *kinds: CueKind) -> list[Cue]:
        """All cues of these kinds, kind by kind."""
        return [cue for kind in kinds for cue in self._by_kind.get(kind, ())]

    def cues_in(self, start: int, end: int, *kinds: CueKind) -> list[Cue]:
        """Cues of these kinds that lie in a span."""
        return [cue for cue in self.cues_of(*kinds) if start <= cue.start and cue.end <= end]

    def values_in(self, start: int, end: int) -> tuple[Value, ...]:
        """Values that lie in a span."""
        return tuple(v for v in self.values if start <= v.start and v.end <= end)

    def token_at(self, offset: int) -> int:
        """Index of the first token that begins at or after an offset."""
        return bisect_left(self._starts, offset)

    def text(self, start: int, end: int) -> str:
        """The article's words in a span."""
        return self.article.text[start:end]
