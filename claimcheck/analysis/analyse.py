"""From an article to its parsed sentences."""

from __future__ import annotations

from claimcheck.analysis.fronted import parse_sentence
from claimcheck.analysis.sentence import Sentence
from claimcheck.analysis.sentences import sentence_spans
from claimcheck.article import Article


def analyse(article: Article) -> tuple[Sentence, ...]:
    """The article's sentences in order, each with its dependency tree.

    Raises ModelError where the article's language has no parser.
    """
    text = article.text
    return tuple(
        Sentence(
            start=span.start,
            end=span.end,
            text=text[span.start : span.end],
            kind=span.kind,
            paragraph=span.paragraph,
            tokens=parse_sentence(text[span.start : span.end], article.language, span.start),
        )
        for span in sentence_spans(text, article.language, article.title)
    )
