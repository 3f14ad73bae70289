"""Content without a complementiser."""

from __future__ import annotations

from tests.extraction.build import cut


def test_no_cut_where_nothing_is_reported() -> None:
    assert len(cut("The minister closed the bridge.")) == 1


def test_cut_before_what_is_said() -> None:
    assert cut("The minister said the bridge was destroyed.") == [
        "The minister said",
        "the bridge was destroyed",
    ]
