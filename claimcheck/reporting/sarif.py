"""SARIF 2.1.0, for code-scanning dashboards and editors.

One rule for each of ours that fired, one result for each contradiction, update and pair that
cannot be compared; agreements are no problem, so they are not results. The first claim is the
result's location, the other one a related location, and the finding's id its fingerprint.
Columns count code points, as our spans do (``columnKind``).
"""

from __future__ import annotations

import json
from typing import Any, Final
from urllib.parse import quote

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding, Source, Verdict
from claimcheck.reporting.sanitise import for_json, for_terminal
from claimcheck.reporting.view import View

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"

LEVELS: Final[dict[Verdict, str]] = {
    "contradiction": "warning",
    "update": "note",
    "not_comparable": "note",
}


def render(comparison: Comparison) -> str:
    """The SARIF log, indented, with a line end."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(View(comparison))]}
    return for_json(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _run(view: View) -> dict[str, Any]:
    findings = [finding for finding in view.findings if finding.verdict in LEVELS]
    rules = list(dict.fromkeys(finding.rule for finding in findings))
    tool = view.comparison.tool
    return {
        "tool": {
            "driver": {
                "name": tool.name,
                "version": tool.version,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [_artifact(source) for source in view.comparison.sources],
        "invocations": [_invocation(view)],
        "results": [_result(view, f, rules.index(f.rule)) for f in findings],
    }


def _rule(rule: str) -> dict[str, Any]:
    return {"id": rule, "shortDescription": {"text": rule.replace(".", ": ").replace("_", " ")}}


def _artifact(source: Source) -> dict[str, Any]:
    return {
        "location": {"uri": _uri(source.path)},
        "description": {"text": _words(source.label)},
        "encoding": source.charset,
        "hashes": {"sha-256": source.sha256},
        # Artifacts must differ from each other, even when one file is given twice.
        "properties": {"source": source.id, "language": source.language},
    }


def _invocation(view: View) -> dict[str, Any]:
    notes = [
        {"level": "error", "message": {"text": _words(f"{e.path}: {e.message}")}}
        for e in view.comparison.errors
    ]
    notes += [
        {"level": "note", "message": {"text": _words(f"{s.label}: {warning}")}}
        for s in view.comparison.sources
        for warning in s.warnings
    ]
    done = view.comparison.status == "complete"
    return {"executionSuccessful": done, "toolExecutionNotifications": notes}


def _result(view: View, finding: Finding, rule: int) -> dict[str, Any]:
    first, *others = view.claims_of(finding.claims)
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVELS[finding.verdict],
        "message": {"text": _words(f"{view.question(finding)} {finding.reason}.")},
        "locations": [_location(view, first)],
        "relatedLocations": [{"id": n, **_location(view, c)} for n, c in enumerate(others, 1)],
        "partialFingerprints": {"claimcheckFinding/v1": finding.id},
        "properties": {
            "verdict": finding.verdict,
            "aspect": finding.aspect,
            "values": list(finding.values),
        },
    }


def _location(view: View, claim: Claim) -> dict[str, Any]:
    path = view.sources[claim.source].path if claim.source in view.sources else claim.source
    return {
        "physicalLocation": {"artifactLocation": {"uri": _uri(path)}, "region": _region(claim)},
        "message": {"text": _words(f"{view.label(claim.source)}: {claim.quote}")},
    }


def _region(claim: Claim) -> dict[str, Any]:
    """The quote's place; the end column is the one behind its last character (3.30.8)."""
    lines = claim.quote.split("\n")
    start = claim.column if len(lines) == 1 else 1
    return {
        "startLine": claim.line,
        "startColumn": claim.column,
        "endLine": claim.line + len(lines) - 1,
        "endColumn": start + len(lines[-1]),
        "charOffset": claim.start,
        "charLength": claim.end - claim.start,
        "snippet": {"text": claim.quote},
    }


def _uri(path: str) -> str:
    """A path as a URI reference; addresses stay as they are but for what no URI may hold."""
    if path.startswith(("https://", "http://")):
        return quote(path, safe=":/?#[]@!$&'()*+,;=%~")
    uri = quote(path.replace("\\", "/"), safe="/~")
    return f"file://{uri}" if uri.startswith("/") else uri


def _words(text: str) -> str:
    """Foreign text as a message: brackets would be links to locations (3.11.6)."""
    return for_terminal(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
