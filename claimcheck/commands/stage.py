"""What goes to standard error while work goes on: progress, timings, warnings."""

from __future__ import annotations

import signal
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
    started = time.perf_counter()
    with _patience(f"{words} ...", wanted=sys.stderr.isatty() and not quiet):
        yield
    if verbose:
        note(f"{words}: {1000 * (time.perf_counter() - started):.0f} ms")


@contextmanager
def _patience(words: str, *, wanted: bool) -> Iterator[None]:
    """Show words when patience ends, and erase them when the work does.

    By a signal, not a thread: a process with threads does not fork safely, and the pipeline forks.
    """
    main = threading.current_thread() is threading.main_thread()  # others get no signals
    if not (wanted and main and hasattr(signal, "setitimer")):
        yield
        return
    shown: list[str] = []

    def show(*_: object) -> None:
        shown.append(words)
        _say(words)

    before = signal.signal(signal.SIGALRM, show)
    signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if shown:
            _say(_ERASE)


def note(words: str) -> None:
    """One line on standard error, with whatever it quotes made harmless."""
    print(f"claimcheck: {for_terminal(words)}", file=sys.stderr)  # noqa: T201 - this is the sink


def _say(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()
