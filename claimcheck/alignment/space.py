"""What is computed once for a group of articles: vectors, phrases, how rare each name is."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.alignment.by_the_hour import times_of_day
from claimcheck.alignment.context import context
from claimcheck.alignment.implied import implied
from claimcheck.alignment.vectors import Frames, Phrases, centred
from claimcheck.alignment.views import unvalued, view_texts
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.embedding import Embedder

Group = tuple[Claim, ...]


class Space:
    """The claims of all sources in one space.

    Attributes:
        claims: The claims of each source.
        frames: Their frames, values masked, as vectors and word by word.
        texts: For each source one unit row a claim: its whole text, values left out.
        sentences: The same for the sentence it stands in.
        paragraphs: The same for its paragraph.
        blocks: The text of each claim's paragraph.
        implied: What the claims of each source imply beside what they state, by claim id.
        phrases: Unit vectors of the parts of claims, their predicates and values' surroundings.
        times_of_day: How often the sources together tell what time of day it was.
    """

    def __init__(
        self, articles: Sequence[Article], claims: Mapping[str, Group], embedder: Embedder
    ) -> None:
        self.claims = claims
        self.times_of_day = sum(times_of_day(group) for group in claims.values())
        self.implied = {each.id: implied(claims[each.id], each.published) for each in articles}
        self.frames = Frames(claims, embedder)
        said = {
            article.id: [sentence(article, claim) for claim in claims[article.id]]
            for article in articles
        }
        self.blocks = {
            article.id: [paragraph(article, claim) for claim in claims[article.id]]
            for article in articles
        }
        spans = itertools.chain(*said.values(), *self.blocks.values())
        self.phrases = Phrases([*_phrases(claims), *self._beside_implied(), *spans], embedder)
        self.texts = {
            source: centred([self.phrases[unvalued(claim) or claim.text] for claim in group])
            for source, group in claims.items()
        }
        self.sentences = {
            source: centred([self.phrases[text] for text in texts])
            for source, texts in said.items()
        }
        self.paragraphs = {
            source: centred([self.phrases[text] for text in texts])
            for source, texts in self.blocks.items()
        }

    def _beside_implied(self) -> Iterator[str]:
        """The words around implied values."""
        for source, group in self.claims.items():
            for claim in group:
                for each in self.implied[source].get(claim.id, ()):
                    yield context(claim, each.value)


def sentence(article: Article, claim: Claim) -> str:
    """The sentence a claim stands in; its own words where the article is not at hand."""
    start, end = claim.sentence
    return article.text[start:end] or claim.text


def paragraph(article: Article, claim: Claim) -> str:
    """The paragraph a claim stands in: what lies between two empty lines around it."""
    before = article.text.rfind("\n\n", 0, claim.start)
    behind = article.text.find("\n\n", claim.end)
    return article.text[before + 1 : behind if behind >= 0 else None].strip() or claim.text


def _phrases(claims: Mapping[str, Group]) -> Iterator[str]:
    for group in claims.values():
        for claim in group:
            yield from (claim.text, unvalued(claim), claim.frame, claim.predicate)
            yield from (*view_texts(claim), *claim.entities)
            for argument in claim.arguments:
                yield argument.text
                yield argument.head
            for value in claim.values:
                yield context(claim, value)
                yield value.of or ""
