"""Who did what to whom, where and when: the parts of a claim by logical role.

The subject is the agent; of a passive it is the patient and the by-phrase the agent; with a
copula what follows is the complement. Roles come from the tree's relations near the predicate and
from the cues of cause; a part's words are contiguous and lose their leading function words.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claim import Argument, Role
from claimcheck.extraction.causes import cause_of
from claimcheck.extraction.doers import doer_of
from claimcheck.extraction.entities import entities
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

Span = tuple[int, int]

_LEADING = frozenset({"ADP", "DET", "PUNCT", "CCONJ", "SCONJ", "ADV", "PART"})
_TRAILING = frozenset({"PUNCT", "ADP", "DET", "CCONJ", "SCONJ"})
_LENT = frozenset({"agent", "patient"})
"""Roles of a borrowed subject, which comes with its copula: "the stock was"."""
_TEMPORAL = frozenset({"date", "time"})


def arguments(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> tuple[Argument, ...]:
    """The arguments of the claim in a span, in the order of their roles' importance."""
    core = [*_core(reading, segment, place, borrowed)]
    causes = [*_causes(reading, segment, place, borrowed)]
    named = {argument.role for argument in causes if argument is not None}
    found = [a for a in core if a is not None and not ("agent" in named and a.role == "agent")]
    return (*found, *(argument for argument in causes if argument is not None))


def _core(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Iterator[Argument | None]:
    if segment.kind == "identity":
        yield from _identity(reading, segment)
        return
    if segment.predicate is None:
        return
    passive = is_passive(reading, segment)
    head = reading.tokens[segment.predicate.head]
    yield _argument(reading, "predicate", (head.start, head.end))
    subject = borrowed or _own(reading, segment, place)
    if subject is not None:
        role: Role = "patient" if passive else "agent"
        yield _argument(reading, role, subject, borrowed=subject == borrowed)
    yield from _dependents(reading, segment, place, passive=passive)


def is_passive(reading: Reading, segment: Segment) -> bool:
    """Whether a segment's predicate is a passive, or a passive participle on its own."""
    if segment.predicate is None:
        return False
    if segment.predicate.form == "participle":
        return True
    relations = {t.deprel for t in reading.tokens[segment.first : segment.last + 1]}
    return bool(relations & {"aux:pass", "nsubj:pass", "obl:agent"})


def _own(reading: Reading, segment: Segment, place: Span) -> Span | None:
    if segment.subject is None:
        return None
    first, last = segment.subject
    low, high = reading.tokens[first].start, reading.tokens[last].end
    return (low, high) if place[0] <= low and high <= place[1] else None


def _dependents(
    reading: Reading, segment: Segment, place: Span, *, passive: bool
) -> Iterator[Argument | None]:
    verbs = set(segment.predicate.verbs) if segment.predicate else set()
    for token in reading.tokens[segment.first : segment.last + 1]:
        if token.head not in verbs or token.index in verbs:
            continue
        role = _role(reading, token.index, passive=passive)
        if role is not None:
            yield _argument(reading, role, _within(reading, token.index, segment, place))


def _role(reading: Reading, index: int, *, passive: bool) -> Role | None:
    token = reading.tokens[index]
    if token.deprel == "obl:agent":
        return "agent"
    if token.upos == "PRON":
        return None
    if token.relation == "obj":
        return "complement" if passive else "patient"
    if token.relation in {"xcomp", "iobj"} and token.upos in {"NOUN", "ADJ", "PROPN"}:
        return "complement"
    return _circumstance(reading, index) if token.relation in {"obl", "nmod"} else None


def _circumstance(reading: Reading, index: int) -> Role | None:
    """When or where: a dated phrase is the time, a name behind a locative the place."""
    token = reading.tokens[index]
    kinds = {v.kind for v in reading.values if v.start <= token.start < v.end}
    if kinds:
        return "time" if kinds & _TEMPORAL else None
    case = [reading.tokens[i] for i in reading.sentence.children[index]]
    located = any(
        c.start <= t.start < c.end
        for c in reading.cues_of("locative")
        for t in case
        if t.relation == "case"
    )
    return "place" if located and token.upos == "PROPN" else None


def _within(reading: Reading, index: int, segment: Segment, place: Span) -> Span:
    """The contiguous part of a subtree around its head, inside the claim."""
    below = set(reading.sentence.subtree(index))
    tokens = reading.tokens
    first = last = index
    while first - 1 in below and tokens[first - 1].start >= place[0]:
        first -= 1
    while last + 1 in below and tokens[last + 1].end <= place[1] and last < segment.last:
        last += 1
    return tokens[first].start, tokens[last].end


def _identity(reading: Reading, segment: Segment) -> Iterator[Argument | None]:
    """The two halves of an apposition: the name is the agent, the role the complement."""
    commas = [
        t.index
        for t in reading.tokens[segment.first : segment.last + 1]
        if t.form in {",", "("} and t.upos == "PUNCT"
    ]
    if not commas:
        return
    tokens = reading.tokens
    halves = [
        (tokens[segment.first].start, tokens[commas[0] - 1].end),
        (tokens[commas[0] + 1].start, tokens[segment.last].end),
    ]
    halves.sort(key=lambda half: not entities(reading, *half))
    yield _argument(reading, "agent", halves[0])
    yield _argument(reading, "complement", halves[1])


def _causes(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Iterator[Argument | None]:
    found = cause_of(reading, segment, place, borrowed)
    if found is None:
        yield from _doers(reading, segment, place)
        return
    if found.cause:
        yield _argument(reading, "cause", found.cause, borrowed=_outside(found.cause, place))
    if found.effect:
        yield _argument(reading, "effect", found.effect, borrowed=_outside(found.effect, place))


def _doers(reading: Reading, segment: Segment, place: Span) -> Iterator[Argument | None]:
    """Who did it, and what was done as the effect, where they are set apart."""
    found = doer_of(reading, segment, place)
    if found is not None and found.cause and found.effect:
        yield _argument(reading, "agent", found.cause)
        yield _argument(reading, "effect", found.effect)


def _outside(part: Span, place: Span) -> bool:
    return part[0] < place[0] or place[1] < part[1]


def _argument(
    reading: Reading, role: Role, place: Span, *, borrowed: bool = False
) -> Argument | None:
    """The argument in a span, off its leading function words; ``None`` when nothing is left."""
    inside = [t for t in reading.tokens if place[0] <= t.start and t.end <= place[1]]
    while inside and inside[0].upos in _LEADING:
        inside.pop(0)
    lent = borrowed and role in _LENT
    while inside and (inside[-1].upos in _TRAILING or (lent and inside[-1].upos == "AUX")):
        inside.pop()
    if not inside:
        return None
    start, end = inside[0].start, inside[-1].end
    indices = {t.index for t in inside}
    heads = [t for t in inside if t.head not in indices and t.upos != "PUNCT"]
    head = heads[0] if heads else inside[0]
    return Argument(
        role=role,
        text=reading.text(start, end),
        head=head.lemma.lower(),
        start=start,
        end=end,
        entities=entities(reading, start, end),
        borrowed=borrowed,
    )
