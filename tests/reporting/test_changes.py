"""What ``diff`` writes: text and JSON, both harmless."""

from __future__ import annotations

import json

import pytest

from claimcheck.comparison import Tool
from claimcheck.diffing.changes import Change, Changes
from claimcheck.pipeline import source
from claimcheck.reporting.changes import render_json, render_text
from tests.builders import make_article, make_claim
from tests.reporting.payloads import PAYLOADS
from tests.reporting.test_sanitise import CONTROL


def changes(words: str) -> Changes:
    """One change, one claim added and one removed, all of these words."""
    old = make_article(f"{words}\n", path=f"{words}.old")
    new = make_article(f"{words}\n", path=f"{words}.new")
    one, two = make_claim(old, words), make_claim(new, words)
    return Changes(
        tool=Tool(version="1.0"),
        old=source(old),
        new=source(new),
        changes=(
            Change(kind="changed", facet="wording", reason=words, old=one, new=two),
            Change(kind="added", facet="claim", reason="not said before", old=None, new=two),
            Change(kind="removed", facet="claim", reason="no longer said", old=one, new=None),
        ),
        unchanged=3,
    )


def test_text() -> None:
    """A summary, then each change with the words and their place."""
    assert render_text(changes("so")) == (
        "so.old -> so.new\n"
        "1 changed, 1 added, 1 removed, 3 unchanged\n"
        "\n"
        "~ CHANGED  so\n"
        "  - “so”  so.old:1:1\n"
        "  + “so”  so.new:1:1\n"
        "\n"
        "+ ADDED  not said before\n"
        "  + “so”  so.new:1:1\n"
        "\n"
        "- REMOVED  no longer said\n"
        "  - “so”  so.old:1:1\n"
    )


def test_json() -> None:
    """The same as data, without what is alignment's own."""
    told = json.loads(render_json(changes("so")))

    assert [change["kind"] for change in told["changes"]] == ["changed", "added", "removed"]
    assert told["changes"][0]["old"]["quote"] == "so"
    assert "frame" not in told["changes"][0]["old"]
    assert told["changes"][1]["old"] is None


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_payload_survives(name: str) -> None:
    """The text keeps its lines and holds no control; the JSON keeps the words."""
    made = changes(PAYLOADS[name])

    assert CONTROL.findall(render_text(made)) == []
    assert render_text(made).count("\n") == render_text(changes("so")).count("\n")
    assert CONTROL.findall(render_json(made)) == []
    assert json.loads(render_json(made))["changes"][0]["reason"] == PAYLOADS[name]
