"""What the doctor found, as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from claimcheck.doctor import Check, State, complete
from claimcheck.reporting.sanitise import for_terminal

_SIGNS: Final[dict[State, str]] = {"there": "ok", "optional": "--", "missing": "!!"}


def render(checks: Sequence[Check]) -> str:
    """A section for each kind of thing, a line for each check, and the sum of it."""
    return "".join(f"{line}\n" for line in _lines(tuple(checks)))


def _lines(checks: tuple[Check, ...]) -> Iterator[str]:
    width = max((len(check.name) for check in checks), default=0)
    for section, members in groupby(checks, key=lambda check: check.section):
        yield for_terminal(section)
        for check in members:
            yield f"  {_SIGNS[check.state]} {check.name:<{width}}  {for_terminal(check.detail)}"
            if check.mend:
                yield f"     {'':<{width}}  {check.mend}"
        yield ""
    missing = sum(check.state == "missing" for check in checks)
    done = "everything a comparison needs is there"
    yield done if complete(checks) else f"{missing} needed but missing"
