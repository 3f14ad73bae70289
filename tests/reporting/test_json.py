"""The JSON contract: every output validates, nothing internal leaks, bytes do not change."""

from __future__ import annotations

import json

import jsonschema
import pytest

from claimcheck.comparison import Comparison, Failure
from claimcheck.reporting.json import INTERNAL, render, schema
from tests.builders import make_comparison
from tests.reporting.payloads import PAYLOADS, hostile

CONTRACT = {
    "report": ["schema_version", "tool", "status", "run", "sources", "claims", "questions",
               "findings", "only_in", "errors"],
    "sources": ["id", "label", "path", "language", "title", "published", "sha256", "characters"],
    "claims": ["id", "source", "text", "quote", "start", "end", "line", "column", "aspect",
               "values", "polarity", "modality", "attribution", "entities", "as_of",
               "derived_from"],
    "findings": ["id", "question", "verdict", "aspect", "claims", "rule", "reason", "values",
                 "similarity"],
    "questions": ["id", "text", "aspect", "claims"],
}  # fmt: skip
"""The keys that 1.0 promises; there may be more."""


def test_the_schema_is_one() -> None:
    """Valid itself, and of the newest draft."""
    jsonschema.Draft202012Validator.check_schema(schema())

    assert schema()["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("text", ["harmless", *PAYLOADS.values()])
def test_every_output_validates(text: str) -> None:
    """Whatever the articles hold."""
    jsonschema.validate(json.loads(render(hostile(text))), schema())


def test_the_schema_refuses_what_is_wrong() -> None:
    """It is not so loose that everything passes."""
    report = json.loads(render(make_comparison()))

    for key in CONTRACT["report"]:
        broken = {name: value for name, value in report.items() if name != key}
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema())
    report["findings"][0]["verdict"] = "maybe"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, schema())


def test_later_versions_may_add_keys() -> None:
    """Additive changes only: an unknown key is no error."""
    report = json.loads(render(make_comparison()))

    jsonschema.validate({**report, "weather": "fine"}, schema())


def test_the_contract_is_kept() -> None:
    """Every key of version 1.0 is there."""
    report = json.loads(render(make_comparison()))

    assert list(report) == CONTRACT["report"]
    for name in ("sources", "claims", "findings", "questions"):
        assert set(CONTRACT[name]) <= set(report[name][0])


def test_internal_fields_and_texts_stay_inside() -> None:
    """Neither what only alignment reads nor the articles themselves."""
    report = json.loads(render(make_comparison()))

    assert "texts" not in report
    assert all(not set(INTERNAL) & set(claim) for claim in report["claims"])
    assert "texts" not in schema()["properties"]


def test_figures_are_strings() -> None:
    """No float ever rounds one."""
    (value,) = json.loads(render(make_comparison()))["claims"][0]["values"]

    assert (value["amount"], value["low"], value["high"]) == ("7200", "7200", "7200")


def test_bytes_are_the_same() -> None:
    """The same comparison, the same bytes; accents are not escaped."""
    assert render(make_comparison()) == render(make_comparison())
    assert "La panne a duré" in render(make_comparison())
    assert render(make_comparison()).endswith("}\n")


def test_it_reads_back() -> None:
    """A saved report is a comparison again, without texts."""
    failed = make_comparison().model_copy(
        update={"errors": (Failure(path="x", message="x: no such file"),), "status": "partial"}
    )

    read = Comparison.model_validate_json(render(failed))

    assert read == failed.model_copy(update={"texts": {}})
