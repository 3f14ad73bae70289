"""GitHub workflow commands: an annotation where a source is contradicted.

One ``::warning`` a contradiction and one ``::notice`` an update, on the words of the first source;
agreements are silent. Values are escaped as the runner's toolkit does (``@actions/core``,
``command.ts``): ``%``, CR and LF everywhere, ``:`` and ``,`` in properties too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimcheck.comparison import Comparison, Finding, Verdict
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.view import View

COMMANDS: Final[dict[Verdict, str]] = {"contradiction": "warning", "update": "notice"}


def render(comparison: Comparison) -> str:
    """One command a line; nothing at all when no source contradicts another."""
    view = View(comparison)
    lines = (_command(view, f) for f in view.findings if f.verdict in COMMANDS)
    return "".join(f"{line}\n" for line in lines)


def in_message(text: str) -> str:
    """Foreign text as a command's message."""
    return for_terminal(text).replace("%", "%25")


def in_property(text: str) -> str:
    """Foreign text as a command's property."""
    return in_message(text).replace(":", "%3A").replace(",", "%2C")


def _command(view: View, finding: Finding) -> str:
    first, *_ = view.claims_of(finding.claims)
    source = view.sources.get(first.source)
    properties = {
        "file": source.path if source else first.source,
        "line": str(first.line),
        "col": str(first.column),
        "title": f"{finding.verdict}: {view.question(finding)}",
    }
    listed = ",".join(f"{key}={in_property(value)}" for key, value in properties.items())
    message = "; ".join([finding.reason, *_quotes(view, finding)])
    return f"::{COMMANDS[finding.verdict]} {listed}::{in_message(message)}"


def _quotes(view: View, finding: Finding) -> Iterator[str]:
    for claim in view.claims_of(finding.claims):
        yield f"{view.label(claim.source)}: “{claim.quote}” ({view.place(claim)})"
