"""Errors on standard error: the cause, the mend, and the exit code."""

from __future__ import annotations

import sys
import traceback

from claimcheck.cli import BUG, MISUSED, NO_MODEL
from claimcheck.errors import ClaimcheckError, ModelError
from claimcheck.reporting.sanitise import for_terminal


def explain(error: Exception) -> int:
    """Print an error; a ClaimcheckError in two lines, anything else as the bug it is."""
    if isinstance(error, ClaimcheckError):
        complain(error.message, error.hint)
        return NO_MODEL if isinstance(error, ModelError) else MISUSED
    for line in "".join(traceback.format_exception(error)).splitlines():
        _say(f"  {for_terminal(line)}")
    complain(
        f"internal error: {type(error).__name__}",
        "This is a bug in claimcheck: please report it with the lines above.",
    )
    return BUG


def complain(message: str, hint: str | None = None) -> None:
    """An error on one line, its mend on the next."""
    _say(f"claimcheck: {for_terminal(message)}")
    if hint:
        _say(f"  {for_terminal(hint)}")


def _say(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201 - this is the sink
