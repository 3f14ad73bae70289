"""How often a source tells the time of day: an event told by the hour is still going on.

Its figures grow from one report to the next, so two of them that differ are seldom rivals. On
groups left out of the fit, of the counts, sums, shares and states that seemed to contradict each
other where two sources together told the time ten times or more, 3 were contradictions, 27 had
moved between two reports, and 8 were about two things.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.alignment.implied_figures import labels
from claimcheck.claim import Claim


def times_of_day(claims: Iterable[Claim]) -> int:
    """How many clock times and parts of the day the claims of one source tell, each place once."""
    told: set[tuple[str, int, int]] = set()
    for claim in claims:
        told |= {("time", value.start, value.end) for value in claim.values if value.kind == "time"}
        told |= {(label, *claim.sentence) for label in labels(claim, "hour")}
    return len(told)
