"""Findings on the terminal: a question, each source's answer, what differs and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimcheck.claim import Claim
from claimcheck.comparison import Finding, Verdict
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_quote import bare, quoted
from claimcheck.reporting.terminal_styles import ANSWER, HEAD, PLACE, SOURCE, VERDICT
from claimcheck.reporting.view import SINGULAR, SYMBOLS, View, said_by


def in_full(view: View, verdict: Verdict) -> Iterator[RenderableType]:
    """Findings of one verdict, one block a question."""
    for findings in _by_question(view.of_verdict(verdict)):
        yield Padding(_block(view, findings), (0, 0, 1, 0))


def in_brief(view: View, verdict: Verdict) -> Iterator[RenderableType]:
    """Findings of one verdict, two or three lines a question."""
    for findings in _by_question(view.of_verdict(verdict)):
        yield _brief(view, findings)


def said(claim: Claim) -> str:
    """Who says it and how surely, and whether it is about an earlier event."""
    words = said_by(claim)
    if claim.event.background:
        dates = "–".join(dict.fromkeys(day for day in (claim.event.low, claim.event.high) if day))
        words += f"{', ' if words else ''}another event{f' ({dates})' if dates else ''}"
    return for_terminal(words)


def _by_question(findings: Sequence[Finding]) -> list[list[Finding]]:
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.question, []).append(finding)
    return list(grouped.values())


def _block(view: View, findings: Sequence[Finding]) -> RenderableType:
    first = findings[0]
    title = _sides(
        Text.assemble(
            (f"{SYMBOLS[first.verdict]} {SINGULAR[first.verdict].upper()}", VERDICT[first.verdict]),
            f"  {first.aspect}",
        ),
        Text(" ".join(finding.id for finding in findings), style=PLACE),
    )
    question = Text(for_terminal(view.question(first)), style=HEAD)
    reasons = [Text(f"{for_terminal(f.reason)}  ({_rule(f, findings)})") for f in findings]
    return Group(
        title,
        Padding(Group(question, _answers(view, findings), *reasons), (0, 0, 0, 2)),
    )


def _rule(finding: Finding, among: Sequence[Finding]) -> str:
    """The rule, the judge when it was not the rules, the sources when there are several pairs."""
    words = [f"rule {finding.rule}"]
    if finding.judged_by != "rules":
        words.append(f"judged by {finding.judged_by}")
    if len(among) > 1:
        words.insert(0, " and ".join(claim.partition("-")[0] for claim in finding.claims))
    return for_terminal(", ".join(words))


def _answers(view: View, findings: Sequence[Finding]) -> Table:
    """One row a source and answer: letter, answer, quote with its place below."""
    answers = _compared(findings)
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True)
    if any(answers.values()):
        table.add_column(max_width=22)
    table.add_column(ratio=1)
    for claim in view.claims_of(answers):
        row: list[RenderableType] = [Text(claim.source, style=SOURCE)]
        if any(answers.values()):
            row.append(Text(for_terminal(answers[claim.id]), style=ANSWER))
        row.append(Group(quoted(view, claim), _origin(view, claim)))
        table.add_row(*row)
    return table


def _compared(findings: Sequence[Finding]) -> dict[str, str]:
    """Claim ids in source order, and what of each was compared."""
    answers: dict[str, str] = {}
    for finding in findings:
        values = finding.values or ("",) * len(finding.claims)
        for claim, value in zip(finding.claims, values, strict=False):
            answers.setdefault(claim, value)
    return dict(sorted(answers.items(), key=lambda item: item[0].partition("-")[0]))


def _origin(view: View, claim: Claim) -> Text:
    """``path:line:column``, whole on its line so that an editor can open it."""
    words = said(claim)
    place = for_terminal(view.place(claim))
    return Text(f"{place}  {words}" if words else place, style=PLACE)


def _brief(view: View, findings: Sequence[Finding]) -> RenderableType:
    first = findings[0]
    answers = _compared(findings)
    title = _sides(
        Text.assemble(
            (f"{SYMBOLS[first.verdict]} ", VERDICT[first.verdict]),
            for_terminal(view.question(first)),
            "  ",
            (for_terminal(first.reason), ANSWER),
        ),
        Text(first.id, style=PLACE),
    )
    lines = Table.grid(padding=(0, 2, 0, 0), expand=True)
    lines.add_column(no_wrap=True)
    lines.add_column(ratio=1)
    for claim in view.claims_of(answers):
        line = bare(claim)
        line.append(f"  {for_terminal(view.place(claim))}", style=PLACE)
        lines.add_row(Text(claim.source, style=SOURCE), line)
    return Group(title, Padding(lines, (0, 0, 0, 2)))


def _sides(left: Text, right: Text) -> Table:
    """Two texts on one line, at its two ends."""
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(ratio=1)
    table.add_column(justify="right", no_wrap=len(right) < 30)
    table.add_row(left, right)
    return table
