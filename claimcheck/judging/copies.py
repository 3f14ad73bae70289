"""Copied sentences: an agency report printed by two sources is one voice, not two.

Two sentences of one language are copies when nearly all their letters are the same. Few pairs are
looked at: those of about one length that share a word rare in the two articles.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.comparison import COPY
from claimcheck.judging.ruling import Ruling

NEAR_VERBATIM = 90.0
"""Indel similarity from which two sentences are one."""

SHORTEST = 60
"""Characters below which sentences are alike by chance."""

RARE = 4
"""Sentences of the two articles, at most, that a rare word stands in."""

WORD = re.compile(r"\w+")

Place = tuple[str, int, int]
"""A sentence by its source and span."""


@dataclass(frozen=True, slots=True)
class Copies:
    """Pairs of sentences that are copies of each other."""

    pairs: frozenset[tuple[Place, Place]] = frozenset()

    def hold(self, left: Claim, right: Claim) -> bool:
        """Whether the two claims stand in sentences that are copies of each other."""
        ends = _place(left), _place(right)
        return ends in self.pairs or ends[::-1] in self.pairs


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence long enough to tell a copy by."""

    place: Place
    letters: str
    words: frozenset[str]


def copied(articles: Sequence[Article], claims: Mapping[str, tuple[Claim, ...]]) -> Copies:
    """The sentences that two of the articles share nearly word by word."""
    texts = {article.id: _texts(article, claims[article.id]) for article in articles}
    return Copies(
        frozenset(
            (one.place, other.place)
            for left, right in itertools.combinations(articles, 2)
            if left.language == right.language
            for one, other in _candidates(texts[left.id], texts[right.id])
            if fuzz.ratio(one.letters, other.letters, score_cutoff=NEAR_VERBATIM)
        )
    )


def one_voice(ruling: Ruling) -> Ruling:
    """An agreement of two copies, as what it is."""
    return replace(ruling, rule=COPY, reason="the same wording: one voice")


def _place(claim: Claim) -> Place:
    return (claim.source, *claim.sentence)


def _texts(article: Article, claims: Sequence[Claim]) -> list[Text]:
    found = []
    for start, end in sorted({claim.sentence for claim in claims}):
        letters = " ".join(article.text[start:end].casefold().split())
        if len(letters) >= SHORTEST:
            words = frozenset(WORD.findall(letters))
            found.append(Text((article.id, start, end), letters, words))
    return found


def _candidates(ones: Sequence[Text], others: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    """Pairs of about one length that share a rare word, each once."""
    known = Counter(word for text in (*ones, *others) for word in text.words)
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, other in enumerate(others):
        for word in other.words:
            holding[word].append(at)
    for one in ones:
        near = {at for word in one.words if known[word] <= RARE for at in holding.get(word, ())}
        yield from ((one, others[at]) for at in sorted(near) if _one_length(one, others[at]))


def _one_length(one: Text, other: Text) -> bool:
    """Whether the lengths alone allow so high a similarity."""
    shared = min(len(one.letters), len(other.letters))
    return 200 * shared >= NEAR_VERBATIM * (len(one.letters) + len(other.letters))
