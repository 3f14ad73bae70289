"""What is loaded when: help at once, heavy libraries only for the work that needs them."""

from __future__ import annotations

import subprocess
import sys
import time

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
    """Whole process, best of three: a quarter of a second."""
    times = []
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "claimcheck", "--help"], capture_output=True, check=True
        )
        times.append(time.perf_counter() - started)

    assert min(times) <= 0.25
