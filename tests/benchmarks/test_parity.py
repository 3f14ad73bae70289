"""What the parity benchmark counts as a conflict."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from benchmarks.parity import conflicts, main
from tests.extraction.values.reading import read


def torn(french: str, italian: str) -> int:
    return len(conflicts(read(french, "fr"), read(italian, "it")))


@pytest.mark.parametrize(
    ("french", "italian"),
    [
        ("12 blessés.", "12 feriti."),
        ("Une trentaine de blessés.", "32 feriti."),
        ("12 blessés.", "Due ore."),
        ("12 blessés.", "Nessun ferito."),
        ("12 morts, 30 blessés.", "30 feriti."),
    ],
)
def test_no_conflict(french: str, italian: str) -> None:
    """Equal, within the slack, of another kind, or said on one side alone."""
    assert torn(french, italian) == 0


def test_conflict() -> None:
    """Disjoint values of one kind and unit, neither with a partner."""
    assert torn("12 blessés.", "19 feriti.") == 1


def test_table_of_pairs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line a pair of languages, in per cent of sentences."""
    table = tmp_path / "pairs.tsv.xz"
    lines = ["id\tfr\tit", "1\t12 blessés.\t19 feriti.", "2\t12 blessés.\tNessuno."]
    table.write_bytes(lzma.compress("\n".join([*lines, ""]).encode()))

    assert main([str(table), "--show", "fr-it"]) == 0
    printed = capsys.readouterr().out
    assert "fr-it     50.0 %     50.0 %       3" in printed
    assert "CONFLICT" in printed
    assert "ONE-SIDED" in printed
