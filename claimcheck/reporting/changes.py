"""What changed between two versions of an article, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from claimcheck.claim import Claim
from claimcheck.comparison import Source
from claimcheck.diffing.changes import ChangeKind, Changes
from claimcheck.reporting.json import INTERNAL
from claimcheck.reporting.sanitise import for_json, for_terminal

KINDS: Final[tuple[ChangeKind, ...]] = ("changed", "added", "removed")

_SIGNS: Final[dict[ChangeKind, str]] = {"changed": "~", "added": "+", "removed": "-"}

_EXCLUDE: Any = {"changes": {"__all__": {"old": set(INTERNAL), "new": set(INTERNAL)}}}


def render_json(changes: Changes) -> str:
    """The changes as indented JSON, with a line end."""
    return for_json(changes.model_dump_json(indent=2, exclude=_EXCLUDE)) + "\n"


def render_text(changes: Changes) -> str:
    """A summary line, then each change with the words of both versions."""
    return "".join(f"{line}\n" for line in _lines(changes))


def _lines(changes: Changes) -> Iterator[str]:
    yield f"{for_terminal(changes.old.path)} -> {for_terminal(changes.new.path)}"
    counts = [f"{_number(changes, kind)} {kind}" for kind in KINDS]
    yield f"{', '.join(counts)}, {changes.unchanged} unchanged"
    for change in changes.changes:
        yield ""
        yield f"{_SIGNS[change.kind]} {change.kind.upper()}  {for_terminal(change.reason)}"
        if change.old is not None:
            yield _side("-", change.old, changes.old)
        if change.new is not None:
            yield _side("+", change.new, changes.new)


def _number(changes: Changes, kind: ChangeKind) -> int:
    return sum(change.kind == kind for change in changes.changes)


def _side(sign: str, claim: Claim, source: Source) -> str:
    place = for_terminal(f"{source.path}:{claim.line}:{claim.column}")
    return f"  {sign} “{for_terminal(claim.quote)}”  {place}"
