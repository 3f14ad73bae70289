"""CSV, for spreadsheets: one row for each claim and finding about it, or alone when there is none.

Cells are inert: a spreadsheet would run a cell that begins with one of ``= + - @`` (or their
full-width forms) as a formula, so an apostrophe stands before it, as OWASP's "CSV Injection" page
advises; control characters are shown. The exact words are in the JSON.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.view import View

COLUMNS: Final = (
    "source", "label", "language", "claim", "aspect", "text", "quote", "path", "line", "column",
    "values", "polarity", "modality", "speaker", "as_of",
    "verdict", "finding", "question", "answer", "rule", "reason",
    "other_source", "other_claim", "other_quote", "other_answer",
)  # fmt: skip

_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def render(comparison: Comparison) -> str:
    """A header and one row for each claim and finding; fields are quoted as RFC 4180 has it."""
    view = View(comparison)
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(COLUMNS)
    for claim in comparison.claims:
        findings = view.findings_about.get(claim.id, ())
        for finding in findings or (None,):
            writer.writerow([cell(value) for value in _row(view, claim, finding)])
    return sheet.getvalue()


def cell(text: str) -> str:
    """Foreign text as one line that no spreadsheet takes for a formula."""
    safe = for_terminal(text).strip()
    return f"'{safe}" if safe.startswith(_FORMULA) else safe


def _row(view: View, claim: Claim, finding: Finding | None) -> Iterator[str]:
    yield from _about_claim(view, claim)
    if finding is None:
        yield "only_in" if claim.id in view.comparison.only_in.get(claim.source, ()) else ""
        yield from [""] * (len(COLUMNS) - COLUMNS.index("verdict") - 1)
    else:
        yield from _about_finding(view, claim, finding)


def _about_claim(view: View, claim: Claim) -> Iterator[str]:
    source = view.sources.get(claim.source)
    yield from (claim.source, view.label(claim.source), source.language if source else "")
    yield from (claim.id, claim.aspect, claim.text, claim.quote)
    yield from (source.path if source else "", str(claim.line), str(claim.column))
    yield "; ".join(value.text for value in claim.values)
    yield from (claim.polarity, claim.modality)
    yield (claim.attribution.speaker or "") if claim.attribution else ""
    yield claim.as_of or ""


def _about_finding(view: View, claim: Claim, finding: Finding) -> Iterator[str]:
    values = dict(zip(finding.claims, finding.values, strict=False))
    others = [other for other in view.claims_of(finding.claims) if other.id != claim.id]
    yield from (finding.verdict, finding.id, view.question(finding))
    yield from (values.get(claim.id, ""), finding.rule, finding.reason)
    yield "; ".join(other.source for other in others)
    yield "; ".join(other.id for other in others)
    yield "; ".join(other.quote for other in others)
    yield "; ".join(values.get(other.id, "") for other in others)
