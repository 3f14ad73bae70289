"""What is loaded when: help at once, heavy libraries only for the work that needs them."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("torch", "sentence_transformers", "transformers", "trafilatura", "lxml", "pypdf")
SLOW = ("pydantic", "numpy", "rich", "model2vec", "ufal", "rapidfuzz", *HEAVY)

PROBE = """
import sys
from claimcheck.cli import main
main({argv!r})
print("loaded:", *sorted(set(name.partition(".")[0] for name in sys.modules)))
"""


def loaded(*argv: str) -> set[str]:
    """Top-level modules in a fresh interpreter after a command line has run."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(argv=list(argv))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stdout.rpartition("loaded:")[2].split())


@pytest.mark.parametrize("argv", [("--help",), ("--version",), ("compare", "--help"), ("compar",)])
def test_help_loads_nothing_slow(argv: tuple[str, ...]) -> None:
    """Help, version and wrong use answer before any library is imported."""
    assert loaded(*argv) & set(SLOW) == set()


def test_schema_needs_only_the_nouns() -> None:
    """No model, no screen."""
    assert loaded("schema") & {"numpy", "rich", "model2vec", "ufal", *HEAVY} == set()


def test_import_is_light() -> None:
    """``import claimcheck`` costs nothing until it is used."""
    code = "import sys, claimcheck; print('loaded:', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert set(done.stdout.split()) & set(SLOW) == set()


def test_help_is_fast() -> None:
    """A quarter of a second of processor time, which other work on the machine does not stretch."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "claimcheck", "--help"], capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)

    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime <= 0.25


def compared(tmp_path: Path) -> list[str]:
    """A command line that compares two small articles for real."""
    for name, text in (
        ("a.txt", "La panne a duré deux heures dans la ville de Lyon.\n"),
        ("b.txt", "Il blackout è durato due giorni nella città di Lione.\n"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return ["compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]


def test_a_comparison_loads_no_torch(tmp_path: Path) -> None:
    """Nor a reader for files that were not given, nor a screen for a format without one."""
    assert loaded(*compared(tmp_path)) & set(HEAVY) == set()
    assert "rich" not in loaded(*compared(tmp_path), "--format", "json", "-o", "/dev/null")


PEAKS = """
import resource, sys
from claimcheck.cli import main
main(sys.argv[1:])
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(status["VmHWM"].split()[0], resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Peaks of the process and of its largest child, in KiB. The process's own ``ru_maxrss`` would
count what started it: that figure survives an exec."""


def test_a_comparison_fits_in_memory(tmp_path: Path) -> None:
    """300 MB at most in any process."""
    if sys.platform != "linux":
        pytest.skip("peaks are read as Linux tells them")
    argv = [sys.executable, "-c", PEAKS, *compared(tmp_path), "-o", str(tmp_path / "r.json")]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)

    assert max(int(peak) for peak in done.stdout.split()) <= 300 * 1024
