"""A function at work in a child process, its result fetched later.

A fork costs a few milliseconds and the child knows all that its parent knows. Where the system
cannot fork, or other threads run (a fork then is unsafe), nobody should ask for one.
"""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Told_co = TypeVar("Told_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Child(Generic[Told_co]):
    """A child process at work."""

    process: int
    pipe: int
    """Where its result will be read from: a file descriptor, open until ``told``."""


def can_fork() -> bool:
    """Whether a child may be started here and now."""
    return hasattr(os, "fork") and threading.active_count() == 1


def start(do: Callable[[], Told_co]) -> Child[Told_co]:
    """Begin in a child; what is told must be something that can be pickled."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return Child(process, reading)
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(_outcome(do)))
    finally:
        os._exit(0)  # nothing of the parent's, its buffers least of all, is for the child to end


def told(child: Child[Told_co]) -> Told_co | Exception | None:
    """What the child's function returned or raised; ``None`` where the child was lost."""
    with os.fdopen(child.pipe, "rb") as pipe:
        data = pipe.read()
    os.waitpid(child.process, 0)
    if not data:
        return None
    result: Told_co | Exception = pickle.loads(data)  # noqa: S301 - our own child's
    return result


def _outcome(do: Callable[[], Told_co]) -> Told_co | Exception:
    try:
        return do()
    except Exception as error:  # noqa: BLE001 - it is raised again in the parent
        return error
