"""Three or more sources at a glance: a row a question they differ on, a column a source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.comparison import Finding
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_findings import answers, by_question
from claimcheck.reporting.terminal_styles import HEAD, PLACE, SOURCE, VERDICT
from claimcheck.reporting.view import SYMBOLS, View
from claimcheck.reporting.voices import outliers, voices

_FEWEST_SOURCES = 3
"""Two answers stand side by side in the findings already."""

_SILENT = "–"


def matrix(view: View) -> Iterator[RenderableType]:
    """The table, if there are enough sources and something they differ on."""
    differing = by_question([f for f in view.findings if f.verdict in ("contradiction", "update")])
    if len(view.comparison.sources) < _FEWEST_SOURCES or not differing:
        return
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(ratio=2, no_wrap=True, overflow="ellipsis")
    for _ in view.comparison.sources:
        table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    letters = (Text(source.id, style=SOURCE) for source in view.comparison.sources)
    table.add_row(Text("Where they differ", style=HEAD), *letters)
    for findings in differing:
        table.add_row(*_row(view, findings))
    yield table
    yield ""


def _row(view: View, findings: Sequence[Finding]) -> Iterator[Text]:
    """The question and each source's answers; the odd one out has the sign of its verdict.

    A copy of another source's words names it: "= A".
    """
    yield Text(for_terminal(view.question(findings[0])))
    told = view.findings_on(findings[0].question)
    asked = answers(view, told)
    odd, voice = outliers(told), voices(told)
    for source in view.comparison.sources:
        said = [
            asked[claim.id] or claim.quote
            for claim in view.claims_of(asked)
            if claim.source == source.id
        ]
        cell = Text(for_terminal(" / ".join(dict.fromkeys(said)) or _SILENT))
        if not said:
            cell.stylize(PLACE)
        if (first := voice.get(source.id, source.id)) != source.id:
            cell = Text.assemble((f"= {first} ", SOURCE), cell)
        if source.id in odd:
            cell = Text.assemble((f"{SYMBOLS['contradiction']} ", VERDICT["contradiction"]), cell)
        yield cell
