"""A sentence together with everything recognised in it: what the rules of extraction look at."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from claimcheck.analysis.sentence import Sentence, Token
from claimcheck.article import Article
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.mistaken import mistaken_verbs
from claimcheck.extraction.predicates import Predicate, predicates
from claimcheck.lexicon.entries import CueKind
from claimcheck.lexicon.load import Lexicon
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
        """Reporting verbs that the parser takes for something else."""
        others = {cue.start for cue in self.cues_of("called", "source")}
        says = [c for c in self.cues_of("says", "says_beside") if c.start not in others]
        denies = self.cues_of("denies")
        return mistaken_verbs(self.tokens, says, denies, self.cues_of("complementiser"))

    def _is_no_verb(self, token: Token) -> bool:
        """Whether a token is a figure, a pronoun, a negator, a weekday, or has a noun's capital."""
        if any(v.start <= token.start < v.end for v in self.values):
            return True
        if any(
            c.start <= token.start < c.end
            for c in self.cues_of("pronoun_person", "not_a_name", "negative_quantifier")
        ):
            return True
        before = self.tokens[token.index - 1] if token.index else None
        if self.negates(token):
            return True
        inside = before is not None and before.upos != "PUNCT"
        return inside and token.form[:1].isupper() and self.sentence.kind != "headline"

    def negates(self, token: Token) -> bool:
        """Whether a token is a negator, whatever the parser calls it."""
        return any(c.start == token.start and c.end >= token.end for c in self.cues_of("negator"))

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
