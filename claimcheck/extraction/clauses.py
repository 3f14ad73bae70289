"""Segments: the stretches of a sentence joined into pieces that state something.

A stretch with a predicate is a clause. Words without one belong to a neighbour: a subject or a
fronted adjunct to the clause behind it, the end of a list to the clause before it. An apposition
("Sandrine X, la directrice"), a value with what it measures and a headline's half stand alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.stretches import Opening, Stretch, stretches

SegmentKind = Literal[
    "clause", "relative", "subordinate", "complement", "participle", "purpose", "speech",
    "attribution", "nominal", "identity",
]  # fmt: skip

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_FUNCTION = frozenset({"CCONJ", "PUNCT", "SYM"})
_TEMPORAL = frozenset({"date", "time", "duration", "ordinal"})


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens ``first`` to ``last`` inclusive, what they are, and their main verb group."""

    first: int
    last: int
    kind: SegmentKind
    opened: Opening
    predicate: Predicate | None = None
    subject: tuple[int, int] | None = None
    """First and last token of the subject, wherever in the sentence it stands."""


def segments(reading: Reading) -> tuple[Segment, ...]:
    """The segments of a sentence in text order."""
    plain = [_segment(reading, stretch) for stretch in stretches(reading)]
    return tuple(_with_subjects(reading, _joined(reading, plain)))


def span(reading: Reading, segment: Segment) -> tuple[int, int]:
    """Span of a segment in the article, without conjunctions and punctuation at its ends."""
    tokens = reading.tokens
    first, last = segment.first, segment.last
    if segment.kind == "speech":
        return tokens[first].start, tokens[last].end
    while first < last and tokens[first].upos in _FUNCTION:
        first += 1
    while last > first and tokens[last].upos in _FUNCTION and tokens[last].form not in '»”"':
        last -= 1
    return _balanced(reading, tokens[first].start, tokens[last].end)


def _balanced(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The span with the quotation mark that a cut has severed, if it stands right beside it."""
    text = reading.text(start, end)
    article = reading.article.text
    for opening, closing in (("«", "»"), ("“", "”"), ("„", "“")):
        if text.count(closing) > text.count(opening):
            before = article.rfind(opening, max(0, start - 3), start)
            start = before if before >= 0 else start
        if text.count(opening) > text.count(closing):
            behind = article.find(closing, end, end + 4)
            end = behind + 1 if behind >= 0 else end
    return start, end


def _segment(reading: Reading, stretch: Stretch) -> Segment:
    inside = [p for p in reading.predicates if stretch.first <= p.first <= stretch.last]
    finite = next((p for p in inside if p.form == "finite"), None)
    kind: SegmentKind = "nominal"
    predicate = finite
    if stretch.opened == "speech":
        kind = "speech"
    elif stretch.opened == "source":
        kind, predicate = "attribution", None
    elif finite:
        kind = _CLAUSE_KINDS.get(stretch.opened, "clause")
    elif inside and inside[0].first - stretch.first <= _leading(reading, stretch):
        predicate = inside[0]
        kind = "purpose" if predicate.form == "infinitive" else "participle"
    return Segment(stretch.first, stretch.last, kind, stretch.opened, predicate)


_CLAUSE_KINDS: dict[Opening, SegmentKind] = {
    "relative": "relative",
    "subordinate": "subordinate",
    "complement": "complement",
}


def _leading(reading: Reading, stretch: Stretch) -> int:
    """How many function words a participle stretch begins with: "most of them", "not", "and"."""
    count = 0
    for token in reading.tokens[stretch.first : stretch.last + 1]:
        if token.upos not in {"CCONJ", "ADV", "PART", "ADP", "SCONJ", "PRON"}:
            break
        count += 1
    return count


def _joined(reading: Reading, plain: list[Segment]) -> list[Segment]:
    """Segments in which no words without a statement stand alone."""
    done: list[Segment] = []
    waiting: list[Segment] = []
    for segment in plain:
        if segment.kind == "nominal" and segment.predicate is None:
            _take_nominal(reading, done, waiting, segment)
        else:
            _take_clause(reading, done, waiting, segment)
    _flush(reading, done, waiting)
    return done


def _take_nominal(
    reading: Reading, done: list[Segment], waiting: list[Segment], segment: Segment
) -> None:
    if reading.sentence.kind == "headline" and segment.opened in {"hard", "comma"}:
        _flush(reading, done, waiting)
        waiting.append(segment)
    elif waiting:
        waiting.append(segment)
    elif done and segment.opened in {"comma", "bracket"} and _continues(reading, done[-1], segment):
        done[-1] = replace(done[-1], last=segment.last)
    elif done and segment.opened in {"comma", "bracket"} and _states(reading, segment):
        done.append(segment)
    else:
        waiting.append(segment)


def _continues(reading: Reading, before: Segment, segment: Segment) -> bool:
    """Whether a nominal stretch behind a clause is the rest of it rather than a statement."""
    if before.kind in {"speech"}:
        return False
    return not _states(reading, segment)


def _states(reading: Reading, segment: Segment) -> bool:
    """Whether words without a verb state something: a value with what it measures."""
    start, end = span(reading, segment)
    values = [v for v in reading.values_in(start, end) if v.kind not in _TEMPORAL]
    longer = [v for v in reading.values_in(start, end) if v.kind == "duration"]
    if not values and not longer:
        return False
    return _content_words(reading, segment) >= 2


def _content_words(reading: Reading, segment: Segment) -> int:
    tokens = reading.tokens[segment.first : segment.last + 1]
    return sum(token.upos in _CONTENT for token in tokens)


def _take_clause(
    reading: Reading, done: list[Segment], waiting: list[Segment], segment: Segment
) -> None:
    if segment.kind in {"relative", "participle"} and segment.predicate and waiting:
        before = waiting.pop()
        _flush(reading, done, waiting)
        done.append(replace(segment, first=before.first, subject=_noun_phrase(before)))
    elif segment.kind == "clause" and waiting and segment.opened != "hard":
        if len(waiting) >= 2 and not own_subject(reading, segment):
            done.append(_identity(waiting))
            done.append(replace(segment, subject=_noun_phrase(waiting[0])))
        else:
            done.append(replace(segment, first=waiting[0].first))
        waiting.clear()
    else:
        _flush(reading, done, waiting)
        done.append(segment)


def _identity(waiting: list[Segment]) -> Segment:
    return replace(waiting[0], last=waiting[-1].last, kind="identity")


def _noun_phrase(segment: Segment) -> tuple[int, int]:
    return segment.first, segment.last


def _flush(reading: Reading, done: list[Segment], waiting: list[Segment]) -> None:
    """Let what waited in vain stand alone, if it says something."""
    for segment in waiting:
        if _content_words(reading, segment) >= 2:
            done.append(segment)
        elif done and segment.opened != "hard":
            done[-1] = replace(done[-1], last=max(done[-1].last, segment.last))
    waiting.clear()


def own_subject(reading: Reading, segment: Segment) -> tuple[int, int] | None:
    """The subject inside a segment: from the tree, else the noun phrase before the verb."""
    predicate = segment.predicate
    if predicate is None:
        return None
    tokens = reading.tokens
    for token in tokens[segment.first : segment.last + 1]:
        if token.relation == "nsubj" and "PronType=Rel" not in token.feats:
            return _phrase(reading, segment, token.index)
    first = segment.first
    while first < predicate.first and tokens[first].upos in _FUNCTION:
        first += 1
    if first < predicate.first and tokens[first].upos in {"DET", "NOUN", "PROPN", "NUM", "PRON"}:
        if "PronType=Rel" in tokens[first].feats:
            return None
        return first, predicate.first - 1
    return None


def _phrase(reading: Reading, segment: Segment, head: int) -> tuple[int, int]:
    """The contiguous part of a subtree around its head, inside the segment, off the verb."""
    below = set(reading.sentence.subtree(head))
    verbs = set(segment.predicate.verbs) if segment.predicate else set()
    first = last = head
    while first - 1 >= segment.first and first - 1 in below and first - 1 not in verbs:
        first -= 1
    while last + 1 <= segment.last and last + 1 in below and last + 1 not in verbs:
        last += 1
    return first, last


def _with_subjects(reading: Reading, done: list[Segment]) -> list[Segment]:
    """Give each clause its subject: its own, or the one it shares with what stands before."""
    found: list[Segment] = []
    last: tuple[int, int] | None = None
    for segment in done:
        subject = segment.subject or own_subject(reading, segment)
        if segment.kind in {"relative", "participle"} and subject is None:
            subject = _antecedent(reading, segment)
        elif segment.kind in {"clause", "subordinate", "complement"} and subject is None:
            subject = last
        if subject and segment.kind in {"clause", "complement"}:
            last = subject
        found.append(replace(segment, subject=subject))
    return found


def _antecedent(reading: Reading, segment: Segment) -> tuple[int, int] | None:
    """The noun phrase right before a relative clause or participle."""
    last = segment.first - 1
    tokens = reading.tokens
    while last >= 0 and tokens[last].upos in {"PUNCT", "CCONJ"}:
        last -= 1
    if last < 0 or tokens[last].upos not in {"NOUN", "PROPN", "ADJ", "NUM"}:
        return None
    first = last
    while first > 0 and tokens[first - 1].upos in {"NOUN", "PROPN", "ADJ", "NUM", "DET"}:
        first -= 1
    return first, last
