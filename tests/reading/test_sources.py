"""Several sources: letters, what is said of them, and one that fails among others."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.reading.sources import ALL, Declared, read_sources, source_id

TEXT = "La panne\n\nElle a duré deux heures, et les clients ont été avertis par la ville.\n"


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    for name in ("a.txt", "c.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    return [str(tmp_path / name) for name in ("a.txt", "missing.txt", "c.txt")]


def test_letters() -> None:
    """A to Z, then two letters."""
    assert [source_id(place) for place in (0, 1, 25, 26, 51, 52)] == [
        "A", "B", "Z", "AA", "AZ", "BA",
    ]  # fmt: skip


def test_one_bad_source_spoils_no_other(paths: list[str]) -> None:
    """The others keep their letters; the failure names its path and a mend."""
    articles, failures = read_sources(paths, Declared())

    assert [article.id for article in articles] == ["A", "C"]
    assert [failure.path for failure in failures] == [paths[1]]
    assert failures[0].hint


def test_said_of_one_and_of_all(paths: list[str]) -> None:
    """A value under a letter wins over the one for all."""
    day, other = dt.date(2025, 3, 10), dt.date(2025, 3, 11)

    articles, _ = read_sources(
        paths, Declared(labels={"A": "Le Monde"}, dates={ALL: day, "C": other})
    )

    assert [article.label for article in articles] == ["Le Monde", "c.txt"]
    assert [article.published for article in articles] == [day, other]


def test_a_letter_nobody_has(paths: list[str]) -> None:
    """The mend lists the letters there are."""
    with pytest.raises(UsageError, match="there is no source E") as caught:
        read_sources(paths, Declared(labels={"E": "x"}))

    assert caught.value.hint == "The sources are A, B, C, by the order they are given in."


def test_standard_input_once() -> None:
    """Twice cannot be meant."""
    with pytest.raises(UsageError, match="can be read once"):
        read_sources(["-", "-"], Declared())
