"""What or who did it, set apart from its verb whatever the verb is.

    infinitive   "A bucare il tubo è stata una scavatrice", "A tradirlo è stato un cane"
    clause       "It was a digger that cut the cable"

The sentence names what brought something about. Who did it, a person, a firm or a name, is no
cause, but a doer (``doers``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.analysis.sentence import Token, is_past
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.phrases import has_noun, holds, names_thing, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

_PEOPLES = frozenset({"search:found", "contest:win", "contest:lose"})
"""What only people do: "a scoprire il furto è stata la custode" names no cause."""

_INFINITIVE = "VerbForm=Inf"
_WITH_PRONOUN = "VerbForm=Inf|PronType=Prs"
"""An infinitive with its pronoun in one word, which parsers take for a noun: "spingerla"."""
_VERBAL = frozenset({"VERB", "AUX"})


def whatever_did_it(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """The cause that a cleft of either form names."""
    found = infinitive_cleft(reading, segment, place)
    if found is not None and found.effect is not None:
        verb = reading.tokens[reading.token_at(found.effect[0])]
        return found if is_work_of_things(reading, found, (verb.start, verb.end)) else None
    found = clause_cleft(reading, segment, place)
    return found if found is not None and is_work_of_things(reading, found, place) else None


def is_work_of_things(reading: Reading, found: Cause, deed: Span) -> bool:
    """Whether what is set apart is nobody, and did what not only people do."""
    named = found.cause is not None and names_thing(reading, found.cause)
    return named and not people_do(reading, deed)


def infinitive_cleft(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """What a clause names behind its copula, with the infinitive as what it did."""
    tokens = _from_infinitive(reading, tokens_in(reading, place))
    if len(tokens) < 4:
        return None
    if reading.cues_in(tokens[0].start, tokens[1].end, "purpose") or segment.predicate is None:
        return None
    verbs = [t for t in tokens[2:] if t.upos in _VERBAL and _INFINITIVE not in t.feats]
    copula = next((t for t in verbs if t.upos == "AUX"), None)
    if copula is None or verbs[0] is not copula:
        return None
    last = copula
    while last.index + 1 < len(reading.tokens) and _goes_on(last, reading.tokens[last.index + 1]):
        last = reading.tokens[last.index + 1]
    cause = last.end, place[1]
    plain = all(t.upos not in _VERBAL for t in tokens_in(reading, cause)[:2])
    if not plain or not has_noun(reading, cause):
        return None
    return Cause(cause=cause, effect=(tokens[1].start, copula.start))


def clause_cleft(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """What a cleft clause names, with what it did to something as the effect."""
    if not segment.cleft or segment.predicate is None or segment.subject is None:
        return None
    tokens, predicate = reading.tokens, segment.predicate
    cause = tokens[segment.subject[0]].start, tokens[segment.subject[1]].end
    if cause[0] < place[0]:
        return None
    told = any(is_past(tokens[i]) for i in predicate.verbs)
    done_to = any(tokens[i].relation == "obj" for i in reading.sentence.children[predicate.head])
    broke = holds(reading, (tokens[predicate.head].start, place[1]), "breaks")
    if not (told and (done_to or broke)):
        return None
    return Cause(cause=cause, effect=(tokens[predicate.first].start, place[1]))


def people_do(reading: Reading, place: Span) -> bool:
    """Whether a span tells what only people do: who did that is no cause."""
    done = reading.cues_in(*place, "direction", "says")
    return any(cue.kind == "says" or cue.label in _PEOPLES for cue in done)


def _goes_on(verb: Token, following: Token) -> bool:
    """Whether a copula goes on: "sono state", whose second word may be tagged a full verb."""
    return following.upos == "AUX" or following.lemma == verb.lemma


def _from_infinitive(reading: Reading, tokens: Sequence[Token]) -> Sequence[Token]:
    """The words from a preposition and its infinitive on, with no verb before them."""
    endings = reading.lexicon.endings.get(_WITH_PRONOUN, ())
    for at, (marker, verb) in enumerate(pairwise(tokens)):
        one_word = verb.upos in {"NOUN", "ADJ"} and verb.form.endswith(endings)
        if marker.upos == "ADP" and (_INFINITIVE in verb.feats or one_word):
            return tokens[at:]
        if marker.upos in _VERBAL:
            break
    return ()
