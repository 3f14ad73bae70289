"""Findings on the terminal: a question, each source's answer, what differs and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimcheck.comparison import Finding, Verdict
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_quote import origin, quoted
from claimcheck.reporting.terminal_styles import ANSWER, HEAD, PLACE, SOURCE, VERDICT
from claimcheck.reporting.view import SINGULAR, SYMBOLS, View

_WIDEST_ANSWER = 24
"""Columns of an answer; longer ones go on in the next line."""


def in_full(view: View, verdict: Verdict) -> Iterator[RenderableType]:
    """Findings of one verdict, one block a question."""
    for findings in by_question(view.of_verdict(verdict)):
        yield Padding(_block(view, findings), (0, 0, 1, 0))


def by_question(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Findings about one question together, in the order in which each question came."""
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.question, []).append(finding)
    return list(grouped.values())


def answers(view: View, findings: Sequence[Finding]) -> dict[str, str]:
    """Claim ids in the order of their sources, and what of each was compared."""
    found: dict[str, str] = {}
    for finding in findings:
        for claim, answer in {**dict.fromkeys(finding.claims, ""), **view.answers(finding)}.items():
            found[claim] = found.get(claim) or answer
    places = {claim.id: place for place, claim in enumerate(view.comparison.claims)}
    return {id_: found[id_] for id_ in sorted(found, key=lambda id_: places.get(id_, -1))}


def _block(view: View, findings: Sequence[Finding]) -> RenderableType:
    first = findings[0]
    kind = f"{SYMBOLS[first.verdict]} {SINGULAR[first.verdict].upper()}"
    title = Table.grid(padding=(0, 1), expand=True)
    title.add_column(ratio=1)
    title.add_column(justify="right")
    title.add_row(
        Text.assemble((kind, VERDICT[first.verdict]), f"  {first.aspect}"),
        Text(" ".join(finding.id for finding in findings), style=PLACE),
    )
    question = Text(for_terminal(view.question(first)), style=HEAD)
    told = {(f.reason, f.rule, tuple(c[0] for c in f.claims)): f for f in reversed(findings)}
    reasons = [_reason(told[key], findings) for key in reversed(told)]
    return Group(title, Padding(Group(question, _answers(view, findings), *reasons), (0, 0, 0, 2)))


def _reason(finding: Finding, among: Sequence[Finding]) -> Text:
    """The reason; the rule; who judged, if not the rules; which sources, if there are several."""
    pair = " and ".join(claim.partition("-")[0] for claim in finding.claims)
    judged = "" if finding.judged_by == "rules" else f", judged by {finding.judged_by}"
    return Text.assemble(
        (f"{pair}: " if len(among) > 1 else "", SOURCE),
        (for_terminal(finding.reason), VERDICT[finding.verdict]),
        "  ",
        (for_terminal(f"(rule {finding.rule}{judged})"), PLACE),
    )


def _answers(view: View, findings: Sequence[Finding]) -> Table:
    """One row a claim: source, answer, quote with its place below."""
    compared = answers(view, findings)
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True)
    if any(compared.values()):
        table.add_column(max_width=_WIDEST_ANSWER)
    table.add_column(ratio=1)
    for claim in view.claims_of(compared):
        answer = compared[claim.id]
        row: list[RenderableType] = [Text(claim.source, style=SOURCE)]
        if any(compared.values()):
            row.append(Text(for_terminal(answer), style=ANSWER))
        row.append(Group(quoted(view, claim, answer), origin(view, claim)))
        table.add_row(*row)
    return table
