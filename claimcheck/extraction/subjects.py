"""Subjects of segments: their own, or the one they share with what stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Block, Segment

IN_NOUN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP"})
_SHARING = frozenset({"comma", "coordination", "without"})
"""A participle behind these says something of the clause's subject: "…, killing three"."""
_FUNCTION = frozenset({"CCONJ", "PUNCT", "SYM"})
_IN_APPOSED = IN_NOUN_PHRASE | {"CCONJ", "PUNCT"}
_SHORTEST_APPOSED = 5
"""Tokens of a subject with an apposition and both commas: "Calder, the captain, | …"."""
_MARKS = frozenset(':;()«»“”„"')
_OPENS_SUBJECT = frozenset({"DET", "NOUN", "PROPN", "NUM", "PRON"})


def with_subjects(reading: Reading, done: Sequence[Segment]) -> list[Segment]:
    """Give each clause its subject: its own, or the one it shares with what stands before."""
    found: list[Segment] = []
    last: Block | None = None
    for segment in done:
        subject = segment.subject or own_subject(reading, segment)
        if subject is None and segment.kind == "participle" and segment.opened in _SHARING:
            subject = last
        elif segment.kind in {"relative", "participle"} and subject is None:
            subject = _antecedent(reading, segment)
        elif segment.kind in {"clause", "subordinate", "complement"} and subject is None:
            subject = last
        if subject and (segment.subject or segment.kind in {"clause", "complement"}):
            last = subject
        found.append(replace(segment, subject=subject))
    return found


def own_subject(reading: Reading, segment: Segment) -> Block | None:
    """The subject inside a segment: from the tree, else the noun phrase before the verb."""
    predicate = segment.predicate
    if predicate is None:
        return None
    tokens = reading.tokens
    for token in tokens[segment.first : segment.last + 1]:
        if token.relation == "nsubj" and not _is_no_subject(reading, token):
            children = (tokens[i] for i in reading.sentence.children[token.index])
            if not any(child.relation == "case" for child in children):
                return _phrase(reading, segment, token.index)
    first = segment.first
    while first < predicate.first and tokens[first].upos in _FUNCTION:
        first += 1
    if first >= predicate.first or tokens[first].upos not in _OPENS_SUBJECT:
        return None
    last = predicate.first - 1
    while last > first and tokens[last].upos in {"ADV", "PART", "PRON", "AUX", "DET"}:
        last -= 1
    if _is_relative(reading, tokens[first]) or _is_object(segment, tokens[first]):
        return None
    return first, last


def _is_no_subject(reading: Reading, token: Token) -> bool:
    """Whether a word is a relative pronoun, or an article: a clitic object looks like one."""
    return _is_relative(reading, token) or "PronType=Art" in token.feats


def _is_object(segment: Segment, token: Token) -> bool:
    """Whether a word before the verb is its object, a clitic most of all."""
    if token.relation not in {"expl", "obj", "iobj"}:
        return False
    verbs = segment.predicate.verbs if segment.predicate else ()
    return token.upos == "PRON" or token.head in verbs


def subject_before(reading: Reading, segment: Segment) -> Block | None:
    """All that stands before a verb and its comma: "The head of the agency, Paul Denning, | said".

    Only where no noun follows in the segment, which would be the subject of an inverted verb.
    """
    predicate, tokens = segment.predicate, reading.tokens
    if segment.opened != "comma" or predicate is None or segment.first < _SHORTEST_APPOSED:
        return None
    before = tokens[: segment.first - 1]
    if any(t.upos not in _IN_APPOSED or t.form in _MARKS for t in before):
        return None
    behind = tokens[segment.first : segment.last + 1]
    if before[0].upos not in _OPENS_SUBJECT or any(t.upos in {"NOUN", "PROPN"} for t in behind):
        return None
    return (0, segment.first - 2) if any(t.form == "," for t in before) else None


def subject_of(reading: Reading, segment: Segment) -> Block | None:
    """The subject and its verb with something between: "Calder, who steered, | added"."""
    verbs = segment.predicate.verbs if segment.predicate else ()
    for token in reading.tokens[: segment.first]:
        if token.relation == "nsubj" and token.head in verbs and token.upos != "PRON":
            first, last = _phrase(reading, replace(segment, first=0), token.index)
            words = reading.tokens[first : last + 1]
            named = all(t.upos in IN_NOUN_PHRASE for t in words) and words[-1].upos != "ADP"
            apposed = reading.tokens[last + 1].form == "," and last + 1 < segment.first - 1
            return (first, last) if named and apposed else None
    return None


def _is_relative(reading: Reading, token: Token) -> bool:
    if "PronType=Rel" in token.feats:
        return True
    cues = reading.cues_of("relative")
    return token.upos in {"PRON", "SCONJ"} and any(c.start == token.start for c in cues)


def _phrase(reading: Reading, segment: Segment, head: int) -> Block:
    """The contiguous part of a subtree around its head, inside the segment, off the verb."""
    below = set(reading.sentence.subtree(head))
    verbs = set(segment.predicate.verbs) if segment.predicate else set()
    first = last = head
    while first - 1 >= segment.first and first - 1 in below and first - 1 not in verbs:
        first -= 1
    while last + 1 <= segment.last and last + 1 in below and last + 1 not in verbs:
        if reading.tokens[last + 1].form == ",":
            break
        last += 1
    while last > head and reading.tokens[last].upos in {"ADV", "PART", "PUNCT"}:
        last -= 1
    return first, last


def _in_value(reading: Reading, index: int) -> bool:
    start = reading.tokens[index].start
    return any(
        v.kind in {"duration", "time", "date"} and v.start <= start < v.end for v in reading.values
    )


def _antecedent(reading: Reading, segment: Segment) -> Block | None:
    """The noun phrase right before a relative clause or participle."""
    last = segment.first - 1
    tokens = reading.tokens
    while last >= 0 and (tokens[last].upos in {"PUNCT", "CCONJ"} or _in_value(reading, last)):
        last -= 1
    if last < 0 or tokens[last].upos not in {"NOUN", "PROPN", "ADJ", "NUM"}:
        return None
    first = last
    while first > 0 and tokens[first - 1].upos in IN_NOUN_PHRASE:
        if _in_value(reading, first - 1):
            break
        first -= 1
    while first < last and (
        tokens[first].upos == "ADP" or tokens[first].start == tokens[first - 1].start
    ):
        first += 1
    return first, last
