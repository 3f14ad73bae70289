"""Headless Chromium, driven over a pipe by the DevTools protocol; nothing but the standard library.

https://chromedevtools.github.io/devtools-protocol/ describes the messages; over a pipe each one is
JSON and ends with a null byte. A report forbids scripts, so everything is asked from outside.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import selectors
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PATIENCE = 60.0
"""Seconds to wait for an answer; the first one waits for the browser to start."""

OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-pipe",
)  # fmt: skip


PLACE = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.dup2(int(sys.argv[2]), 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Chromium reads commands from descriptor 3 and writes to 4: this puts the pipe's ends there."""


class Browser:
    """One tab of a running browser."""

    def __init__(self, commands: int, events: int) -> None:
        self._commands, self._events = commands, events
        self._buffer = b""
        self._last = 0
        self._session: str | None = None
        self.seen: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its result; events that come first are kept in ``seen``."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                assert "error" not in answer, (method, answer["error"])
                result: dict[str, Any] = answer["result"]
                return result
            self.seen.append(answer)

    def open(self, page: Path, *, fragment: str = "") -> None:
        """Show a page and wait until it has loaded; by way of an empty one, so that it does."""
        for url in ("about:blank", page.as_uri() + fragment):
            self.seen.clear()
            self.call("Page.navigate", url=url)
            while not self.events("Page.loadEventFired"):
                self.seen.append(self._next())

    def resize(self, width: int, height: int = 900) -> None:
        """The window's inner size in CSS pixels."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    def media(self, *, scheme: str = "light", kind: str = "screen") -> None:
        """The reader's colour scheme, and screen or print."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=kind, features=features)

    def ask(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """One key, down and up."""
        for kind in ("rawKeyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key,
                windowsVirtualKeyCode={"Tab": 9, "Enter": 13}[key],
            )  # fmt: skip

    def screenshot(self) -> bytes:
        """What the window shows, as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def events(self, method: str) -> list[dict[str, Any]]:
        """The parameters of the events of one kind since the page was opened."""
        return [event["params"] for event in self.seen if event.get("method") == method]

    def _next(self) -> dict[str, Any]:
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self._events, selectors.EVENT_READ)
            while b"\0" not in self._buffer:
                ready = selector.select(deadline - time.monotonic())
                assert ready, "the browser does not answer"
                data = os.read(self._events, 1 << 16)
                assert data, "the browser has gone"
                self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        parsed: dict[str, Any] = json.loads(message)
        return parsed


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser with an empty profile; ended when the block ends."""
    assert CHROMIUM is not None
    # Above 4, so that putting one end in its place does not close the other.
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (*os.pipe(), *os.pipe())]
    child_reads, commands, events, child_writes = ends

    process = subprocess.Popen(
        [
            *(sys.executable, "-c", PLACE, str(child_reads), str(child_writes)),
            *(CHROMIUM, *OPTIONS, f"--user-data-dir={profile}", "about:blank"),
        ],
        pass_fds=(child_reads, child_writes),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Browser(commands, events)
    finally:
        process.terminate()
        process.wait(timeout=30)
        for end in ends:
            os.close(end)
