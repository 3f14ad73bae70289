"""Bytes of a source, never more than a cap and never from something that is not a file."""

from __future__ import annotations

import difflib
import stat
import sys
from pathlib import Path

from claimcheck.errors import SourceError

MAX_BYTES = 20 * 1024 * 1024
"""Largest source read, in bytes: a saved page with its images inlined is below it."""

STDIN = "-"

_NEAR = 0.8
"""How alike a name must be to be suggested, of 1; all names end alike."""


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``; SourceError says what is wrong."""
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if path == STDIN else _file_bytes(path)
    if len(data) > MAX_BYTES:
        raise SourceError(
            f"{path}: larger than {MAX_BYTES // 1024**2} MB",
            hint="Save the article alone, or split the file.",
        )
    if not data.strip(b"\x00 \t\r\n\x0b\x0c"):
        raise SourceError(f"{path}: is empty", hint="Save the article's text in it.")
    return data


def _file_bytes(path: str) -> bytes:
    file = Path(path)
    try:
        # Looked at before it is opened: opening a FIFO waits for a writer that may never come.
        mode = file.stat().st_mode
        if not stat.S_ISREG(mode):
            raise SourceError(f"{path}: {_not_a_file(mode)}", hint=_not_a_file_mend(mode))
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise SourceError(f"{path}: no such file", hint=_missing_mend(file)) from error
    except PermissionError as error:
        raise SourceError(
            f"{path}: may not be read", hint="Give yourself permission to read the file."
        ) from error
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(f"{path}: {cause}", hint="Check the path.") from error


def _not_a_file(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "is a folder"
    return "is a pipe or a device, not a file"


def _not_a_file_mend(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "Name the article files in it one by one."
    return "Pipe the text in and write '-' for standard input."


def _missing_mend(file: Path) -> str:
    """The file of the same folder whose name is nearest, if one is near."""
    try:
        names = sorted(entry.name for entry in file.parent.iterdir() if entry.is_file())
    except OSError:
        return f"The folder {file.parent} is not there either; check the path."
    near = difflib.get_close_matches(file.name, names, n=1, cutoff=_NEAR)
    return f"Did you mean {file.parent / near[0]}?" if near else "Check the path."
