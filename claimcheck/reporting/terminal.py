"""The terminal report: what a newsroom reads first.

A summary line, the sources, contradictions with both quotes, updates, what cannot be compared,
agreements in brief, counts of what one source alone says, and what to do next. Text of the
sources goes through ``for_terminal`` and into ``rich.text.Text``; rich's markup is never read.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.comparison import Comparison, Source
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_brief import agreements, claims_of_source
from claimcheck.reporting.terminal_findings import in_full
from claimcheck.reporting.terminal_matrix import matrix
from claimcheck.reporting.terminal_styles import COMMAND, HEAD, PLACE, SOURCE, Style
from claimcheck.reporting.view import VERDICTS, View, counted

_TRAILING = re.compile(r"[ ]+((?:\x1b\[0m)?)$", re.MULTILINE)


def render(
    comparison: Comparison, *, width: int = 80, style: Style = "none", everything: bool = False
) -> str:
    """The report as text of at most ``width`` columns; ``everything`` lists every claim."""
    view = View(comparison)
    written = io.StringIO()
    console = _console(written, width, style)
    for part in _parts(view, width, everything=everything):
        console.print(part)
    return _trimmed(written.getvalue())


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


def _trimmed(text: str) -> str:
    """Without the blanks that columns leave at line ends; they would wrap in a narrower window."""
    return _TRAILING.sub(r"\1", text)


def _parts(view: View, width: int, *, everything: bool) -> Iterator[RenderableType]:
    yield _summary(view.comparison)
    yield ""
    for source in view.comparison.sources:
        yield from _source(source, width)
    for error in view.comparison.errors:
        yield Text(f"! NOT READ  {for_terminal(error.message)}", style=HEAD)
    yield ""
    if not _is_comparison(view.comparison):
        yield from _every_claim(view)
        return
    yield from matrix(view)
    for verdict in VERDICTS[:-1]:
        yield from in_full(view, verdict)
    agreed = list(agreements(view, width, everything=everything))
    yield from agreed
    if agreed:
        yield ""
    yield from _alone(view, everything=everything)
    yield from _closing(view)


def _is_comparison(comparison: Comparison) -> bool:
    """Whether sources were compared; otherwise their claims were extracted, no more."""
    return bool(comparison.questions or comparison.only_in or comparison.run.settings)


def _summary(comparison: Comparison) -> Text:
    """``claimcheck 0.1.0 · 2 sources (fr, it) · 31 + 27 claims · 14 aligned · offline``."""
    sources = comparison.sources
    languages = ", ".join(dict.fromkeys(source.language for source in sources))
    numbers = [sum(c.source == source.id for c in comparison.claims) for source in sources]
    facts = [
        f"{len(sources)} source{'' if len(sources) == 1 else 's'} ({languages})",
        f"{' + '.join(map(str, numbers))} claim{'' if numbers == [1] else 's'}",
    ]
    if comparison.questions:
        facts.append(f"{len(comparison.questions)} aligned")
    facts.append("network" if comparison.run.network else "offline")
    name = f"{comparison.tool.name} {comparison.tool.version}"
    return Text.assemble((name, HEAD), for_terminal("".join(f" · {fact}" for fact in facts)))


def _source(source: Source, width: int) -> Iterator[RenderableType]:
    """Letter, name, language, date, path; the headline below, on one line."""
    facts = [source.language, source.published or "no date"]
    if source.path != source.label:
        facts.append(source.path)
    row = Table.grid(padding=(0, 2, 0, 0))
    row.add_column(no_wrap=True)
    row.add_column()
    row.add_row(
        Text(source.id, style=SOURCE),
        Text.assemble(
            (for_terminal(source.label), HEAD),
            (f"  {for_terminal(' · '.join(facts))}", PLACE),
        ),
    )
    yield row
    if source.title:
        title = Text(for_terminal(source.title))
        title.truncate(width - 3, overflow="ellipsis")
        yield Text.assemble("   ", title)


def _alone(view: View, *, everything: bool) -> Iterator[RenderableType]:
    """What one source alone says: counts, or every claim."""
    only_in = view.comparison.only_in
    if not any(only_in.values()):
        return
    if everything:
        for source, ids in only_in.items():
            yield from claims_of_source(view, source, ids)
        return
    counts = " · ".join(f"only in {source} {len(ids)}" for source, ids in only_in.items())
    yield Text(f"{counts}   (--all lists them)", style=PLACE)


def _every_claim(view: View) -> Iterator[RenderableType]:
    """The claims of every source: the report of ``extract``."""
    for source in view.comparison.sources:
        claims = [claim.id for claim in view.comparison.claims if claim.source == source.id]
        yield from claims_of_source(view, source.id, claims)


def _closing(view: View) -> Iterator[RenderableType]:
    counts = [
        counted(verdict, len(found)) for verdict in VERDICTS if (found := view.of_verdict(verdict))
    ]
    yield Text(f"{', '.join(counts) or 'no findings'}.", style=HEAD)
    if view.findings:
        command = f"claimcheck explain {view.findings[0].id} REPORT.json"
        yield Text.assemble((command, COMMAND), ("  tells why; -o REPORT.json saves it", PLACE))
