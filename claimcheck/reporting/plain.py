"""Tab-separated lines for grep and awk: one a finding, one a claim that stands alone.

The columns are those of ``COLUMNS``, named in the first line; new ones are added at the end only.
A claim that only one source makes has verdict ``only_in`` and no right side; the claims of
``extract`` have verdict ``claim``.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.view import View

COLUMNS = (
    "verdict", "aspect", "id", "rule", "question", "reason",
    "left", "left_place", "left_value", "left_quote",
    "right", "right_place", "right_value", "right_quote",
)  # fmt: skip


def render(comparison: Comparison) -> str:
    """The report as tab-separated lines under a line of column names."""
    return "".join("\t".join(row) + "\n" for row in (COLUMNS, *_rows(View(comparison))))


def _rows(view: View) -> Iterator[tuple[str, ...]]:
    for finding in view.findings:
        yield _finding(view, finding)
    alone = view.claims_of(id_ for ids in view.comparison.only_in.values() for id_ in ids)
    for claim in alone:
        yield _lone(view, claim, "only_in")
    if not view.findings and not view.comparison.only_in:
        for claim in view.comparison.claims:
            yield _lone(view, claim, "claim")


def _finding(view: View, finding: Finding) -> tuple[str, ...]:
    values = finding.values or ("",) * len(finding.claims)
    sides = [
        cell
        for claim, value in zip(view.claims_of(finding.claims), values, strict=False)
        for cell in _side(view, claim, value)
    ]
    head = (finding.verdict, finding.aspect, finding.id, finding.rule)
    return _cells(*head, view.question(finding), finding.reason, *sides)


def _lone(view: View, claim: Claim, verdict: str) -> tuple[str, ...]:
    value = "; ".join(value.text for value in claim.values)
    head = (verdict, claim.aspect, claim.id, "", "", "")
    return _cells(*head, *_side(view, claim, value))


def _side(view: View, claim: Claim, value: str) -> tuple[str, ...]:
    return claim.source, view.place(claim), value, claim.quote


def _cells(*cells: str) -> tuple[str, ...]:
    """As many cells as there are columns, each on one line and without a tab."""
    filled = (*cells, *("",) * (len(COLUMNS) - len(cells)))
    return tuple(for_terminal(cell) for cell in filled)
