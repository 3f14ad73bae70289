"""The SARIF log: valid, complete, and pointing at the exact words."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from claimcheck.reporting.sarif import render
from tests.builders import make_article, make_claim, make_comparison, make_finding, sample
from tests.reporting.payloads import PAYLOADS, hostile
from tests.reporting.sarif_schema import SARIF


def run_of(document: str) -> Any:
    log = json.loads(document)
    jsonschema.validate(log, SARIF)
    return log["runs"][0]


def test_one_result_for_each_disagreement() -> None:
    """Agreements are no problem; each result names a rule that the driver describes."""
    run = run_of(render(sample()))

    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["duration.disjoint", "cause.rival"]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == rules
    assert [result["ruleId"] for result in run["results"]] == rules
    assert {result["level"] for result in run["results"]} == {"warning"}


def test_regions_are_the_quotes() -> None:
    """Offsets, lines and columns all lead to the quote, in code points."""
    comparison = sample()
    run = run_of(render(comparison))

    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        for location in (*result["locations"], *result["relatedLocations"]):
            physical = location["physicalLocation"]
            source = next(
                s for s in comparison.sources if s.path == physical["artifactLocation"]["uri"]
            )
            text, region = comparison.texts[source.id], physical["region"]
            start = region["charOffset"]
            quote = region["snippet"]["text"]
            assert text[start : start + region["charLength"]] == quote
            line = text.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == quote


def test_a_quote_over_two_lines_ends_on_the_second() -> None:
    """The end column counts from the start of the last line."""
    a, b = make_article("Title\n\nover two\nlines here\n"), make_article("Titolo\n\nuna\n", id="B")
    claims = make_claim(a, "two\nlines"), make_claim(b, "una")
    run = run_of(render(make_comparison((a, b), claims, (make_finding(claims),))))

    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (3, 6)
    assert (region["endLine"], region["endColumn"]) == (4, 6)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a.txt", "a.txt"),
        ("my stories/é.txt", "my%20stories/%C3%A9.txt"),
        ("/home/me/a.txt", "file:///home/me/a.txt"),
        ("https://news.example/a?b=c d", "https://news.example/a?b=c%20d"),
        ("-", "-"),
        ("a:b.txt", "a%3Ab.txt"),
    ],
)
def test_paths_become_uri_references(path: str, uri: str) -> None:
    """Relative stays relative, what no URI may hold is escaped, a colon is no scheme."""
    run = run_of(render(make_comparison((make_article(path=path),))))

    assert run["artifacts"][0]["location"]["uri"] == uri


def test_failures_are_notifications() -> None:
    """A source that could not be read makes the run unsuccessful and is named."""
    run = run_of(render(hostile("harmless")))

    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"


@pytest.mark.parametrize("name", PAYLOADS)
def test_every_payload_leaves_a_valid_log(name: str) -> None:
    """No payload breaks the JSON or the schema, or makes a link of a message."""
    run = run_of(render(hostile(PAYLOADS[name])))

    assert len(run["results"]) == 2
    for result in run["results"]:
        unescaped = (
            result["message"]["text"].replace("\\\\", "").replace("\\[", "").replace("\\]", "")
        )
        assert "[" not in unescaped
        assert "]" not in unescaped
