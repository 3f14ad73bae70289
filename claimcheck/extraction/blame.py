"""Verbs whose subject is no cause but says, finds or suffers one.

attributes   someone attributes the effect to the cause; the effect is attributed to it
blames       someone blames the cause for the effect
exploits     someone exploits a flaw: the flaw let it happen
hinders      the effect is slowed by the cause
stops        something was called off over the cause
deliberate   the effect was started deliberately: the deed is the cause
"""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import (
    NOMINAL,
    agent,
    case_of,
    dependents,
    has_noun,
    holds,
    is_cut_off,
    is_one_of,
    is_passive_verb,
    names_someone,
    phrase,
    tokens_in,
    with_adjuncts,
)
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.lexicon.entries import CueKind

_OBJECTS = frozenset({"obj", "obl", "iobj", "nsubj", "nmod", "appos"})
_NEAR = 3
"""Tokens between a verb and the adverb that says it was done on purpose."""


def blamed_cause(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Cause | None:
    """The cause that a verb of blame or hindrance names in a claim, if one does."""
    for kind, find in _FINDERS.items():
        for cue in reading.cues_in(*place, kind):
            verb = reading.token_at(cue.start)
            if verb >= len(reading.tokens) or is_cut_off(reading, segment, cue, place[1]):
                continue
            subject = _words_before(reading, segment, cue, place) or borrowed
            found = find(reading, cue, verb, place, subject)
            if found is not None:
                return found
    return None


Finder = Callable[[Reading, Cue, int, Span, Span | None], Cause | None]


def _words_before(reading: Reading, segment: Segment, cue: Cue, place: Span) -> Span | None:
    if segment.predicate is None:
        return None
    before = place[0], min(cue.start, reading.tokens[segment.predicate.first].start)
    return before if has_noun(reading, before) else None


def _attributed(
    reading: Reading, cue: Cue, verb: int, place: Span, subject: Span | None
) -> Cause | None:
    """Investigators attribute X to Y; X is attributed to Y."""
    if reading.tokens[verb].upos not in {"VERB", "AUX", "ADJ"}:
        return None
    behind = cue.end, cue.tail[0] if cue.tail else place[1]
    told = _told(reading, cue, verb, behind)
    passive = told is None and is_passive_verb(reading, verb)
    cause = _behind_tail(reading, cue, place[1]) or _behind_preposition(
        reading, behind, after=told.index if told else verb
    )
    if cause is None or names_someone(reading, cause):
        return None
    if passive:
        return Cause(cause=cause, effect=subject) if subject else None
    if told is None:
        return None
    effect = phrase(reading, told.index, (behind[0], cause[0]))
    return Cause(cause=cause, effect=effect) if _is_event(reading, told, effect) else None


def _told(reading: Reading, cue: Cue, verb: int, place: Span) -> Token | None:
    """The object of a verb; of one in two parts the parser may take it for the subject."""
    relations = ("obj", "nsubj") if cue.tail else ("obj",)
    found = (next(dependents(reading, verb, place, each), None) for each in relations)
    return next((t for t in found if t is not None), None)


def _behind_tail(reading: Reading, cue: Cue, end: int) -> Span | None:
    """What stands behind the second part of a verb: "put it down to a bug"."""
    place = (cue.tail[1], end) if cue.tail else (end, end)
    return place if has_noun(reading, place) else None


def _is_event(reading: Reading, told: Token, effect: Span) -> bool:
    """Whether what is attributed is a certain event: not "great importance", not "its origins"."""
    head = told.start, told.end
    if holds(reading, effect, "mishap") or holds(reading, head, "event_noun"):
        return True
    children = [reading.tokens[i] for i in reading.sentence.children[told.index]]
    certain = any({"Definite=Def", "PronType=Dem", "Poss=Yes"} & t.feats for t in children)
    return certain and not holds(reading, head, "origin_noun")


def _behind_preposition(reading: Reading, place: Span, *, after: int) -> Span | None:
    """The noun phrase behind the preposition of a cause, up to a comma."""
    words = reading.lexicon.cause_prepositions
    tokens = tokens_in(reading, place)
    for token in tokens:
        if (
            token.index <= after
            or token.upos not in {"ADP", "PART"}
            or not is_one_of(reading, token, words)
        ):
            continue
        head = next((t for t in tokens if t.index > token.index and t.upos in NOMINAL), None)
        if head is not None:
            return phrase(reading, head.index, (token.start, place[1]))
    return None


def _blamed(
    reading: Reading, cue: Cue, verb: int, place: Span, _subject: Span | None
) -> Cause | None:
    """Inspectors blame Y for X; "für X machen Prüfer Y verantwortlich"."""
    behind = cue.end, cue.tail[0] if cue.tail else place[1]
    if is_passive_verb(reading, verb) and not _begins_noun_phrase(reading, cue.end):
        return None
    told = _first_noun(reading, behind)
    if told is not None and told.relation == "nsubj" and told.head == verb:
        told = next(dependents(reading, verb, behind, "obj"), told)
    if told is None or reading.tokens[verb].upos not in {"VERB", "AUX"}:
        return None
    case = case_of(reading, told.index)
    if case is not None and is_one_of(reading, case, reading.lexicon.blame_prepositions):
        return None
    cause = _pointed_at(reading, verb, told, behind)
    if cause is not None:
        return Cause(cause=cause, effect=phrase(reading, told.index, (behind[0], cause[0])))
    cause = phrase(reading, told.index, behind)
    words = reading.lexicon.blame_prepositions
    later = (t for t in tokens_in(reading, behind) if t.index > told.index and t.upos == "ADP")
    by = next((t for t in later if is_one_of(reading, t, words)), None)
    effect = None
    if by is not None:
        cause = cause[0], min(cause[1], by.start)
        effect = (by.end, behind[1]) if has_noun(reading, (by.end, behind[1])) else None
    elif (before := _blamed_for(reading, (place[0], cue.start))) is not None:
        effect = before
    return None if names_someone(reading, cause) else Cause(cause=cause, effect=effect)


def _blamed_for(reading: Reading, place: Span) -> Span | None:
    """The effect in front of the verb of blame."""
    words = reading.lexicon.blame_prepositions
    for token in tokens_in(reading, place):
        case = case_of(reading, token.index) if token.upos in NOMINAL else None
        if case is not None and is_one_of(reading, case, words):
            return phrase(reading, token.index, (case.end, place[1]))
    return None


def _begins_noun_phrase(reading: Reading, offset: int) -> bool:
    """Whether an object follows, which no passive has; parsers mistake "leaders blamed poor …"."""
    index = reading.token_at(offset)
    return any(t.upos in {"DET", "ADJ", *NOMINAL} for t in reading.tokens[index : index + 1])


def _pointed_at(reading: Reading, verb: int, told: Token, place: Span) -> Span | None:
    """Blame X on Y, "culpan de X a Y": the cause stands behind the effect."""
    words, case = reading.lexicon.cause_prepositions, case_of(reading, told.index)
    if case is not None and is_one_of(reading, case, words):
        return None
    for token in tokens_in(reading, place):
        by = case_of(reading, token.index) if token.upos in NOMINAL else None
        hangs = token.head == verb or case is not None
        if token.index > told.index and by and hangs and is_one_of(reading, by, words):
            return phrase(reading, token.index, (by.start, place[1]))
    return None


def _first_noun(reading: Reading, place: Span) -> Token | None:
    """The first noun of a span that hangs on a word before it."""
    for token in tokens_in(reading, place):
        head = reading.tokens[token.head] if token.head >= 0 else token
        if token.upos in NOMINAL and head.start < place[0]:
            return token if token.relation in _OBJECTS else None
    return None


def _exploited(
    reading: Reading, cue: Cue, verb: int, place: Span, _subject: Span | None
) -> Cause | None:
    """Hackers exploited a flaw."""
    if reading.tokens[verb].upos not in {"VERB", "AUX"}:
        return None
    behind = cue.end, cue.tail[0] if cue.tail else place[1]
    head = next((t for t in tokens_in(reading, behind) if t.upos in NOMINAL), None)
    if head is None or not holds(reading, (head.start, head.end), "flaw"):
        return None
    whole = phrase(reading, head.index, behind)
    return Cause(cause=with_adjuncts(reading, whole, behind[1]), effect=None)


def _hindered(
    reading: Reading, _cue: Cue, verb: int, place: Span, subject: Span | None
) -> Cause | None:
    """The count was slowed by a printer failure."""
    if subject is None or not is_passive_verb(reading, verb):
        return None
    by = agent(reading, verb, place)
    if by is None or names_someone(reading, by):
        return None
    return Cause(cause=by, effect=subject)


def _stopped(
    reading: Reading, _cue: Cue, verb: int, place: Span, subject: Span | None
) -> Cause | None:
    """The match was called off over the storm, "se suspendió por la lluvia"."""
    words = reading.lexicon.reason_prepositions
    for token in dependents(reading, verb, (reading.tokens[verb].end, place[1]), "obl", "nmod"):
        case = case_of(reading, token.index)
        if case is None or not is_one_of(reading, case, words):
            continue
        reason = phrase(reading, token.index, (case.start, place[1]))
        mishap = holds(reading, reason, "mishap") or holds(reading, reason, "event_noun")
        if mishap and not reading.values_in(*reason) and not names_someone(reading, reason):
            whole = with_adjuncts(reading, reason, place[1])
            return Cause(cause=whole, effect=subject)
    return None


def _meant(
    reading: Reading, cue: Cue, verb: int, place: Span, subject: Span | None
) -> Cause | None:
    """The fire was started deliberately."""
    starts = [
        c
        for c in reading.cues_in(*place, "kindles")
        if abs(reading.token_at(c.start) - verb) <= _NEAR
    ]
    if subject is None or not starts:
        return None
    deed = reading.token_at(starts[0].start)
    if not is_passive_verb(reading, deed):
        return None
    low, high = min(cue.start, starts[0].start), max(cue.end, starts[0].end)
    return Cause(cause=(low, high), effect=subject)


_FINDERS: dict[CueKind, Finder] = {
    "attributes": _attributed,
    "blames": _blamed,
    "exploits": _exploited,
    "hinders": _hindered,
    "stops": _stopped,
    "deliberate": _meant,
}
