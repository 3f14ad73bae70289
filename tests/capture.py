"""What the command line prints, taken in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def shown_by(arguments: Sequence[str], *, folder: Path) -> str:
    """Standard output of ``claimcheck`` with these arguments, without colour.

    Raises AssertionError with its messages where it fails.
    """
    result = subprocess.run(
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
