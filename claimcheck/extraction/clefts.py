"""Causes set apart from their verb: "è stato un fulmine a causare …", "fue un rayo lo que causó …".

The noun a relative clause is about does what the clause's verb says, unless the clause names a
subject of its own ("the damage that the storm caused").
"""

from __future__ import annotations

from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import NOMINAL, dependents, has_noun, phrase
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment


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
