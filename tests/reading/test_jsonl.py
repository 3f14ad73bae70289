"""JSON Lines: each line an article of its own, with its own letter and its own errors."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from claimcheck.errors import SourceError
from claimcheck.reading.jsonl import page_of
from claimcheck.reading.read import read_article
from claimcheck.reading.sources import Declared, read_sources

FRENCH = "La panne a duré deux heures, et les clients ont été avertis par la ville."
ITALIAN = "Il blackout è durato due giorni, e i clienti sono stati avvisati dalla città."


def write(folder: Path, *records: object) -> str:
    path = folder / "a.jsonl"
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_each_line_is_a_source(tmp_path: Path) -> None:
    """Blank lines are nothing; letters go by the articles; a bad line spoils no other."""
    path = write(
        tmp_path,
        {"text": FRENCH, "publisher": "Le Courrier", "date": "2025-03-10"},
        "",
        "{broken",
        {"text": ITALIAN, "label": "Corriere", "title": "Il blackout"},
        {"title": "no text"},
    )

    articles, failures = read_sources([path], Declared(dates={"C": dt.date(2025, 3, 11)}))

    assert [(a.id, a.label, a.language) for a in articles] == [
        ("A", "Le Courrier", "fr"),
        ("C", "Corriere", "it"),
    ]
    assert [a.published for a in articles] == [dt.date(2025, 3, 10), dt.date(2025, 3, 11)]
    assert [a.path for a in articles] == [f"{path}#1", f"{path}#4"]
    assert [f.message for f in failures] == [f"{path}#3: is no JSON", f"{path}#5: has no text"]


def test_a_title_is_the_first_line() -> None:
    """Put before a text that does not begin with it, and never twice."""
    text = json.dumps({"title": "Il blackout", "text": ITALIAN})
    whole = json.dumps({"title": "Il blackout", "text": f"Il blackout\n\n{ITALIAN}"})

    assert page_of(text, "x").text == f"Il blackout\n\n{ITALIAN}" == page_of(whole, "x").text


def test_half_characters_are_replaced() -> None:
    """JSON can escape a lone surrogate, which no file can hold."""
    assert page_of('{"text": "a \\ud800 b"}', "x").text == "a \ufffd b"
    assert page_of('{"text": "\\ud83d\\ude00"}', "x").text == "😀"


@pytest.mark.parametrize("line", ["[]", "1", '{"text": 3}', '{"text": null}', "{}"])
def test_other_json(line: str) -> None:
    """The mend shows the shape."""
    with pytest.raises(SourceError) as caught:
        page_of(line, "a.jsonl#1")

    assert caught.value.hint is not None
    assert '"text"' in caught.value.hint


def test_one_article_can_be_read_alone(tmp_path: Path) -> None:
    """Two cannot."""
    assert read_article(write(tmp_path, {"text": FRENCH}), id="A").text == FRENCH
    with pytest.raises(SourceError, match="holds 2 articles"):
        read_article(write(tmp_path, {"text": FRENCH}, {"text": ITALIAN}), id="A")
