"""The part of SARIF 2.1.0 that the report uses, as JSON Schema, property by property.

Written from the standard (OASIS, "Static Analysis Results Interchange Format (SARIF) Version
2.1.0", sections given below). Objects are closed, so a property that the standard does not name,
or that stands in the wrong object, fails. What the schema cannot say (indexes that point at a rule,
ids that are used once) the tests say themselves.
"""

from __future__ import annotations

from typing import Any


def closed(required: tuple[str, ...], **properties: Any) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def array(items: Any, **rules: Any) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": items, **rules}


TEXT: Any = {"type": "string"}
COUNTED: Any = {"type": "integer", "minimum": 1}
INDEX: Any = {"type": "integer", "minimum": -1}
URI_REFERENCE: Any = {
    "type": "string",
    "pattern": r"^(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$",
}
"""RFC 3986: no blank, no quotation mark, nothing outside ASCII."""

MESSAGE = closed(("text",), text=TEXT)  # 3.11
ARTIFACT_LOCATION = closed((), uri=URI_REFERENCE, uriBaseId=TEXT, index=INDEX)  # 3.4
REGION = closed(  # 3.30
    (),
    startLine=COUNTED, startColumn=COUNTED, endLine=COUNTED, endColumn=COUNTED,
    charOffset=INDEX, charLength={"type": "integer", "minimum": 0},
    snippet=closed((), text=TEXT),
)  # fmt: skip
PHYSICAL = closed(("artifactLocation",), artifactLocation=ARTIFACT_LOCATION, region=REGION)  # 3.29
LOCATION = closed(
    (), id={"type": "integer", "minimum": -1}, physicalLocation=PHYSICAL, message=MESSAGE
)  # 3.28
RULE = closed(
    ("id",), id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE
)  # 3.49
DRIVER = closed(("name",), name=TEXT, version=TEXT, rules=array(RULE, uniqueItems=True))  # 3.19
ARTIFACT = closed(  # 3.24
    (),
    location=ARTIFACT_LOCATION, description=MESSAGE, encoding=TEXT,
    hashes={"type": "object", "additionalProperties": TEXT}, properties={"type": "object"},
)  # fmt: skip
NOTIFICATION = closed(  # 3.58
    ("message",), message=MESSAGE, level={"enum": ["none", "note", "warning", "error"]}
)
INVOCATION = closed(  # 3.20
    ("executionSuccessful",),
    executionSuccessful={"type": "boolean"},
    toolExecutionNotifications=array(NOTIFICATION),
)
RESULT = closed(  # 3.27
    ("message",),
    ruleId=TEXT, ruleIndex=INDEX, level={"enum": ["none", "note", "warning", "error"]},
    message=MESSAGE, locations=array(LOCATION), relatedLocations=array(LOCATION, uniqueItems=True),
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    properties={"type": "object"},
)  # fmt: skip
RUN = closed(  # 3.14
    ("tool",),
    tool=closed(("driver",), driver=DRIVER),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    artifacts=array(ARTIFACT, uniqueItems=True),
    invocations=array(INVOCATION),
    results=array(RESULT),
)
SARIF: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **closed(  # 3.13
        ("version", "runs"),
        **{
            "$schema": {"type": "string", "format": "uri"},
            "version": {"const": "2.1.0"},
            "runs": array(RUN),
        },
    ),
}
