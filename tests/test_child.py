"""A function in a child process: what it tells, raises, or never says."""

from __future__ import annotations

import os
import threading

import pytest

from claimcheck.child import can_fork, start, told
from claimcheck.errors import ModelError

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def test_its_result_comes_back() -> None:
    child = start(lambda: ["a", 2])
    assert told(child) == ["a", 2]


def test_it_is_another_process() -> None:
    assert told(start(os.getpid)) != os.getpid()


def test_a_long_result_comes_back_whole() -> None:
    """More than a pipe holds at a time."""
    assert told(start(lambda: "x" * 1_000_000)) == "x" * 1_000_000


def test_what_it_raises_is_told_not_raised() -> None:
    def fails() -> int:
        raise ModelError("no parser", hint="Install it.")

    raised = told(start(fails))
    assert isinstance(raised, ModelError)
    assert raised.hint == "Install it."


def test_a_lost_child_tells_nothing() -> None:
    def dies() -> int:
        os._exit(9)

    assert told(start(dies)) is None


def test_no_child_beside_other_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fork of a process with several threads is unsafe."""
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert not can_fork()
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert can_fork()
