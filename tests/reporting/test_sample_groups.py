"""Every format on every group of sample articles: what is written can be read back."""

from __future__ import annotations

import csv
import io
import json
from functools import cache

import jsonschema
import pytest
from markdown_it import MarkdownIt

from benchmarks.export import articles, groups
from claimcheck.comparison import Comparison
from claimcheck.pipeline import compare
from claimcheck.reporting.formats import FORMATS, renderer
from claimcheck.reporting.json import schema
from tests.reporting.page import parse
from tests.reporting.sarif_schema import SARIF

pytestmark = pytest.mark.parametrize("group", groups())


@cache
def comparison_of(group: str) -> Comparison:
    """Each group is compared once."""
    return compare(list(articles(group)))


def written(group: str, form: str) -> str:
    return renderer(form)(comparison_of(group))


def test_json(group: str) -> None:
    """It keeps the contract."""
    jsonschema.validate(json.loads(written(group, "json")), schema())


def test_sarif(group: str) -> None:
    """It is SARIF, with a result for each finding that is no agreement."""
    log = json.loads(written(group, "sarif"))
    jsonschema.validate(log, SARIF)

    findings = [f for f in comparison_of(group).findings if f.verdict != "agreement"]
    assert len(log["runs"][0]["results"]) == len(findings)


def test_html(group: str) -> None:
    """It holds every finding and every claim once, and no dead link."""
    page = parse(written(group, "html"))
    comparison = comparison_of(group)

    ids = [node.attributes["id"] for node in page.all() if node.attributes.get("id")]
    links = [node.attributes.get("href") or "" for node in page.all("a")]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert {f"finding-{finding.id}" for finding in comparison.findings} <= set(ids)
    assert {f"claim-{claim.id}" for claim in comparison.claims} <= set(ids)


def test_csv(group: str) -> None:
    """It holds every claim, and each finding once for each of its claims."""
    rows = list(csv.DictReader(io.StringIO(written(group, "csv"))))
    comparison = comparison_of(group)

    assert {row["claim"] for row in rows} == {claim.id for claim in comparison.claims}
    told = sorted(row["finding"] for row in rows if row["finding"])
    assert told == sorted(f.id for f in comparison.findings for _ in f.claims)


def test_markdown(group: str) -> None:
    """A heading for each finding, and no markup from the articles."""
    tokens = MarkdownIt("commonmark").enable("table").parse(written(group, "md"))

    headings = [token for token in tokens if token.type == "heading_open" and token.tag == "h3"]
    assert len(headings) == len(comparison_of(group).findings)
    inside = {child.type for token in tokens for child in token.children or []}
    assert not inside & {"link_open", "image", "code_inline"}


def test_claimreview(group: str) -> None:
    """A draft for each contradiction."""
    graph = json.loads(written(group, "claimreview"))["@graph"]

    found = [f.id for f in comparison_of(group).findings if f.verdict == "contradiction"]
    assert [draft["identifier"] for draft in graph] == found


def test_lines(group: str) -> None:
    """Formats of one record a line end in a line end, or say nothing at all."""
    for form in ("plain", "jsonl", "github", "terminal"):
        text = written(group, form)
        assert text == "" or text.endswith("\n")


def test_the_same_bytes_again(group: str) -> None:
    """Nothing but the comparison decides what is written."""
    for form in FORMATS:
        assert written(group, form) == written(group, form)
