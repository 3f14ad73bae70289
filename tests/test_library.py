"""The library: what ``import claimcheck`` offers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import claimcheck

OUTAGE = "Water cut in Halden\n\nThe water supply in Halden failed for six hours on Monday.\n"
BLACKOUT = "Acqua sospesa a Halden\n\nLunedì a Halden l'acqua è mancata per due giorni.\n"


def test_every_public_name_is_there() -> None:
    """Each is imported from its home when it is asked for, and listed."""
    for name in claimcheck.__all__:
        assert getattr(claimcheck, name).__name__ == name
    assert set(claimcheck.__all__) <= set(dir(claimcheck))


def test_unknown_names_are_attribute_errors() -> None:
    """As with any module."""
    with pytest.raises(AttributeError, match="no attribute 'contrast'"):
        claimcheck.contrast  # noqa: B018 - looking it up is the test


def test_read_extract_compare(tmp_path: Path) -> None:
    """Two files to a comparison, by three names."""
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(paths, (OUTAGE, BLACKOUT), strict=True):
        path.write_text(text, encoding="utf-8")
    articles = [
        claimcheck.read_article(str(path), id=letter, published=dt.date(2025, 3, 12))
        for path, letter in zip(paths, "AB", strict=True)
    ]

    comparison = claimcheck.compare(articles)

    assert [source.language for source in comparison.sources] == ["en", "it"]
    assert comparison.claims == (*claimcheck.extract(articles[0]), *claimcheck.extract(articles[1]))
    assert isinstance(comparison, claimcheck.Comparison)
