"""JSON Lines: the report's parts, one object a line."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from claimcheck.reporting import json as whole
from claimcheck.reporting.jsonl import render
from tests.builders import make_comparison


def records() -> list[dict[str, Any]]:
    return [json.loads(line) for line in render(make_comparison()).splitlines()]


def test_every_line_names_its_type() -> None:
    """Each part of the report, the report itself first."""
    kinds = [record["type"] for record in records()]

    assert kinds[0] == "report"
    assert Counter(kinds) == {
        "report": 1, "source": 2, "claim": 7, "question": 3, "finding": 3, "only_in": 2,
    }  # fmt: skip


def test_the_parts_are_those_of_the_json_report() -> None:
    """The same keys and values, besides the type."""
    report = json.loads(whole.render(make_comparison()))
    claims = [record for record in records() if record["type"] == "claim"]

    assert [{k: v for k, v in claim.items() if k != "type"} for claim in claims] == report["claims"]
