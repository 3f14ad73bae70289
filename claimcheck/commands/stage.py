"""What goes to standard error while work goes on: progress, timings, warnings."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from claimcheck.reporting.sanitise import for_terminal

_PATIENCE = 1.0
"""Seconds of silence before a reader is told what takes so long."""

_ERASE = "\r\x1b[K"


@contextmanager
def stage(words: str, *, quiet: bool, verbose: bool) -> Iterator[None]:
    """Say what is being done if it takes long, and how long it took if asked."""
    shown = sys.stderr.isatty() and not quiet
    timer = threading.Timer(_PATIENCE, _say, (f"{words} ...",))
    timer.daemon = True
    started = time.perf_counter()
    if shown:
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if shown and timer.finished.is_set() and time.perf_counter() - started > _PATIENCE:
            _say(_ERASE)
    if verbose:
        note(f"{words}: {1000 * (time.perf_counter() - started):.0f} ms")


def note(words: str) -> None:
    """One line on standard error, with whatever it quotes made harmless."""
    print(f"claimcheck: {for_terminal(words)}", file=sys.stderr)  # noqa: T201 - this is the sink


def _say(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()
