"""The committed claim tables are what the pipeline writes today, byte for byte."""

from __future__ import annotations

import pytest

from benchmarks.export import CLAIMS, exports, groups


@pytest.mark.parametrize("group", groups())
def test_exports_are_up_to_date(group: str) -> None:
    """Where this fails on purpose, ``python benchmarks/export.py`` writes them anew."""
    for name, content in exports(group).items():
        assert (CLAIMS / name).read_bytes().decode("utf-8") == content, f"claims/{name}"


def test_nothing_else_lies_there() -> None:
    """Every file under ``claims/`` belongs to a sample group."""
    names = {f"{group}.{suffix}" for group in groups() for suffix in ("json", "csv")}

    assert {path.name for path in CLAIMS.iterdir()} - {"README.md"} == names
