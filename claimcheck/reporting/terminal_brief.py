"""What needs less room on the terminal: agreements in two lines, claims in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimcheck.claim import Claim
from claimcheck.comparison import Finding
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_findings import answers, by_question
from claimcheck.reporting.terminal_quote import bare, said
from claimcheck.reporting.terminal_styles import ANSWER, HEAD, PLACE, VERDICT
from claimcheck.reporting.view import SYMBOLS, View

_NARROWEST_QUOTE = 50
"""Columns below which a quote cut to one line says nothing."""


def agreements(view: View, width: int, *, everything: bool) -> Iterator[RenderableType]:
    """Two lines a question: what they agree on, and their words, cut unless all is asked for."""
    for findings in by_question(view.of_verdict("agreement")):
        yield _title(view, findings[0], width, everything=everything)
        claims = view.claims_of(answers(view, findings))
        yield Padding(_side_by_side(claims, width, everything=everything), (0, 0, 0, 2))


def claims_of_source(view: View, source: str, ids: Sequence[str]) -> Iterator[RenderableType]:
    """A heading, and the claims below it in one line each, or as many as they need."""
    yield Text.assemble(
        (f"Only in {source}" if view.comparison.only_in else source, HEAD),
        f"  {for_terminal(view.label(source))}",
    )
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for claim in view.claims_of(ids):
        line = bare(claim)
        if words := said(claim):
            line.append(f"  {words}", style=PLACE)
        table.add_row(Text(claim.aspect), line)
    yield table
    yield ""


def _title(view: View, finding: Finding, width: int, *, everything: bool) -> Text:
    """The question, cut where it would push the answer off the line; then the answer too."""
    symbol, reason = f"{SYMBOLS[finding.verdict]} ", Text(for_terminal(finding.reason), ANSWER)
    question = Text(for_terminal(view.question(finding)))
    room = width - len(symbol) - len(finding.id) - 4
    question.truncate(max(room - reason.cell_len, width // 3), overflow="ellipsis")
    if not everything:
        reason.truncate(max(room - question.cell_len, 1), overflow="ellipsis")
    line = Text.assemble((symbol, VERDICT[finding.verdict]), question, "  ", reason)
    gap = width - line.cell_len - len(finding.id)
    line.append(" " * max(gap, 2) + finding.id, style=PLACE)
    return line


def _side_by_side(claims: Sequence[Claim], width: int, *, everything: bool) -> Table:
    """Quotes in as many columns as leave each of them readable."""
    columns = 1 if everything else max(1, min(len(claims), width // _NARROWEST_QUOTE))
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for _ in range(columns):
        table.add_column(ratio=1, no_wrap=not everything, overflow="ellipsis")
    for at in range(0, len(claims), columns):
        table.add_row(*(bare(claim) for claim in claims[at : at + columns]))
    return table
