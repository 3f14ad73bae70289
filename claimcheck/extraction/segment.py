"""The segment: a piece of a sentence that may state something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.extraction.cuts import Opening
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading

SegmentKind = Literal[
    "clause", "relative", "subordinate", "complement", "participle", "purpose", "speech",
    "attribution", "nominal", "identity",
]  # fmt: skip

Block = tuple[int, int]
"""First and last token."""

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_FUNCTION = frozenset({"CCONJ", "PUNCT", "SYM"})
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("(", ")"))


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens ``first`` to ``last`` inclusive, what they are, and their main verb group."""

    first: int
    last: int
    kind: SegmentKind
    opened: Opening
    predicate: Predicate | None = None
    subject: Block | None = None
    """The subject, wherever in the sentence it stands."""
    host: Block | None = None
    """The clause that words without a verb belong to: what they borrow to be read alone."""
    cleft: bool = False
    """Whether its subject is set apart from its verb: "it was a digger that cut the cable"."""
    effect: Block | None = None
    """What the clause about its subject says this one caused ("the fault that caused X was …")."""


def span(reading: Reading, segment: Segment) -> tuple[int, int]:
    """Span of a segment in the article, off the conjunctions and marks at its ends.

    A tail behind the last comma that carries no meaning goes too, a complementiser as well.
    """
    tokens = reading.tokens
    first, last = segment.first, segment.last
    if segment.kind == "speech":
        return tokens[first].start, tokens[last].end
    while first < last and _is_joint(reading, first, segment):
        first += 1
    last = _without_tail(reading, first, last)
    while last > first and tokens[last].upos in _FUNCTION and tokens[last].form not in '»”"':
        if _in_value(reading, last):
            break
        last -= 1
    return _balanced(reading, tokens[first].start, tokens[last].end)


def _is_joint(reading: Reading, index: int, segment: Segment) -> bool:
    token = reading.tokens[index]
    if _in_value(reading, index) or token.form in '«“„"(':
        return False
    if token.upos in _FUNCTION:
        return not reading.negates(token)
    complement = segment.kind == "complement" and index <= segment.first + 1
    return complement and any(c.start == token.start for c in reading.cues_of("complementiser"))


def _without_tail(reading: Reading, first: int, last: int) -> int:
    """Last token before a comma behind which nothing is said: ", largely", ", molti"."""
    index = last
    while index > first and reading.tokens[index].upos not in _CONTENT:
        if _in_value(reading, index):
            return last
        if reading.tokens[index].form == ",":
            return index - 1
        index -= 1
    return last


def _in_value(reading: Reading, index: int) -> bool:
    start = reading.tokens[index].start
    return any(v.start <= start < v.end for v in reading.values)


def _balanced(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The span with the quotation mark that a cut has severed, if it stands right beside it."""
    text = reading.text(start, end)
    article = reading.article.text
    for opening, closing in _PAIRS:
        if text.count(closing) > text.count(opening):
            before = article.rfind(opening, max(0, start - 3), start)
            start = before if before >= 0 else start
        if text.count(opening) > text.count(closing):
            behind = article.find(closing, end, end + 4)
            end = behind + 1 if behind >= 0 else end
    return start, end


def content_words(reading: Reading, segment: Segment) -> int:
    """How many words of a segment carry meaning."""
    tokens = reading.tokens[segment.first : segment.last + 1]
    return sum(token.upos in _CONTENT for token in tokens)


def states_value(reading: Reading, segment: Segment) -> bool:
    """Whether words without a verb state something: a value with what it measures."""
    start, end = span(reading, segment)
    values = [v for v in reading.values_in(start, end) if v.kind not in {"date", "time", "ordinal"}]
    if not values or (values[0].start <= start and end <= values[0].end):
        return values != [] and values[0].kind != "duration"
    return content_words(reading, segment) >= 2
