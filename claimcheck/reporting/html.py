"""The comparison as one self-contained web page, to be passed round and printed.

No script, no request, no font to fetch: the style sheet is inside, and a content security policy
in the page allows that style sheet (by its hash) and nothing else. All text from the articles goes
through :mod:`claimcheck.reporting.html_markup`, which escapes it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

from claimcheck.comparison import Comparison
from claimcheck.reporting.html_articles import articles_side_by_side
from claimcheck.reporting.html_findings import (
    claims_by_source,
    claims_of_one_source,
    findings_by_verdict,
)
from claimcheck.reporting.html_markup import Html, element, fragment
from claimcheck.reporting.html_matrix import question_matrix
from claimcheck.reporting.view import SYMBOLS, VERDICTS, View, counted

_STYLE = Path(__file__).with_name("report.css")


def render(comparison: Comparison) -> str:
    """A whole HTML document; the articles stand in it when ``comparison.texts`` holds them."""
    view = View(comparison)
    page = element("html", _head(view), _body(view), lang="en")
    return f"<!doctype html>\n{page}\n"


def _head(view: View) -> Html:
    style = _STYLE.read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content=f"claimcheck {view.comparison.tool.version}"),
        element("link", rel="icon", href="data:,"),
        element("title", f"{_headline(view)} · claimcheck"),
        element("style", Html(style)),
    )


def _body(view: View) -> Html:
    return element(
        "body",
        element("a", "Skip to the findings", href="#findings", class_="skip"),
        _masthead(view),
        element(
            "main",
            findings_by_verdict(view) if view.compared else claims_by_source(view),
            articles_side_by_side(view),
            question_matrix(view) if view.comparison.questions else "",
            claims_of_one_source(view) if view.comparison.only_in else "",
        ),
        _colophon(view),
    )


def _headline(view: View) -> str:
    return " · ".join(source.label for source in view.comparison.sources)


def _masthead(view: View) -> Html:
    names = [element("span", element("bdi", s.label)) for s in view.comparison.sources]
    return element(
        "header",
        element("p", "claimcheck", class_="wordmark"),
        element("h1", *(fragment(name, " ") for name in names)),
        element("p", _extent(view), class_="lead"),
        element("nav", element("ul", *_contents(view)), aria_label="Contents"),
        *_troubles(view),
        class_="masthead",
    )


def _extent(view: View) -> str:
    sources = view.comparison.sources
    languages = ", ".join(dict.fromkeys(source.language for source in sources))
    number = f"{len(sources)} source{'' if len(sources) == 1 else 's'} ({languages})"
    only = view.comparison.run.settings.get("only")
    shown = f"; shown: {only}" if only else ""
    done = "compared claim by claim" if view.compared else "read claim by claim"
    return f"{number} {done}: {len(view.claims)} claims{shown}"


def _contents(view: View) -> Iterator[Html]:
    for verdict in VERDICTS if view.compared else ():
        number = len(view.of_verdict(verdict))
        words = fragment(
            element("span", SYMBOLS[verdict], aria_hidden="true"), " ", counted(verdict, number)
        )
        link = element("a", words, href=f"#all-{verdict}") if number else element("span", words)
        yield element("li", link, class_=verdict if number else "none")
    if view.comparison.texts:
        yield element("li", element("a", "Articles", href="#articles"))
    if view.comparison.questions:
        yield element("li", element("a", "Overview", href="#overview"))
    if view.comparison.only_in:
        yield element("li", element("a", "One source only", href="#only-in"))


def _troubles(view: View) -> Iterator[Html]:
    """What could not be read, and what the reader noticed: never left out of the page."""
    lines = [f"{e.path}: {e.message}" for e in view.comparison.errors]
    lines += [f"{s.label}: {warning}" for s in view.comparison.sources for warning in s.warnings]
    if lines:
        heading = "This report is incomplete" if view.comparison.errors else "Noticed while reading"
        items = [element("li", element("bdi", line)) for line in lines]
        yield element(
            "div", element("p", heading), element("ul", *items), class_="troubles", role="note"
        )


def _colophon(view: View) -> Html:
    run = view.comparison.run
    rows = [
        element("li", element("bdi", source.path), f" · sha256 {source.sha256}")
        for source in view.comparison.sources
    ]
    tool = view.comparison.tool
    made = f"{tool.name} {tool.version} · embedder {run.embedder.id} · judge {run.judge}"
    return element(
        "footer",
        element("p", "claimcheck says where sources differ, not who is right.", class_="lead"),
        element("ul", *rows),
        element("p", made, " · ", "with network" if run.network else "no network used"),
    )
