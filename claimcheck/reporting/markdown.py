"""Markdown, for wikis, pull requests and chat: the findings first, then the overview.

Text from the articles is escaped with backslashes (CommonMark 0.31, section 2.4) and entities, so
that it can start no heading, list, link, image, table cell or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.view import PLURAL, SYMBOLS, VERDICTS, View, counted, said_by

_PUNCTUATION: Final = re.compile(r"([\\`*_{}\[\]#|~$!^])")
_OPENING: Final = re.compile(r"^(\d{0,9})([-+=.):])")
"""What would begin a list, a rule or a heading if the text came first in its block."""

_SCHEME: Final = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp):|\bwww\.")
"""What GitHub's Markdown turns into a link without being asked (GFM, section 6.9)."""


def render(comparison: Comparison) -> str:
    """The whole comparison as CommonMark with one table."""
    view = View(comparison)
    blocks = [*_head(view), *_findings(view), *_overview(view), *_only_in(view), *_foot(view)]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Foreign text as inert Markdown on one line."""
    safe = for_terminal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    safe = _PUNCTUATION.sub(r"\\\1", safe)
    safe = _SCHEME.sub(lambda m: m[0].replace(":", "&#58;").replace(".", "&#46;"), safe)
    return _OPENING.sub(r"\1\\\2", safe.strip())


def _head(view: View) -> Iterator[str]:
    sources = view.comparison.sources
    yield "# " + " · ".join(escaped(source.label) for source in sources)
    counts = ", ".join(counted(v, len(view.of_verdict(v))) for v in VERDICTS)
    yield f"{len(sources)} sources, {len(view.claims)} claims: {counts}."
    troubles = [f"- {escaped(e.path)}: {escaped(e.message)}" for e in view.comparison.errors]
    if troubles:
        yield "**This report is incomplete.**\n\n" + "\n".join(troubles)


def _findings(view: View) -> Iterator[str]:
    for verdict in VERDICTS:
        findings = view.of_verdict(verdict)
        if findings:
            yield f"## {PLURAL[verdict].capitalize()}"
            for finding in findings:
                yield from _finding(view, finding)


def _finding(view: View, finding: Finding) -> Iterator[str]:
    number = view.numbers[finding.id]
    yield f"### {SYMBOLS[finding.verdict]}{number} {escaped(view.question(finding))}"
    workings = f"{finding.aspect}, rule {escaped(finding.rule)}, {escaped(finding.id)}"
    yield f"{escaped(finding.reason)} ({workings})"
    answers = view.answers(finding)
    yield "\n".join(_side(view, c, answers.get(c.id)) for c in view.claims_of(finding.claims))


def _side(view: View, claim: Claim, value: str | None) -> str:
    answer = f" {escaped(value)}:" if value else ""
    speaker = said_by(claim)
    where = escaped(view.place(claim)) + (f", {escaped(speaker)}" if speaker else "")
    return f"- **{escaped(view.label(claim.source))}**{answer} “{escaped(claim.quote)}” ({where})"


def _overview(view: View) -> Iterator[str]:
    """One row a question, one column a source."""
    if not view.comparison.questions:
        return
    yield "## Overview"
    heads = ["Question", *(escaped(source.label) for source in view.comparison.sources)]
    rows = [heads, ["---"] * len(heads)]
    for question in view.comparison.questions:
        claims = view.claims_of(question.claims)
        cells = [
            "<br>".join(f"“{escaped(c.quote)}”" for c in claims if c.source == source.id)
            for source in view.comparison.sources
        ]
        rows.append([escaped(question.text), *cells])
    yield "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _only_in(view: View) -> Iterator[str]:
    for source, ids in view.comparison.only_in.items():
        claims = view.claims_of(ids)
        if claims:
            yield f"## Only in {escaped(view.label(source))}"
            yield "\n".join(f"- {escaped(c.text)} ({escaped(view.place(c))})" for c in claims)


def _foot(view: View) -> Iterator[str]:
    tool, run = view.comparison.tool, view.comparison.run
    models = f"embedder {escaped(run.embedder.id)}, judge {escaped(run.judge)}"
    yield f"{tool.name} {escaped(tool.version)}, {models}."
