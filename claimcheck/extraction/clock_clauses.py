"""When, told before what: "it was 2pm when the roof collapsed" is one statement.

Cut apart, one claim would say what time it was, and the other would have lost its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.phrases import is_dated
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment, SegmentKind

_TOLD: frozenset[SegmentKind] = frozenset({"subordinate", "relative", "complement"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})


def with_clock_clauses(reading: Reading, found: Sequence[Segment]) -> list[Segment]:
    """The segments, each clause that tells only the time joined with what happened then."""
    joined: list[Segment] = []
    for segment in found:
        starts = (0, joined[-1].first if joined else 0) if segment.kind in _TOLD else ()
        first = next((i for i in starts if _tells_time(reading, i, segment.first)), None)
        if first is not None:
            joined = [each for each in joined if each.first < first]
            joined.append(replace(segment, first=first, kind="clause", opened="start"))
        else:
            joined.append(segment)
    return joined


def _tells_time(reading: Reading, first: int, behind: int) -> bool:
    """Whether the words before ``behind`` are a copula and a moment, and a place at most."""
    tokens = reading.tokens[first:behind]
    if not any(t.relation == "cop" or t.upos == "AUX" or _opens_moment(reading, t) for t in tokens):
        return False
    told = [t for t in tokens if t.upos in _CONTENT]
    if not told or not is_dated(reading, told[0]):
        return False
    return all(is_dated(reading, t) or t.upos == "PROPN" for t in told)


def _opens_moment(reading: Reading, token: Token) -> bool:
    """Whether a moment is read from the verb on: "eran las 14.00"."""
    return token.upos == "VERB" and is_dated(reading, token)
