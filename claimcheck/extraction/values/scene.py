"""A sentence as the readers of values see it: words, numbers, and what is taken already."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property

from claimcheck.analysis.sentence import Sentence, Token
from claimcheck.article import Article
from claimcheck.extraction.values.number import Draft, Number, Reading
from claimcheck.extraction.values.numbers import find_numbers
from claimcheck.extraction.values.scan import Word, scan
from claimcheck.extraction.values.tables import Tables, tables_for

FUNCTION_WORDS = frozenset({"AUX", "ADP", "ADV", "PRON", "DET", "CCONJ", "SCONJ", "PART"})


@dataclass
class Scene:
    """One sentence while it is being read; readers mark what they take."""

    article: Article
    sentence: Sentence
    words: tuple[Word, ...]
    numbers: dict[int, Number]
    tables: Tables
    taken: list[bool]
    drafts: list[Draft] = field(default_factory=list)
    counted: str | None = None
    """What the last count counted: a later bare number may borrow it."""

    measured: Reading | None = None
    """The last figure with a unit: a bare number compared with it borrows it."""

    @property
    def anchor(self) -> dt.date | None:
        """The publication date."""
        return self.article.published

    def free(self, first: int, last: int) -> bool:
        """Whether no value has taken any of these words."""
        return 0 <= first < last <= len(self.words) and not any(self.taken[first:last])

    def take(self, first: int, last: int) -> None:
        """Nothing else may read these words."""
        for at in range(max(first, 0), min(last, len(self.taken))):
            self.taken[at] = True

    def keep(self, draft: Draft) -> None:
        """Take a value and its words."""
        self.drafts.append(draft)
        self.take(draft.first, draft.last)

    def number(self, at: int) -> Number | None:
        """The number that begins here, unless it is taken."""
        found = self.numbers.get(at)
        return found if found is not None and self.free(found.first, found.last) else None

    def key(self, at: int) -> str:
        """The word here, case-folded; empty outside the sentence."""
        return self.words[at].key if 0 <= at < len(self.words) else ""

    def glue(self, at: int) -> str:
        """What joins the word here to the one before; a space outside the sentence."""
        return self.words[at].glue if 0 < at < len(self.words) else " "

    def skip(self, name: str, at: int) -> int:
        """The word behind a phrase of a list, or this one."""
        return self.tables.list(name).skip(self.words, at)

    def skip_back(self, name: str, at: int) -> int:
        """The first word of a phrase of a list that ends before this one, or this one."""
        return self.tables.list(name).skip_back(self.words, at)

    def stands(self, name: str, at: int) -> bool:
        """Whether a phrase of a list begins here."""
        return self.tables.list(name).at(self.words, at) is not None

    def stood(self, name: str, at: int) -> bool:
        """Whether a phrase of a list ends before this word."""
        return self.tables.list(name).before(self.words, at) is not None

    def begins(self, at: int) -> bool:
        """Whether a word opens the sentence, a quotation or what follows a colon."""
        before = at - 1
        while before >= 0 and self.words[before].text in "«“\"'„‘(•*":
            before -= 1
        return before < 0 or self.words[before].text in ":.!?•-–—"

    def name_like(self, at: int) -> bool:
        """Whether a word is a name by its capital (German writes every noun with one)."""
        if not 0 <= at < len(self.words) or not self.words[at].capital:
            return False
        if self.tables.language == "de":
            return self.words[at].text.isupper()
        return not self.begins(at)

    def noun(self, at: int) -> bool:
        """Whether the word here can be what a number counts."""
        if not 0 <= at < len(self.words):
            return False
        word = self.words[at]
        if word.sort != "word" or (len(word.text) < 2 and not word.text.isupper()):
            return False
        token = self.by_start.get(word.start)
        if token is not None and _is_no_noun(token):
            return False
        return not word.key.endswith("'") and word.key not in self.tables.keys(
            "not_values.not_nouns"
        )

    def counted_by(self, at: int) -> bool:
        """Whether the word here looks counted by a bare number before it."""
        if self.tables.language == "de":
            return self.noun(at) and self.words[at].capital
        return self.noun(at) and not self.words[at].capital

    def singular(self, at: int) -> bool:
        """Whether the parser sees one thing in the word here."""
        token = self.by_start.get(self.words[at].start) if at < len(self.words) else None
        return token is not None and "Number=Sing" in token.feats

    @cached_property
    def by_start(self) -> dict[int, Token]:
        """The parser's tokens by their offset in the sentence; empty without a parse."""
        return {token.start - self.sentence.start: token for token in self.sentence.tokens}


def _is_no_noun(token: Token) -> bool:
    """Whether the parser is sure that a word is no noun; participles may be ("47 blessés")."""
    return token.upos in FUNCTION_WORDS or (token.upos == "VERB" and "VerbForm=Fin" in token.feats)


def scene_of(article: Article, sentence: Sentence) -> Scene:
    """Scan a sentence and find its numbers."""
    tables = tables_for(article.language)
    words = scan(sentence.text, tables.tokens)
    return Scene(
        article=article,
        sentence=sentence,
        words=words,
        numbers=find_numbers(words, tables),
        tables=tables,
        taken=[False] * len(words),
    )
