"""The articles side by side, every claim marked where it stands and linked to its findings.

Claims may nest and cross. Each line of the text is a paragraph; a claim is cut where a paragraph
or an enclosing claim ends, its first piece carries the id that links point to, and its last piece
is followed by the numbers of its findings, as footnotes are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

from claimcheck.claim import Claim
from claimcheck.comparison import Finding, Source
from claimcheck.reporting.html_markup import Html, anchor, element, fragment
from claimcheck.reporting.view import SINGULAR, SYMBOLS, View

LEGEND: Final = (
    "Numbered words lead to their finding. Words underlined with dots are claims "
    "that no other source makes or denies."
)


@dataclass(frozen=True)
class _Piece:
    """A claim's words inside one paragraph, as a span of the article."""

    claim: Claim
    start: int
    end: int
    first: bool = True
    last: bool = True

    @property
    def order(self) -> tuple[int, int, int, str]:
        """Outer claims before those inside them; the whole before what a cut left over."""
        return (self.start, -self.end, -self.claim.end, self.claim.id)


def articles_side_by_side(view: View) -> Html:
    """One column for each source whose text is at hand; nothing when none is."""
    columns = [_article(view, s) for s in view.comparison.sources if view.has_text(s.id)]
    if not columns:
        return Html()
    several = "columns two" if len(columns) == 2 else "columns many"
    return element(
        "section",
        element("h2", "The articles", id="articles"),
        element("p", LEGEND, class_="lead") if view.compared else "",
        element("div", *columns, class_=several),
        class_="articles",
        aria_labelledby="articles",
    )


def _article(view: View, source: Source) -> Html:
    name = anchor("source", source.id)
    letter = element("span", source.id, class_="letter")
    return element(
        "article",
        element(
            "header",
            element("h3", letter, " ", element("bdi", source.label)),
            element("p", *_imprint(source), class_="imprint"),
            id=name,
        ),
        element(
            "div",
            *_paragraphs(view, source),
            class_="text",
            lang=source.language,
            dir="auto",
            tabindex="0",
            role="region",
            aria_labelledby=name,
        ),
        aria_labelledby=name,
    )


def _imprint(source: Source) -> Iterator[Html]:
    """Language, publisher, date, path and address: what tells one source from another."""
    for fact in (source.publisher, source.published, source.language, source.path):
        if fact and fact != source.label:
            yield element("span", element("bdi", fact))
    if source.url and source.url.startswith(("https://", "http://")):
        yield element("a", "original", href=source.url, rel="noopener noreferrer nofollow")


def _paragraphs(view: View, source: Source) -> Iterator[Html]:
    text = view.comparison.texts[source.id]
    claims = [claim for claim in view.comparison.claims if claim.source == source.id]
    lines = _lines(text)
    pieces = _pieces(claims, lines)
    headline = len(text) - len(text.lstrip())
    for at, (start, end) in enumerate(lines):
        if not text[start:end].strip():
            continue
        is_title = start <= headline < end and text[start:end].strip() == (source.title or "")
        yield element(
            "p",
            _marked(view, text, sorted(pieces[at], key=lambda p: p.order), (start, end)),
            class_="headline" if is_title else None,
        )


def _lines(text: str) -> list[tuple[int, int]]:
    """The span of each line, without its end."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    return [(start, after - 1) for start, after in pairwise(starts)]


def _pieces(claims: Sequence[Claim], lines: Sequence[tuple[int, int]]) -> list[list[_Piece]]:
    """What of each claim stands in each line."""
    pieces: list[list[_Piece]] = [[] for _ in lines]
    starts = [start for start, _ in lines]
    for claim in claims:
        within = range(bisect_right(starts, claim.start) - 1, bisect_left(starts, claim.end))
        spans = [
            (at, max(claim.start, lines[at][0]), min(claim.end, lines[at][1])) for at in within
        ]
        told = [(at, start, end) for at, start, end in spans if start < end]
        for at, start, end in told:
            first, last = at == told[0][0], at == told[-1][0]
            pieces[at].append(_Piece(claim, start, end, first=first, last=last))
    return pieces


def _marked(view: View, text: str, pieces: Sequence[_Piece], span: tuple[int, int]) -> Html:
    """The text of a span with its pieces marked; they are sorted and lie inside it."""
    at, end = span
    parts: list[str] = []
    waiting = deque(pieces)
    while waiting:
        outer = waiting.popleft()
        inside, after = _cut(waiting, outer.end)
        waiting.extendleft(reversed(after))
        parts += [text[at : outer.start], _mark(view, text, outer, inside)]
        at = outer.end
    return fragment(*parts, text[at:end])


def _cut(waiting: deque[_Piece], end: int) -> tuple[list[_Piece], list[_Piece]]:
    """Take the pieces that begin before ``end``: what lies inside it, and what is left of them."""
    inside, after = [], []
    while waiting and waiting[0].start < end:
        piece = waiting.popleft()
        if piece.end > end:
            after.append(replace(piece, start=end, first=False))
            piece = replace(piece, end=end, last=False)
        inside.append(piece)
    while after and waiting and waiting[0].start == end:
        after.append(waiting.popleft())
    return inside, sorted(after, key=lambda p: p.order)


def _mark(view: View, text: str, piece: _Piece, inside: Sequence[_Piece]) -> Html:
    claim = piece.claim
    findings = view.findings_about.get(claim.id, ())
    mark = element(
        "mark",
        _marked(view, text, inside, (piece.start, piece.end)),
        id=anchor("claim", claim.id) if piece.first else None,
        class_=findings[0].verdict if findings else "alone",
    )
    return fragment(mark, *(_footnote(view, f) for f in findings)) if piece.last else mark


def _footnote(view: View, finding: Finding) -> Html:
    """The way back from the words to a finding about them."""
    number = view.numbers[finding.id]
    name = f"{SINGULAR[finding.verdict].capitalize()} {number}: {view.question(finding)}"
    return element(
        "a",
        f"{SYMBOLS[finding.verdict]}{number}",
        href=f"#{anchor('finding', finding.id)}",
        class_=f"note {finding.verdict}",
        lang="en",
        title=name,
        aria_label=name,
    )
