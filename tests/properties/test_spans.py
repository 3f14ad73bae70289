"""Every span reproduces its words, in whatever state the text arrives."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from claimcheck.analysis.analyse import analyse
from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.pipeline import extract
from claimcheck.reading.plain_text import normalise
from tests.builders import make_article
from tests.properties.mangling import arbitrary, mangled

thorough = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def wrong_spans(article: Article, claim: Claim) -> list[tuple[str, str]]:
    """What a claim says stands in the text, and what stands there, where the two differ."""
    parts = [(claim.quote, claim.start, claim.end)]
    parts += [(value.text, value.start, value.end) for value in claim.values]
    parts += [(a.text, a.start, a.end) for a in claim.arguments if not a.borrowed]
    return [(words, article.text[s:e]) for words, s, e in parts if article.text[s:e] != words]


def check(language: str, text: str) -> None:
    article = make_article(text, language=language)
    sentences = analyse(article)
    claims = extract(article)
    assert [s.text for s in sentences] == [text[s.start : s.end] for s in sentences]
    assert [wrong for claim in claims for wrong in wrong_spans(article, claim)] == []
    for claim in claims:
        assert claim.quote.strip()
        before = text[: claim.start]
        assert claim.line == before.count("\n") + 1
        assert claim.column == claim.start - before.rfind("\n")


@given(mangled())
@thorough
def test_spans_hold_in_mangled_news(sample: tuple[str, str]) -> None:
    """Decomposed, in capitals, on Windows line ends, with emoji and control characters in it."""
    check(sample[0], sample[1])


@given(mangled())
@thorough
def test_spans_hold_after_the_reader(sample: tuple[str, str]) -> None:
    """The reader's normalised text is what spans count in."""
    check(sample[0], normalise(sample[1]))


@given(arbitrary())
@thorough
def test_any_text_can_be_read(sample: tuple[str, str]) -> None:
    """Text that is no article gives claims with true spans or none, never a crash."""
    check(sample[0], sample[1])
