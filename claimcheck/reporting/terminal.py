"""The terminal report: what a newsroom reads first.

A summary line, the sources, contradictions with both quotes, updates, what cannot be compared,
agreements in brief, counts of what one source alone says, and what to do next. Text of the
sources goes through ``for_terminal`` and into ``rich.text.Text``; rich's markup is never read.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_findings import in_brief, in_full, said
from claimcheck.reporting.terminal_quote import bare
from claimcheck.reporting.terminal_styles import COMMAND, HEAD, PLACE, SOURCE, Style
from claimcheck.reporting.view import VERDICTS, View, counted


def render(
    comparison: Comparison, *, width: int = 80, style: Style = "none", everything: bool = False
) -> str:
    """The report as text of at most ``width`` columns; ``everything`` lists every claim."""
    view = View(comparison)
    written = io.StringIO()
    console = _console(written, width, style)
    for part in _parts(view, everything=everything):
        console.print(part)
    return _trimmed(written.getvalue(), style)


def _console(file: io.StringIO, width: int, style: Style) -> Console:
    return Console(
        file=file,
        width=width,
        force_terminal=style != "none",
        color_system="standard" if style != "none" else None,
        no_color=style != "colour",
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )


def _trimmed(text: str, style: Style) -> str:
    """Without the blanks that columns leave at line ends."""
    if style != "none":
        return text
    return "\n".join(line.rstrip() for line in text.split("\n"))


def _parts(view: View, *, everything: bool) -> Iterator[RenderableType]:
    yield _summary(view.comparison)
    yield ""
    yield _sources(view)
    yield from _errors(view.comparison)
    yield ""
    if not view.comparison.questions and not view.comparison.only_in:
        yield from _all_claims(view)
        return
    for verdict in VERDICTS[:-1]:
        yield from in_full(view, verdict)
    agreements = list(in_brief(view, "agreement"))
    yield from agreements
    if agreements:
        yield ""
    yield from _alone(view, everything=everything)
    yield from _closing(view)


def _summary(comparison: Comparison) -> Text:
    """``claimcheck 0.1.0 · 2 sources (fr, it) · 31 + 27 claims · 14 aligned · offline``."""
    sources = comparison.sources
    languages = ", ".join(dict.fromkeys(source.language for source in sources))
    claims = " + ".join(str(_number_of_claims(comparison, source.id)) for source in sources)
    facts = [
        f"{len(sources)} source{'s' if len(sources) != 1 else ''} ({languages})",
        f"{claims} claims",
    ]
    if comparison.questions:
        facts.append(f"{len(comparison.questions)} aligned")
    facts.append("network" if comparison.run.network else "offline")
    name = f"{comparison.tool.name} {comparison.tool.version}"
    return Text.assemble((name, HEAD), for_terminal("".join(f" · {fact}" for fact in facts)))


def _number_of_claims(comparison: Comparison, source: str) -> int:
    return sum(claim.source == source for claim in comparison.claims)


def _sources(view: View) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(max_width=30)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for source in view.comparison.sources:
        table.add_row(
            Text(source.id, style=SOURCE),
            Text(for_terminal(source.label)),
            Text(for_terminal(source.language)),
            Text(for_terminal(source.published or "no date")),
            Text(for_terminal(source.title or ""), style=PLACE),
        )
    return table


def _errors(comparison: Comparison) -> Iterator[RenderableType]:
    for error in comparison.errors:
        yield Text(f"! NOT READ  {for_terminal(error.message)}", style=HEAD)


def _alone(view: View, *, everything: bool) -> Iterator[RenderableType]:
    """What one source alone says: counts, or every claim."""
    only_in = view.comparison.only_in
    if not any(only_in.values()):
        return
    if not everything:
        counts = " · ".join(f"only in {source} {len(ids)}" for source, ids in only_in.items())
        yield Text(f"{counts}   (--all lists them)", style=PLACE)
        return
    for source, ids in only_in.items():
        yield Text(f"Only in {source}  {for_terminal(view.label(source))}", style=HEAD)
        yield _claims(view, view.claims_of(ids))
        yield ""


def _all_claims(view: View) -> Iterator[RenderableType]:
    """The claims of every source: the report of ``extract``."""
    for source in view.comparison.sources:
        yield Text(f"{source.id}  {for_terminal(source.label)}", style=HEAD)
        claims = [claim for claim in view.comparison.claims if claim.source == source.id]
        yield _claims(view, claims)
        yield ""


def _claims(view: View, claims: list[Claim] | tuple[Claim, ...]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for claim in claims:
        line = bare(claim)
        line.append(f"  {for_terminal(view.place(claim))}", style=PLACE)
        if words := said(claim):
            line.append(f"  {words}", style=PLACE)
        table.add_row(Text(claim.aspect), line)
    return table


def _closing(view: View) -> Iterator[RenderableType]:
    counts = [
        counted(verdict, len(found)) for verdict in VERDICTS if (found := view.of_verdict(verdict))
    ]
    yield Text(f"{', '.join(counts) or 'nothing to compare'}.", style=HEAD)
    if view.findings:
        command = f"claimcheck explain {view.findings[0].id} REPORT.json"
        yield Text.assemble((command, COMMAND), ("  tells why; -o REPORT.json saves it", PLACE))
