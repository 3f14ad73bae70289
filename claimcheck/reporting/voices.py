"""Who stands against whom on one question: sources that print one text are one voice.

A majority of copies is no majority, so voices are counted, not sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from claimcheck.comparison import COPY, Finding


def voices(findings: Iterable[Finding]) -> dict[str, str]:
    """Each source of the findings and its voice: the first source that has its words."""
    told = list(findings)
    ends = [_sources(finding) for finding in told]
    voice = {source: source for pair in ends for source in pair}
    for finding, pair in zip(told, ends, strict=True):
        if finding.rule != COPY:
            continue
        mine = {voice[source] for source in pair}
        voice |= {source: min(mine) for source, each in voice.items() if each in mine}
    return voice


def outliers(findings: Iterable[Finding]) -> frozenset[str]:
    """The sources of the voice that contradicts more of the others than any other voice does."""
    told = list(findings)
    voice = voices(told)
    clashes = {
        frozenset(voice[source] for source in _sources(finding))
        for finding in told
        if finding.verdict == "contradiction"
    }
    against = Counter(each for clash in clashes if len(clash) > 1 for each in clash)
    most = against.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return frozenset()
    return frozenset(source for source, each in voice.items() if each == most[0][0])


def _sources(finding: Finding) -> tuple[str, ...]:
    return tuple(claim.partition("-")[0] for claim in finding.claims)
