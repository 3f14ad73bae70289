"""Segments in which no words without a statement stand alone.

Words without a verb wait for the clause behind them, whose subject or fronted adjunct they are; or
they end the clause before them. A value with what it measures, an apposition and a part of a
headline stand alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from claimcheck.extraction.entities import is_name
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import (
    Block,
    Segment,
    SegmentKind,
    content_words,
    span,
    states_value,
)
from claimcheck.extraction.subjects import own_subject

_WEAK = frozenset({"comma", "bracket"})


def joined(reading: Reading, plain: Sequence[Segment]) -> list[Segment]:
    """The segments of a sentence, joined where one says nothing without the other."""
    joining = Joining(reading)
    for segment, following in zip(plain, [*plain[1:], None], strict=False):
        if segment.kind != "nominal" or segment.predicate is not None:
            joining.take_clause(segment)
        elif segment.opened == "comma" and _is_described(reading, segment, following):
            joining.waiting.append(segment)
        else:
            joining.take_nominal(segment)
    joining.flush()
    return joining.done


def _is_described(reading: Reading, segment: Segment, following: Segment | None) -> bool:
    """Whether a relative clause about the words follows: "…, un accident qui a fait …"."""
    if following is None or following.kind != "relative":
        return False
    place = span(reading, segment)
    if any((v.start, v.end) == place for v in reading.values):
        return False
    return reading.tokens[segment.last].upos in {"NOUN", "PROPN", "ADJ"}


@dataclass(slots=True)
class Joining:
    """The segments done so far, and the words that wait for a verb."""

    reading: Reading
    done: list[Segment] = field(default_factory=list)
    waiting: list[Segment] = field(default_factory=list)

    def take_nominal(self, segment: Segment) -> None:
        """Place words without a verb."""
        headline = self.reading.sentence.kind == "headline"
        if headline and segment.opened in {"hard", "comma"}:
            self.flush()
            self.waiting.append(segment)
        elif self.waiting or not self.done or self._stands_apart(segment):
            self.waiting.append(segment)
        elif states_value(self.reading, segment):
            host = self.done[-1].host or (self.done[-1].first, self.done[-1].last)
            self.done.append(replace(segment, host=host))
        else:
            self.done[-1] = replace(self.done[-1], last=segment.last)

    def _stands_apart(self, segment: Segment) -> bool:
        """Whether words cannot belong to what is done: speech, a source, another sentence half."""
        return segment.opened not in _WEAK or self.done[-1].kind in {"attribution", "speech"}

    def take_clause(self, segment: Segment) -> None:
        """Place words with a verb, and with them what waited for one."""
        if self.waiting and segment.kind in {"relative", "participle"}:
            before = self.waiting.pop()
            self.flush()
            subject = _noun_phrase(self.reading, before)
            self.done.append(replace(segment, first=before.first, subject=subject))
        elif self.waiting and segment.kind == "clause" and _goes_with(self.reading, segment):
            if self._is_said_by(segment):
                self.flush()
                self.done.append(segment)
            elif len(self.waiting) >= 2 and not own_subject(self.reading, segment):
                self._interrupted(segment)
            else:
                self.done.append(replace(segment, first=self.waiting[0].first))
            self.waiting.clear()
        else:
            self.flush()
            self.done.append(segment)

    def _is_said_by(self, segment: Segment) -> bool:
        """Whether a clause reports what waits: words that hold a verb the parser mistook."""
        if segment.opened != "comma" or segment.predicate is None:
            return False
        head = self.reading.tokens[segment.predicate.head]
        says = self.reading.cues_in(head.start, head.end, "says", "says_beside")
        return bool(says) and any(_holds_verb(self.reading, w) for w in self.waiting)

    def flush(self) -> None:
        """Let what waited in vain stand alone, if it says something."""
        for segment in self.waiting:
            if _says_something(self.reading, segment):
                self.done.append(segment)
            elif self.done and segment.opened != "hard" and self.done[-1].kind != "speech":
                last = max(self.done[-1].last, segment.last)
                self.done[-1] = replace(self.done[-1], last=last)
        self.waiting.clear()

    def _interrupted(self, segment: Segment) -> None:
        """Place a subject and its verb with something between: "X, la directrice, a …"."""
        reading, waiting = self.reading, self.waiting
        parts = [w for w in waiting if w is waiting[-1] or not _is_adjunct(reading, w)]
        fronted = [w for w in waiting if w not in parts]
        host = parts[0].first, segment.last
        self.done.extend(
            replace(w, host=host) for w in fronted if reading.values_in(*span(reading, w))
        )
        subject = _noun_phrase(reading, parts[0])
        if len(parts) == 1 or states_value(reading, parts[0]):
            self.done.extend(part for part in parts[1:] if states_value(reading, part))
            self.done.append(replace(segment, first=parts[0].first, subject=subject))
            return
        stated = any(states_value(reading, part) for part in parts)
        if not stated and not any(_names(reading, part) for part in parts):
            self.done.append(replace(segment, first=parts[0].first, subject=subject))
            return
        kind: SegmentKind = "nominal" if stated else "identity"
        self.done.append(replace(parts[0], last=parts[-1].last, kind=kind))
        self.done.append(replace(segment, subject=subject))


def _goes_with(reading: Reading, segment: Segment) -> bool:
    """Whether words before a clause can be its subject: not before ", a dit X,"."""
    predicate = segment.predicate
    if segment.opened == "hard" or predicate is None:
        return False
    if segment.opened != "comma" or predicate.first > segment.first:
        return True
    head = reading.tokens[predicate.head]
    start = reading.tokens[predicate.first].start
    return not reading.cues_in(start, head.end, "says", "says_beside")


def _holds_verb(reading: Reading, segment: Segment) -> bool:
    return any(segment.first <= p.first <= segment.last for p in reading.predicates)


def _says_something(reading: Reading, segment: Segment) -> bool:
    """Whether words without a verb may stand alone."""
    if content_words(reading, segment) >= 2 or _names_none(reading, segment):
        return True
    counts = any(value.of for value in reading.values_in(*span(reading, segment)))
    return counts or (segment.opened == "hard" and states_value(reading, segment))


def _names_none(reading: Reading, segment: Segment) -> bool:
    """Whether words say that there is none: "Nessuna vittima", "no casualties"."""
    start, end = span(reading, segment)
    named = content_words(reading, segment) > 0
    return named and bool(reading.cues_in(start, end, "negative_quantifier"))


def _names(reading: Reading, segment: Segment) -> bool:
    tokens = reading.tokens[segment.first : segment.last + 1]
    return any(is_name(reading, token) for token in tokens)


def _is_adjunct(reading: Reading, segment: Segment) -> bool:
    """Whether a nominal stretch is fronted: it begins with a preposition or an adverb.

    The adverb of a figure ("some 19 %") is none.
    """
    offset = reading.tokens[segment.first].start
    if any(v.start == offset and v.kind not in {"date", "time"} for v in reading.values):
        return False
    return reading.tokens[segment.first].upos in {"ADP", "ADV", "SCONJ"}


def _noun_phrase(reading: Reading, segment: Segment) -> Block:
    """A nominal segment without the adjunct it may begin with ("In 2017, a smaller fire")."""
    first = segment.first
    for token in reading.tokens[segment.first : segment.last]:
        if token.form == ",":
            first = token.index + 1
    last = segment.last
    while last > first and reading.tokens[last].upos in {"PUNCT", "CCONJ"}:
        last -= 1
    return first, last
