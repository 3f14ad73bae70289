"""Clauses of cause with the effect in front: "el apagón lo provocó un rayo", "ausgelöst hat ihn …".

The pronoun before the verb stands for what was caused, and what caused it follows. A participle in
front does the same to a clause: the last of the two nouns behind is what is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.phrases import (
    NOMINAL,
    case_of,
    dependents,
    has_noun,
    is_dated,
    is_one_of,
    phrase,
    tokens_in,
)
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment


def turned_round(reading: Reading, verb: int, left: Span | None, place: Span) -> Cause | None:
    """The cause behind its verb, and the effect before it; ``left`` is what stands before."""
    predicate = next((p for p in reading.predicates if verb in p.verbs), None)
    if predicate is None:
        return None
    if predicate.head < predicate.first:
        return _behind_participle(reading, predicate, place)
    clitic = _object_before(reading, predicate)
    told = told_behind(reading, predicate, verb, place)
    if clitic is None or told is None:
        return None
    effect = (left[0], min(left[1], clitic.start)) if left else None
    told_too = effect is not None and has_noun(reading, effect)
    return Cause(cause=told, effect=effect if told_too else None)


def object_first(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """Who did something to what stands in front, a pronoun for it before the verb."""
    predicate = segment.predicate
    if predicate is None or predicate.head < predicate.first:
        return None
    clitic = _object_before(reading, predicate)
    told = told_behind(reading, predicate, predicate.head, place)
    if clitic is None or told is None:
        return None
    front = _stood_for(reading, clitic, place)
    if front is None:
        return None
    effect = front.start, reading.tokens[max(predicate.verbs)].end
    return Cause(cause=told, effect=effect)


def _stood_for(reading: Reading, clitic: Token, place: Span) -> Token | None:
    """The noun right before a pronoun that stands for it: none of another number, or behind "in".

    A subject in front ("la direzione lo ha espulso") has often another number or gender.
    """
    nouns = [t for t in tokens_in(reading, (place[0], clitic.start)) if t.upos in NOMINAL]
    if len(nouns) != 1 or case_of(reading, nouns[0].index) is not None:
        return None
    numbers = [
        {each for each in token.feats if each.startswith("Number=")} for token in (nouns[0], clitic)
    ]
    return nouns[0] if not all(numbers) or numbers[0] == numbers[1] else None


def _object_before(reading: Reading, predicate: Predicate) -> Token | None:
    """The pronoun right before a verb that stands for its object."""
    first = min(predicate.verbs)
    before = reading.tokens[first - 1] if first else None
    if before is None or before.upos != "PRON":
        return None
    return before if is_one_of(reading, before, reading.lexicon.object_clitics) else None


def told_behind(reading: Reading, predicate: Predicate, verb: int, place: Span) -> Span | None:
    """The first noun phrase without a preposition behind a verb."""
    behind = reading.tokens[max(predicate.verbs)].end, place[1]
    told = next(_bare(reading, verb, behind), None)
    return phrase(reading, told.index, behind) if told is not None else None


def _bare(reading: Reading, verb: int, place: Span) -> Iterator[Token]:
    """The nouns that hang on a verb without a preposition, whatever the tree calls them."""
    for noun in dependents(reading, verb, place, "nsubj", "obj", "obl", "nmod"):
        if case_of(reading, noun.index) is None:
            yield noun


def _behind_participle(reading: Reading, predicate: Predicate, place: Span) -> Cause | None:
    """Of two nouns behind a participle in front, the first is the effect, the second the cause."""
    begin = reading.tokens[predicate.first].end, place[1]
    nouns = [
        noun
        for noun in dependents(reading, predicate.head, begin, "nsubj", "obj")
        if not is_dated(reading, noun)
    ]
    if len(nouns) < 2:
        return None
    effect, cause = nouns[0], nouns[-1]
    return Cause(
        cause=phrase(reading, cause.index, (effect.end, place[1])),
        effect=phrase(reading, effect.index, begin),
    )
