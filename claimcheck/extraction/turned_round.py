"""Clauses of cause with the effect in front: "el apagón lo provocó un rayo", "ausgelöst hat ihn …".

The pronoun before the verb stands for what was caused, and what caused it follows. A participle in
front does the same to a clause: the last of the two nouns behind is what is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.phrases import case_of, dependents, has_noun, is_dated, is_one_of, phrase
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading


def turned_round(reading: Reading, verb: int, left: Span | None, place: Span) -> Cause | None:
    """The cause behind its verb, and the effect before it; ``left`` is what stands before."""
    predicate = next((p for p in reading.predicates if verb in p.verbs), None)
    if predicate is None:
        return None
    if predicate.head < predicate.first:
        return _behind_participle(reading, predicate, place)
    before = reading.tokens[min(predicate.verbs) - 1] if min(predicate.verbs) else None
    if before is None or before.upos != "PRON":
        return None
    if not is_one_of(reading, before, reading.lexicon.object_clitics):
        return None
    end = reading.tokens[max(predicate.verbs)].end
    told = next(_bare(reading, verb, (end, place[1])), None)
    if told is None:
        return None
    effect = (left[0], min(left[1], before.start)) if left else None
    told_too = effect is not None and has_noun(reading, effect)
    return Cause(
        cause=phrase(reading, told.index, (end, place[1])), effect=effect if told_too else None
    )


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
