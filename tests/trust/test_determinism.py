"""The same inputs give the same bytes, whatever the seed of the hash function."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.trust.samples import SOURCES

COMMAND = (sys.executable, "-m", "claimcheck", "compare", "--format", "json")


def output(seed: str, *names: str) -> bytes:
    result = subprocess.run(
        [*COMMAND, *names],
        cwd=SOURCES,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    )
    return result.stdout


def test_reports_are_byte_identical() -> None:
    """Two processes with different hash seeds write the same report, of three sources too."""
    names = [path.relative_to(SOURCES).as_posix() for path in SOURCES.glob("06-*/*.txt")]

    first, second = (output(seed, *sorted(names)) for seed in ("0", "4711"))

    assert len(first) > 1000
    assert first == second
