"""JSON Lines: the contents of the JSON report, one object a line, each naming its ``type``.

The first line is the ``report`` itself (version, status, run); ``source``, ``claim``,
``question``, ``finding``, ``only_in`` and ``error`` lines follow, with the keys they have there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.comparison import Comparison
from claimcheck.reporting.json import document
from claimcheck.reporting.sanitise import for_json

_TYPES = {
    "sources": "source",
    "claims": "claim",
    "questions": "question",
    "findings": "finding",
    "errors": "error",
}
"""Each list of the report, and the type its lines carry."""


def render(comparison: Comparison) -> str:
    """The report, one JSON object a line."""
    lines = (json.dumps(record, ensure_ascii=False) for record in _records(document(comparison)))
    return "".join(f"{for_json(line)}\n" for line in lines)


def _records(report: dict[str, Any]) -> Iterator[dict[str, Any]]:
    apart = {*_TYPES, "only_in"}
    yield {"type": "report", **{key: value for key, value in report.items() if key not in apart}}
    for key, kind in _TYPES.items():
        for record in report[key]:
            yield {"type": kind, **record}
    for source, claims in report["only_in"].items():
        yield {"type": "only_in", "source": source, "claims": claims}
