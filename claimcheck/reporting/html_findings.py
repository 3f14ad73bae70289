"""The findings, the gravest first: the question, both quotes, what differs, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from claimcheck.claim import Claim
from claimcheck.comparison import Finding, Verdict
from claimcheck.reporting.html_markup import Html, anchor, element, fragment
from claimcheck.reporting.view import (
    PLURAL,
    SINGULAR,
    SYMBOLS,
    VERDICTS,
    View,
    decisive_spans,
    said_by,
)

INTRODUCTIONS: Final[dict[Verdict, str]] = {
    "contradiction": "The sources cannot both be right as they stand.",
    "update": "A later report gives a newer figure for the same thing.",
    "not_comparable": "The same question, but of another period, group or unit.",
    "agreement": "More than one source says so.",
}


def findings_by_verdict(view: View) -> Html:
    """One section for each verdict that was found."""
    sections = [_section(view, verdict) for verdict in VERDICTS if view.of_verdict(verdict)]
    nothing = element("p", "No two claims could be compared.", class_="lead")
    return element("div", *(sections or [nothing]), class_="findings", id="findings", tabindex="-1")


def claims_by_source(view: View) -> Html:
    """All claims, where nothing was compared."""
    lists = [
        _listed(view, source, [c for c in view.comparison.claims if c.source == source])
        for source in view.sources
    ]
    heading = element("h2", "Claims", id="claims")
    columns = element("div", *lists, class_="columns only-in")
    return element("div", heading, columns, class_="findings", id="findings", tabindex="-1")


def claims_of_one_source(view: View) -> Html:
    """What only one source says, source by source, each linked to its words."""
    lists = [
        _listed(view, source, view.claims_of(ids))
        for source, ids in view.comparison.only_in.items()
    ]
    return element(
        "section",
        element("h2", "Said by one source only", id="only-in"),
        element("div", *lists, class_="columns only-in"),
        aria_labelledby="only-in",
    )


def words_link(view: View, claim: Claim) -> Html:
    """The way from a claim to its words in the article; its place alone without the text."""
    place = element("bdi", f"line {claim.line}")
    if not view.has_text(claim.source):
        return element("span", place, class_="place", title=view.place(claim))
    return element(
        "a",
        place,
        href=f"#{anchor('claim', claim.id)}",
        class_="place",
        title=view.place(claim),
        aria_label=f"line {claim.line}, show in the article: {view.label(claim.source)}",
    )


def _section(view: View, verdict: Verdict) -> Html:
    findings = view.of_verdict(verdict)
    heading = f"{PLURAL[verdict].capitalize()} "
    return element(
        "section",
        element(
            "h2", heading, element("span", str(len(findings)), class_="count"), id=f"all-{verdict}"
        ),
        element("p", INTRODUCTIONS[verdict], class_="lead"),
        *(_card(view, finding) for finding in findings),
        class_=verdict,
        aria_labelledby=f"all-{verdict}",
    )


def _card(view: View, finding: Finding) -> Html:
    name = anchor("finding", finding.id)
    tag = f"{SYMBOLS[finding.verdict]} {SINGULAR[finding.verdict]} {view.numbers[finding.id]}"
    return element(
        "article",
        element("p", element("span", tag, class_="tag"), " ", finding.aspect, class_="kicker"),
        element("h3", view.question(finding), id=f"{name}-question"),
        element("p", element("bdi", finding.reason), class_="reason"),
        element("div", *_sides(view, finding), class_="sides"),
        element("p", *_workings(finding), class_="workings"),
        id=name,
        class_=f"card {finding.verdict}",
        tabindex="-1",
        aria_labelledby=f"{name}-question",
    )


def _sides(view: View, finding: Finding) -> Iterator[Html]:
    claims = view.claims_of(finding.claims)
    answers, values = view.answers(finding), dict(zip(finding.claims, finding.values, strict=False))
    for claim in claims:
        yield element(
            "figure",
            element("figcaption", *_caption(view, claim, answers.get(claim.id))),
            element(
                "blockquote",
                _quote(claim, values.get(claim.id, "")),
                lang=_language(view, claim),
                dir="auto",
            ),
            element("p", words_link(view, claim), *_circumstances(claim), class_="where"),
        )


def _caption(view: View, claim: Claim, value: str | None) -> Iterator[Html]:
    yield element("span", claim.source, class_="letter")
    yield fragment(" ", element("bdi", view.label(claim.source), class_="source"))
    if value:
        yield fragment(" ", element("strong", element("bdi", value), class_="value"))


def _quote(claim: Claim, value: str) -> Html:
    """The exact words, those that answer the question standing out."""
    parts: list[str] = []
    at = 0
    for start, end in decisive_spans(claim, value):
        parts += [claim.quote[at:start], element("b", claim.quote[start:end])]
        at = end
    return fragment(*parts, claim.quote[at:])


def _circumstances(claim: Claim) -> Iterator[Html]:
    """Who says it, how surely and as of when, where that is not a plain statement."""
    if said_by(claim):
        yield fragment(" ", element("span", element("bdi", said_by(claim))))
    if claim.as_of:
        yield fragment(" ", element("span", f"as of {claim.as_of}"))


def _workings(finding: Finding) -> Iterator[Html]:
    yield fragment("Rule ", element("code", finding.rule))
    if finding.judged_by != "rules":
        yield fragment(" · judged by ", element("code", finding.judged_by))
    yield fragment(" · ", element("code", finding.id))
    yield fragment(
        " · ", element("a", "in the overview", href=f"#{anchor('question', finding.question)}")
    )


def _listed(view: View, source: str, claims: Sequence[Claim]) -> Html:
    items = [
        element(
            "li",
            element("span", claim.text, lang=_language(view, claim), dir="auto"),
            " ",
            words_link(view, claim),
        )
        for claim in claims
    ]
    heading = element(
        "h3",
        element("span", source, class_="letter"),
        " ",
        element("bdi", view.label(source)),
        " ",
        element("span", str(len(items)), class_="count"),
    )
    return element("div", heading, element("ul", *items) if items else element("p", "Nothing."))


def _language(view: View, claim: Claim) -> str | None:
    return view.sources[claim.source].language if claim.source in view.sources else None
