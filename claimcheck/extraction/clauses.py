"""Segments: the stretches of a sentence joined into pieces that state something.

A stretch with a predicate is a clause. Words without one belong to a neighbour: a subject or a
fronted adjunct to the clause behind it, the end of a list to the clause before it. An apposition
("Sandrine X, la directrice"), a value with what it measures and a headline's half stand alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.stretches import (
    Opening,
    Stretch,
    describes_noun,
    has_content,
    stretches,
)

SegmentKind = Literal[
    "clause", "relative", "subordinate", "complement", "participle", "purpose", "speech",
    "attribution", "nominal", "identity",
]  # fmt: skip

_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_FUNCTION = frozenset({"CCONJ", "PUNCT", "SYM"})
_IN_NOUN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP"})
_OPENS_SUBJECT = frozenset({"DET", "NOUN", "PROPN", "NUM", "PRON"})


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
    found = _with_subjects(reading, _joined(reading, plain))
    return tuple(sorted([*found, *_inner(reading, found)], key=lambda s: (s.first, s.last)))


def _inner(reading: Reading, found: list[Segment]) -> list[Segment]:
    """Participles that describe a subject and say something of their own.

    "Quelque 125 pompiers venus de neuf villes ont été mobilisés": the clause is one claim, "125
    pompiers venus de neuf villes" another.
    """
    inner: list[Segment] = []
    for segment in found:
        if segment.kind not in {"clause", "complement"} or segment.predicate is None:
            continue
        main = segment.predicate.first
        for predicate in reading.predicates:
            if not segment.first < predicate.first < main:
                continue
            if describes_noun(reading, predicate) and has_content(reading, predicate.first, main):
                subject = _noun_phrase_before(reading, predicate.first, segment.first)
                inner.append(
                    Segment(subject[0], main - 1, "participle", "participle", predicate, subject)
                )
    return inner


def _noun_phrase_before(reading: Reading, index: int, first: int) -> tuple[int, int]:
    begin = index - 1
    while begin > first and reading.tokens[begin - 1].upos in _IN_NOUN_PHRASE:
        begin -= 1
    return begin, index - 1


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
    for opening, closing in (("«", "»"), ("“", "”"), ("„", "“"), ("(", ")")):
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
        kind, predicate = "speech", finite or next(iter(inside), None)
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
    for segment, following in zip(plain, [*plain[1:], None], strict=True):
        if segment.kind == "nominal" and segment.predicate is None:
            described = following is not None and following.kind == "relative"
            if described and segment.opened == "comma" and _ends_with_noun(reading, segment):
                waiting.append(segment)
            else:
                _take_nominal(reading, done, waiting, segment)
        else:
            _take_clause(reading, done, waiting, segment)
    _flush(reading, done, waiting)
    return done


def _ends_with_noun(reading: Reading, segment: Segment) -> bool:
    return reading.tokens[segment.last].upos in {"NOUN", "PROPN", "ADJ"}


def _take_nominal(
    reading: Reading, done: list[Segment], waiting: list[Segment], segment: Segment
) -> None:
    if reading.sentence.kind == "headline" and segment.opened in {"hard", "comma"}:
        _flush(reading, done, waiting)
        waiting.append(segment)
    elif waiting or (done and done[-1].kind == "attribution"):
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
    values = [v for v in reading.values_in(start, end) if v.kind not in {"date", "time", "ordinal"}]
    if not values or (values[0].start <= start and end <= values[0].end):
        return values != [] and values[0].kind != "duration"
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
        done.append(replace(segment, first=before.first, subject=_noun_phrase(reading, before)))
    elif segment.kind == "clause" and waiting and _goes_with(reading, segment):
        if len(waiting) >= 2 and not own_subject(reading, segment):
            _interrupted(reading, done, waiting, segment)
        else:
            done.append(replace(segment, first=waiting[0].first))
        waiting.clear()
    else:
        _flush(reading, done, waiting)
        done.append(segment)


def _goes_with(reading: Reading, segment: Segment) -> bool:
    """Whether words before a clause can be its subject: not before ", a dit X,"."""
    predicate = segment.predicate
    if segment.opened == "hard" or predicate is None:
        return False
    if segment.opened != "comma" or predicate.first > segment.first:
        return True
    head = reading.tokens[predicate.head]
    return not reading.cues_in(reading.tokens[predicate.first].start, head.end, "says")


def _interrupted(
    reading: Reading, done: list[Segment], waiting: list[Segment], segment: Segment
) -> None:
    """A subject and its verb with something between: "X, la directrice, a …"."""
    parts = [w for w in waiting if w is waiting[-1] or not _is_adjunct(reading, w)]
    done.extend(w for w in waiting if w not in parts and reading.values_in(*span(reading, w)))
    subject = _noun_phrase(reading, parts[0])
    if _states(reading, parts[0]) or len(parts) == 1:
        done.extend(part for part in parts[1:] if _states(reading, part))
        done.append(replace(segment, first=parts[0].first, subject=subject))
        return
    stated = any(_states(reading, part) for part in parts)
    done.append(replace(parts[0], last=parts[-1].last, kind="nominal" if stated else "identity"))
    done.append(replace(segment, subject=subject))


def _is_adjunct(reading: Reading, segment: Segment) -> bool:
    """Whether a nominal stretch is fronted: it begins with a preposition or an adverb."""
    return reading.tokens[segment.first].upos in {"ADP", "ADV", "SCONJ"}


def _noun_phrase(reading: Reading, segment: Segment) -> tuple[int, int]:
    """A nominal segment without the adjunct it may begin with ("In 2017, a smaller fire")."""
    first = segment.first
    for token in reading.tokens[segment.first : segment.last]:
        if token.form == ",":
            first = token.index + 1
    last = segment.last
    while last > first and reading.tokens[last].upos in {"PUNCT", "CCONJ"}:
        last -= 1
    return first, last


def _flush(reading: Reading, done: list[Segment], waiting: list[Segment]) -> None:
    """Let what waited in vain stand alone, if it says something."""
    for segment in waiting:
        if _content_words(reading, segment) >= 2:
            done.append(segment)
        elif done and segment.opened != "hard" and done[-1].kind != "speech":
            done[-1] = replace(done[-1], last=max(done[-1].last, segment.last))
    waiting.clear()


def own_subject(reading: Reading, segment: Segment) -> tuple[int, int] | None:
    """The subject inside a segment: from the tree, else the noun phrase before the verb."""
    predicate = segment.predicate
    if predicate is None:
        return None
    tokens = reading.tokens
    for token in tokens[segment.first : segment.last + 1]:
        if token.relation == "nsubj" and not _is_relative(reading, token):
            children = (tokens[i] for i in reading.sentence.children[token.index])
            if not any(child.relation == "case" for child in children):
                return _phrase(reading, segment, token.index)
    first = segment.first
    while first < predicate.first and tokens[first].upos in _FUNCTION:
        first += 1
    if first >= predicate.first or tokens[first].upos not in _OPENS_SUBJECT:
        return None
    last = predicate.first - 1
    while last > first and tokens[last].upos in {"ADV", "PART", "PRON", "AUX"}:
        last -= 1
    if _is_relative(reading, tokens[first]) or tokens[first].relation in {"expl", "obj", "iobj"}:
        return None
    return first, last


def _is_relative(reading: Reading, token: Token) -> bool:
    if "PronType=Rel" in token.feats:
        return True
    cues = reading.cues_of("relative")
    return token.upos in {"PRON", "SCONJ"} and any(c.start == token.start for c in cues)


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
        if subject is None and segment.kind == "participle" and segment.opened == "comma":
            subject = last
        elif segment.kind in {"relative", "participle"} and subject is None:
            subject = _antecedent(reading, segment)
        elif segment.kind in {"clause", "subordinate", "complement"} and subject is None:
            subject = last
        if subject and (segment.subject or segment.kind in {"clause", "complement"}):
            last = subject
        found.append(replace(segment, subject=subject))
    return found


def _in_value(reading: Reading, index: int) -> bool:
    start = reading.tokens[index].start
    return any(
        v.kind in {"duration", "time", "date"} and v.start <= start < v.end for v in reading.values
    )


def _antecedent(reading: Reading, segment: Segment) -> tuple[int, int] | None:
    """The noun phrase right before a relative clause or participle."""
    last = segment.first - 1
    tokens = reading.tokens
    while last >= 0 and (tokens[last].upos in {"PUNCT", "CCONJ"} or _in_value(reading, last)):
        last -= 1
    if last < 0 or tokens[last].upos not in {"NOUN", "PROPN", "ADJ", "NUM"}:
        return None
    first = last
    while first > 0 and tokens[first - 1].upos in _IN_NOUN_PHRASE:
        if _in_value(reading, first - 1):
            break
        first -= 1
    while first < last and tokens[first].upos == "ADP":
        first += 1
    return first, last
