"""Progress and timings: silent unless the work is long and somebody looks."""

from __future__ import annotations

import io
import re
import sys
import time

import pytest

from claimcheck.commands import stage as staging
from claimcheck.commands.stage import stage


class Screen(io.StringIO):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def shown(
    monkeypatch: pytest.MonkeyPatch, seconds: float, *, patience: float = 0.02, quiet: bool = False
) -> str:
    """What a stage of that length shows on a screen."""
    # Set here, not in a fixture: pytest puts its own stream back between set-up and test.
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(staging, "_PATIENCE", patience)
    with stage("reading", quiet=quiet, verbose=False):
        time.sleep(seconds)
    return screen.getvalue()


def test_short_work_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing flashes by."""
    assert shown(monkeypatch, 0, patience=60) == ""


def test_long_work_is_named_and_erased(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line is gone when the work is done."""
    assert shown(monkeypatch, 0.2) == "reading ...\r\x1b[K"


def test_quiet_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long it takes."""
    assert shown(monkeypatch, 0.1, quiet=True) == ""


def test_no_progress_where_nobody_looks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A log file is no screen."""
    monkeypatch.setattr(staging, "_PATIENCE", 0.02)
    with stage("reading", quiet=False, verbose=False):
        time.sleep(0.1)

    assert capsys.readouterr().err == ""


def test_timings_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """In milliseconds."""
    with stage("reading", quiet=False, verbose=True):
        pass

    assert re.fullmatch(r"claimcheck: reading: \d+ ms\n", capsys.readouterr().err)
