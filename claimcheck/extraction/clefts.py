"""Causes set apart from their verb: "è stato un fulmine a causare …", "fue un rayo lo que causó …".

The other way round, "what caused the crash was a sensor", and "behind the fire is a leak".

The noun a relative clause is about does what the clause's verb says, unless the clause names a
subject of its own ("the damage that the storm caused").
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import (
    NOMINAL,
    dependents,
    has_noun,
    holds,
    names_thing,
    phrase,
    tokens_in,
)
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

_FREE = frozenset({"PRON", "DET", "AUX", "SCONJ"})
_IN_NAME = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM"})
_NEAR = 5
"""Characters that a pronoun before a verb may take: "c'è", "se esconde"."""


def cleft(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """A clause that begins with its copula and names the cause before an infinitive."""
    predicate = segment.predicate
    if predicate is None or predicate.first != segment.first:
        return None
    if any(reading.tokens[i].upos != "AUX" for i in predicate.verbs):
        return None
    for cue in reading.cues_in(*place, "cause_first", "leads"):
        verb = reading.tokens[reading.token_at(cue.start)]
        marks = [
            reading.tokens[i]
            for i in reading.sentence.children[verb.index]
            if reading.tokens[i].relation == "mark"
        ]
        if "VerbForm=Inf" not in verb.feats or not marks:
            continue
        cause = reading.tokens[predicate.head].end, marks[0].start
        effect = cue.end, place[1]
        aim = reading.cues_in(marks[0].start, verb.end, "purpose")
        if has_noun(reading, cause) and has_noun(reading, effect) and not aim:
            return Cause(cause=cause, effect=effect)
    return None


def doer(reading: Reading, cue: Cue, place: Span) -> Span | None:
    """The noun that the cue's verb describes, where it is not the clause's own verb."""
    verb = reading.tokens[min(reading.token_at(cue.start), len(reading.tokens) - 1)]
    noun = reading.tokens[verb.head]
    if cue.kind not in {"cause_first", "leads"}:
        return None
    if verb.deprel == "acl:relcl" and noun.upos == "PRON":
        noun = reading.tokens[noun.head]
    if noun.upos not in NOMINAL or noun.end > cue.start:
        return None
    if verb.deprel == "acl" and noun.start >= place[0]:
        return phrase(reading, noun.index, (place[0], cue.start))
    if verb.deprel != "acl:relcl" or any(dependents(reading, verb.index, place, "nsubj")):
        return None
    copulas = [
        reading.tokens[i].end
        for i in reading.sentence.children[noun.index]
        if reading.tokens[i].relation in {"cop", "aux"} and i < noun.index
    ]
    low = max([reading.sentence.start, *copulas])
    clause = min(i for i in reading.sentence.subtree(verb.index))
    high = max(noun.end, min(cue.start, reading.tokens[clause].start))
    return phrase(reading, noun.index, (low, high))


def is_inverted(reading: Reading, verb: int, place: Span) -> bool:
    """Whether a verb's subject stands behind it: "los daños que causó la tormenta"."""
    return any(t.index > verb for t in dependents(reading, verb, place, "nsubj"))


def set_apart(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """What caused the crash was a sensor."""
    for cue in reading.cues_in(*place, "cause_first", "leads"):
        verb = reading.tokens[min(reading.token_at(cue.start), segment.last)]
        before = tokens_in(reading, (place[0], cue.start))
        if verb.upos != "VERB" or any(t.upos not in _FREE for t in before):
            continue
        copulas = [t for t in tokens_in(reading, (cue.end, place[1])) if t.relation == "cop"]
        if not copulas or reading.tokens[copulas[0].head].upos not in NOMINAL:
            continue
        effect, cause = (cue.end, copulas[0].start), (copulas[0].end, place[1])
        plain = all(t.upos in _IN_NAME for t in tokens_in(reading, effect))
        told = has_noun(reading, effect) and has_noun(reading, cause)
        if plain and told and not holds(reading, cause, "unknown"):
            return Cause(cause=cause, effect=effect)
    return None


def stands_behind(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """Behind the fire is a leak."""
    if segment.predicate is None:
        return None
    verbs = [reading.tokens[i] for i in segment.predicate.verbs]
    for cue in reading.cues_in(*place, "cause_first", "weak_cause_first"):
        effect = cue.end, verbs[0].start
        if not _is_in_front(reading, cue, effect, place) or not _is_there(reading, verbs, effect):
            continue
        cause = verbs[-1].end, place[1]
        sure = cue.kind == "cause_first" or _is_event(reading, effect, cause)
        if has_noun(reading, cause) and sure:
            return Cause(cause=cause, effect=effect)
    return None


def _is_event(reading: Reading, effect: Span, cause: Span) -> bool:
    """Whether a mishap is behind which something lies, or another event no person or firm is."""
    if holds(reading, effect, "mishap"):
        return True
    return holds(reading, effect, "event_noun") and names_thing(reading, cause)


def _is_in_front(reading: Reading, cue: Cue, effect: Span, place: Span) -> bool:
    """Whether a preposition and one noun phrase stand before the verb, and nothing before them."""
    first = reading.tokens[reading.token_at(cue.start)]
    if first.upos not in {"ADP", "ADV"} or effect[0] >= effect[1]:
        return False
    alone = not has_noun(reading, (place[0], cue.start))
    return alone and _is_one_phrase(reading, effect)


def _is_there(reading: Reading, verbs: Sequence[Token], effect: Span) -> bool:
    """Whether a verb says that something is there, and nothing else."""
    if all(t.upos == "AUX" for t in verbs):
        return True
    return any(effect[1] - _NEAR <= c.start <= verbs[-1].start for c in reading.cues_of("lies"))


def _is_one_phrase(reading: Reading, place: Span) -> bool:
    """Whether a span is one noun phrase, but for pronouns behind it."""
    nouns = [t for t in tokens_in(reading, place) if t.upos in NOMINAL]
    if not nouns:
        return False
    end = phrase(reading, nouns[0].index, place)[1]
    return all(t.upos in {"PRON", "ADV", "AUX"} for t in tokens_in(reading, (end, place[1])))
