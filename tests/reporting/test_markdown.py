"""The Markdown report, read back by a CommonMark parser."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from claimcheck.reporting.markdown import escaped, render
from tests.builders import sample
from tests.reporting.payloads import PAYLOADS, hostile

PARSER = MarkdownIt("commonmark").enable("table")
LIVE = {"html_block", "html_inline", "link_open", "image", "fence", "code_block", "code_inline"}


def kinds(document: str) -> list[str]:
    """The kinds of all tokens, those inside lines too."""
    tokens = PARSER.parse(document)
    return [t.type for block in tokens for t in (block, *(block.children or []))]


def test_sample() -> None:
    """The gravest first, with both quotes and where they stand."""
    lines = render(sample()).splitlines()

    assert lines[0] == "# a.txt · b.txt"
    assert (
        lines[2]
        == "2 sources, 7 claims: 2 contradictions, 0 updates, 0 not comparable, 1 agreement."
    )
    assert lines[6] == "### ✗1 How long did the outage last?"
    assert lines[8] == "2 hours against 2 days (duration, rule duration.disjoint, c-01e5)"
    assert lines[10] == (
        "- **a.txt** 2 h: “La panne a duré deux heures” (a.txt:3:1, said by l'opérateur (selon))"
    )


def test_the_overview_is_a_table() -> None:
    """One row a question under the head."""
    found = kinds(render(sample()))

    assert found.count("tr_open") == 1 + len(sample().questions)


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_payload_becomes_markup(name: str) -> None:
    """Every payload leaves the document's blocks as a harmless word does, with nothing live."""
    found, harmless = kinds(render(hostile(PAYLOADS[name]))), kinds(render(hostile("harmless")))

    allowed = {"html_inline"} if "html_inline" in harmless else set()
    assert set(found) & LIVE <= allowed
    blocks = ("heading_open", "list_item_open", "paragraph_open", "tr_open", "td_open", "em_open")
    assert [found.count(kind) for kind in blocks] == [harmless.count(kind) for kind in blocks]


@pytest.mark.parametrize("name", PAYLOADS)
def test_escaped_words_read_as_they_were(name: str) -> None:
    """Rendered, the words are one paragraph of plain text."""
    tokens = PARSER.parse(escaped(f"x{PAYLOADS[name]}x"))

    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {t.type for t in tokens[1].children or []} <= {"text", "text_special", "entity"}


def test_what_begins_a_block_is_escaped() -> None:
    """Signs that mean something at the start of a line are left alone inside it."""
    assert escaped("- a-b 1. x") == "\\- a-b 1. x"
    assert escaped("1. one") == "1\\. one"
    assert escaped("https://a.example") == "https&#58;//a.example"
