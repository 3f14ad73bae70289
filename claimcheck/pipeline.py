"""The whole tool on one page: articles in, claims and comparison out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck import __version__
from claimcheck.analysis.analyse import analyse
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Failure, Model, Run, Source, Tool
from claimcheck.extraction.extract import extract_claims
from claimcheck.side_by_side import begin, finish

if TYPE_CHECKING:
    from claimcheck.embedding import Embedder
    from claimcheck.judging.cross_encoder import Judge
    from claimcheck.judging.ruling import Ruling


def extract(article: Article) -> tuple[Claim, ...]:
    """The atomic claims of one article, in text order."""
    return extract_claims(article, analyse(article))


def compare(
    articles: Sequence[Article],
    *,
    embedder: Embedder | None = None,
    reviewer: Judge | None = None,
    errors: Sequence[Failure] = (),
) -> Comparison:
    """Compare two or more articles.

    ``embedder`` replaces the bundled one, ``reviewer`` is a named judge that reviews what the rules
    say, and ``errors`` are sources that could not be read.
    """
    workers = begin(articles, extract)
    # Numpy and the embedder wake while the workers read.
    from claimcheck.alignment.align import align  # noqa: PLC0415
    from claimcheck.embedding import bundled_embedder  # noqa: PLC0415
    from claimcheck.judging.copies import copied  # noqa: PLC0415
    from claimcheck.judging.judge import judge  # noqa: PLC0415
    from claimcheck.judging.one_event import STRANGE, strangers  # noqa: PLC0415
    from claimcheck.judging.only_in import only_in  # noqa: PLC0415

    chosen = embedder or bundled_embedder()
    chosen.encode([""])
    ready = finish(workers)
    claims = {a.id: ready[a.id] if a.id in ready else extract(a) for a in articles}
    pairs = align(articles, claims, chosen)
    questions, findings = judge(pairs, model=reviewer, copies=copied(articles, claims))
    strange = strangers(pairs, findings)
    return Comparison(
        tool=Tool(version=__version__),
        status="partial" if errors else "complete",
        run=Run(
            embedder=Model(id=chosen.id, sha256=chosen.sha256),
            judge=reviewer.id if reviewer else "rules",
        ),
        sources=tuple(
            source(article, *([STRANGE] if article.id in strange else [])) for article in articles
        ),
        claims=tuple(claim for article in articles for claim in claims[article.id]),
        questions=questions,
        findings=findings,
        only_in=only_in(claims, findings),
        errors=tuple(errors),
        texts={article.id: article.text for article in articles},
    )


def contradiction(
    left: Article, right: Article, *, embedder: Embedder | None = None
) -> Ruling | None:
    """What contradicts between two short texts that are known to be about one matter, if anything.

    For a claim and the sentence that checks it. ``compare`` assumes no such thing of articles.
    """
    from claimcheck.embedding import bundled_embedder  # noqa: PLC0415 - imports numpy
    from claimcheck.judging import one_matter  # noqa: PLC0415 - as above

    claims = {text.id: extract(text) for text in (left, right)}
    return one_matter.contradiction((left, right), claims, embedder or bundled_embedder())


def source(article: Article, *warnings: str) -> Source:
    """What the report says of an article, with what only the comparison could warn of."""
    return Source(
        id=article.id,
        label=article.label,
        path=article.path,
        language=article.language,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        published=article.published.isoformat() if article.published else None,
        sha256=article.sha256,
        charset=article.charset,
        characters=len(article.text),
        warnings=(*article.warnings, *warnings),
    )
