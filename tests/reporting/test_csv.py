"""The CSV report: rows, columns, and cells no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io

import pytest

from claimcheck.reporting.csv import COLUMNS, cell, render
from tests.builders import sample
from tests.reporting.payloads import PAYLOADS, hostile


def rows(document: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(document)))


def test_one_row_for_each_claim_and_finding() -> None:
    """A claim in a finding stands beside its counterpart, one without stands alone."""
    found = rows(render(sample()))

    assert len(found) == 7
    first = found[0]
    assert (first["source"], first["line"], first["values"]) == ("A", "3", "deux heures")
    assert (first["verdict"], first["answer"], first["other_answer"]) == (
        "contradiction",
        "2 h",
        "2 d",
    )
    assert first["other_quote"] == "Il blackout è durato due giorni"
    alone = found[-1]
    assert (alone["verdict"], alone["finding"], alone["other_quote"]) == ("only_in", "", "")


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_cell_is_a_formula(name: str) -> None:
    """What a spreadsheet would run has an apostrophe before it; the table keeps its shape."""
    document = render(hostile(PAYLOADS[name]))

    found = list(csv.reader(io.StringIO(document)))
    assert {len(row) for row in found} == {len(COLUMNS)}
    assert len(found) == len(list(csv.reader(io.StringIO(render(hostile("harmless"))))))
    begun = [
        field for row in found for field in row if field.lstrip().startswith(tuple("=+-@＝＋－＠"))
    ]
    assert begun == []


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "＝1", "\n=1"])
def test_formulas_are_quoted(words: str) -> None:
    """Also behind blanks, which spreadsheets strip."""
    assert cell(words) == f"'{words.strip()}"


def test_plain_words_are_left_alone() -> None:
    """Signs inside a text mean nothing."""
    assert cell("2-1 = 1, l'été") == "2-1 = 1, l'été"
