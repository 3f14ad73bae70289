"""Clefts in one piece: "it was an audit that put detectives on the trail" is one statement.

The first half names nothing but who or what did what the second half says; cut apart, one claim
would say that "it" was an audit and the other would have lost its subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.phrases import NOMINAL, dependents, is_one_of, phrase, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Block, Segment


def with_clefts(reading: Reading, found: Sequence[Segment]) -> list[Segment]:
    """The segments, the two halves of each cleft as one."""
    joined: list[Segment] = []
    halves: set[int] = set()
    for index, segment in enumerate(found):
        if segment.first in halves:
            continue
        half = _second_half(reading, segment, found[index + 1 : index + 3])
        block = _named(reading, segment, half) if half else None
        if half is None or block is None:
            joined.append(segment)
            continue
        halves.add(half.first)
        joined.append(
            replace(
                segment,
                last=half.last,
                predicate=half.predicate,
                subject=block,
                kind="clause",
                cleft=True,
            )
        )
    return joined


def _second_half(reading: Reading, segment: Segment, behind: Sequence[Segment]) -> Segment | None:
    """The relative clause right behind a copula and its noun.

    A participle or an apposition may stand between, with commas around it: "C'est un reportage,
    diffusé en mai, qui a …", "C'est le flair d'un chien, Brisco, qui a …". A comma alone parts no
    cleft: "C'est une ville, qui a …".
    """
    last, inserted = segment.last, False
    for each in behind:
        if each.kind not in {"relative", "participle"}:
            return None
        if not _adjoins(reading, last, each, inserted=inserted):
            return None
        if each.kind == "relative":
            return each if _is_first_half(reading, segment) else None
        last, inserted = each.last, True
    return None


def _adjoins(reading: Reading, last: int, segment: Segment, *, inserted: bool) -> bool:
    """Whether a segment follows a token at once, or behind the comma of an insertion."""
    between = reading.tokens[last + 1 : segment.first]
    if any(t.upos != "PUNCT" for t in between):
        return False
    start = reading.tokens[segment.first].start
    bare = segment.kind == "relative" and any(c.start == start for c in reading.cues_of("relative"))
    return not between or inserted or not bare


def _is_first_half(reading: Reading, segment: Segment) -> bool:
    """Whether a clause is a copula with an empty subject, or none, and what is behind it."""
    predicate = segment.predicate
    if predicate is None or segment.kind != "clause":
        return False
    if any(reading.tokens[i].upos != "AUX" for i in predicate.verbs):
        return False
    before = reading.tokens[segment.first : predicate.first]
    words = reading.lexicon.empty_subjects
    return all(t.upos == "PRON" and is_one_of(reading, t, words) for t in before)


def _named(reading: Reading, segment: Segment, half: Segment) -> Block | None:
    """The noun between the halves, if the second half says what it did."""
    if half.predicate is None:
        return None
    verb = reading.tokens[half.predicate.head]
    nouns = [
        t
        for t in reading.tokens[segment.first : half.first]
        if t.upos in NOMINAL
        and any(reading.tokens[i].relation == "cop" for i in reading.sentence.children[t.index])
    ]
    if not nouns or verb.relation != "acl" or not _is_below(reading, verb, nouns[0]):
        return None
    place = reading.tokens[half.first].start, reading.tokens[half.last].end
    if any(dependents(reading, verb.index, place, "nsubj")):
        return None
    low = reading.tokens[segment.predicate.verbs[-1]].end if segment.predicate else place[0]
    start, end = phrase(reading, nouns[0].index, (low, place[0]))
    block = [t for t in tokens_in(reading, (start, end)) if t.upos != "PRON"]
    return block[0].index, block[-1].index


def _is_below(reading: Reading, token: Token, head: Token) -> bool:
    return token.index in reading.sentence.subtree(head.index)
