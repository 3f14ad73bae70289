"""Where a report goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from claimcheck.errors import UsageError

STDOUT = "-"


def write(text: str, destination: str | None) -> None:
    """Write to a file, or to standard output; raises UsageError when the file refuses."""
    if destination is None or destination == STDOUT:
        _to_stdout(text)
        return
    path = Path(destination)
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")  # a device or a pipe; a folder refuses
        else:
            _replace(path.resolve(), text.encode("utf-8"))
    except OSError as error:
        raise UsageError(
            f"{destination}: cannot be written: {error.strerror or error}",
            hint="Choose another file with -o.",
        ) from error


def refuse_input(destination: str | None, inputs: Sequence[str]) -> None:
    """Raise UsageError when a report would be written over a source."""
    if destination is None:
        return
    for path in inputs:
        if _same(destination, path):
            raise UsageError(
                f"{destination}: is one of the sources; a report may not overwrite it",
                hint="Choose another file with -o.",
            )


def _same(left: str, right: str) -> bool:
    try:
        return Path(left).samefile(right)
    except (OSError, ValueError):
        return False


def _to_stdout(text: str) -> None:
    """UTF-8 wherever it goes but to a terminal that speaks something else."""
    stream = sys.stdout
    charset = (stream.encoding if stream.isatty() else None) or "utf-8"
    try:
        stream.flush()
        stream.buffer.write(text.encode(charset, errors="replace"))
        stream.buffer.flush()
    except BrokenPipeError:
        # The reader has what it wanted (``| head``). Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _replace(path: Path, data: bytes) -> None:
    """Write beside the file, then take its place in one step; its mode stays."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as stream:
            stream.write(data)
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
