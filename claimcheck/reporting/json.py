"""JSON, the contract: the whole comparison but what only alignment reads.

Keys stand in the order of the models, numbers that carry a figure are decimal strings, text is
UTF-8 unescaped. The same comparison gives the same bytes.
"""

from __future__ import annotations

from typing import Any

from claimcheck.comparison import SCHEMA_VERSION, Comparison
from claimcheck.reporting.sanitise import for_json

INTERNAL = ("frame", "predicate", "arguments")
"""Fields of a claim that stay inside: alignment's own view of it, free to change."""

_EXCLUDE: Any = {"claims": {"__all__": set(INTERNAL)}}


def render(comparison: Comparison) -> str:
    """The comparison as indented JSON, with a line end."""
    return for_json(comparison.model_dump_json(indent=2, exclude=_EXCLUDE)) + "\n"


def document(comparison: Comparison) -> dict[str, Any]:
    """The report as JSON values."""
    return comparison.model_dump(mode="json", exclude=_EXCLUDE)


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of what ``render`` writes.

    Unknown keys are allowed, since later 1.x versions may add some.
    """
    made = Comparison.model_json_schema(mode="serialization")
    definitions = made.pop("$defs")
    for name in INTERNAL:
        definitions["Claim"]["properties"].pop(name)
    made["properties"].pop("texts", None)
    definitions.pop("Argument")
    for model in (made, *definitions.values()):
        model.pop("additionalProperties", None)
        model["required"] = sorted(model["properties"])
    made["properties"]["schema_version"]["pattern"] = rf"^{SCHEMA_VERSION.split('.')[0]}\."
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claimcheck report",
        **{key: value for key, value in made.items() if key != "title"},
        "$defs": definitions,
    }
