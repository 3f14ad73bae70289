"""The overview: one row a question, one column a source, what each of them answers."""

from __future__ import annotations

from typing import Final

from claimcheck.claim import Claim
from claimcheck.comparison import Question
from claimcheck.reporting.html_markup import Html, anchor, element, fragment
from claimcheck.reporting.view import SINGULAR, SYMBOLS, VERDICTS, View
from claimcheck.reporting.voices import outliers, voices

LONGEST_ANSWER: Final = 72
"""Code points of a quote shown in a cell; the whole stands in the article behind the link."""


def question_matrix(view: View) -> Html:
    """All questions, those with contradictions first."""
    rows = sorted(view.comparison.questions, key=lambda q: _gravity(view, q))
    head = [element("th", "Question", scope="col"), *(_source_head(view, s) for s in view.sources)]
    table = element(
        "table",
        element("caption", "What each source answers. Every answer leads to its words."),
        element("thead", element("tr", *head)),
        element("tbody", *(_row(view, question) for question in rows)),
    )
    return element(
        "section",
        element("h2", "Overview", id="overview"),
        element(
            "div", table, class_="scroll", role="region", tabindex="0", aria_labelledby="overview"
        ),
        class_="overview",
        aria_labelledby="overview",
    )


def _gravity(view: View, question: Question) -> int:
    findings = view.findings_on(question.id)
    return VERDICTS.index(findings[0].verdict) if findings else len(VERDICTS)


def _source_head(view: View, source: str) -> Html:
    letter = element("span", source, class_="letter")
    return element("th", letter, " ", element("bdi", view.label(source)), scope="col")


def _row(view: View, question: Question) -> Html:
    findings = view.findings_on(question.id)
    marks = [
        element(
            "a",
            f"{SYMBOLS[f.verdict]}{view.numbers[f.id]}",
            href=f"#{anchor('finding', f.id)}",
            class_=f"note {f.verdict}",
            aria_label=f"{SINGULAR[f.verdict].capitalize()} {view.numbers[f.id]}",
        )
        for f in findings
    ]
    name = element(
        "th", question.text, " ", *marks, scope="row", id=anchor("question", question.id)
    )
    answers = {id_: words for f in findings for id_, words in view.answers(f).items()}
    odd, voice = outliers(findings), voices(findings)
    cells = [
        _cell(view, question, source, answers, _notes(source, odd, voice))
        for source in view.sources
    ]
    return element("tr", name, *cells, class_=findings[0].verdict if findings else None)


def _notes(source: str, odd: frozenset[str], voice: dict[str, str]) -> tuple[Html, ...]:
    """Whether the source stands alone against the others, and whose words it repeats."""
    first = voice.get(source, source)
    sign = element("abbr", SYMBOLS["contradiction"], title="the odd one out", class_="odd")
    copy = element("abbr", f"= {first}", title=f"the same wording as {first}: one voice")
    return (*((sign, " ") if source in odd else ()), *((copy, " ") if first != source else ()))


def _cell(
    view: View, question: Question, source: str, answers: dict[str, str], notes: tuple[Html, ...]
) -> Html:
    claims = [claim for claim in view.claims_of(question.claims) if claim.source == source]
    if not claims:
        return element("td", element("span", "–", aria_label="says nothing"), class_="silent")
    links = [_answer(claim, answers.get(claim.id), view) for claim in claims]
    return element("td", *notes, *(fragment(element("div", link)) for link in links))


def _answer(claim: Claim, value: str | None, view: View) -> Html:
    href = f"#{anchor('claim', claim.id)}" if view.has_text(claim.source) else None
    if value:
        return element("a", element("bdi", value), href=href)
    words = " ".join(claim.quote.split())
    short = words if len(words) <= LONGEST_ANSWER else words[: LONGEST_ANSWER - 1].rstrip() + "…"
    language = view.sources[claim.source].language
    return element("a", short, href=href, lang=language, dir="auto")
