"""Which words of a clause are the cause and which the effect.

    effect_first   effect cue cause      "the outage was caused by hackers", "due to", "because"
    cause_first    cause cue effect      "hackers caused the outage", "à l'origine de"
    cleft          cue effect copula cause      "a provocare l'incidente è stato un errore"

A cue that names the cause's side ("caused by") wins over the verb inside it ("caused").
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extraction.cues import Cue
from claimcheck.extraction.predicates import is_finite
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.reflexive import is_reflexive
from claimcheck.extraction.segment import Segment

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cause:
    """Spans of the cause and the effect in the article; ``None`` where the clause has none."""

    cause: Span | None
    effect: Span | None


def cause_cue(reading: Reading, start: int, end: int) -> Cue | None:
    """The cue of cause in a span, if any; cues that name the cause's side first."""
    effect_first = [
        cue
        for cue in reading.cues_in(start, end, "effect_first")
        if not _before_infinitive(reading, cue)
    ]
    cause_first = [
        cue for cue in reading.cues_in(start, end, "cause_first") if not _reflexive(reading, cue)
    ]
    return next(iter([*effect_first, *cause_first]), None)


def _before_infinitive(reading: Reading, cue: Cue) -> bool:
    """Whether a verb follows the cue: "is due to end" names no cause."""
    index = reading.token_at(cue.end)
    behind = reading.tokens[index : index + 1]
    return any(t.upos == "VERB" and not is_finite(t) for t in behind)


def _reflexive(reading: Reading, cue: Cue) -> bool:
    """Whether the cue's verb is said of itself: "se sont déclenchés" names no effect."""
    index = min(reading.token_at(cue.start), len(reading.tokens) - 1)
    return any(index in p.verbs and is_reflexive(reading, p) for p in reading.predicates)


def cause_of(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Cause | None:
    """Cause and effect in a claim's span; a side that is empty is the borrowed subject."""
    start, end = place
    if segment.effect is not None and segment.predicate is not None:
        first, last = (reading.tokens[i] for i in segment.effect)
        verb = reading.tokens[segment.predicate.head].end
        return Cause(cause=(verb, end), effect=(first.start, last.end)) if verb < end else None
    cue = cause_cue(reading, start, end)
    if cue is None:
        return None
    before, behind = (
        (start, _verb_before(reading, segment, cue)),
        (cue.end, _before_verb(reading, segment, cue, end)),
    )
    copula = _copula_behind(reading, segment, cue)
    if cue.kind == "cause_first" and copula is not None:
        verb = reading.tokens[segment.predicate.first].start if segment.predicate else cue.end
        return Cause(cause=(copula, end), effect=(cue.end, verb))
    left = before if _has_noun(reading, before) else borrowed
    right = behind if _has_noun(reading, behind) else None
    if right is None:
        return _embraced(reading, segment, cue, start)
    if cue.kind == "effect_first":
        return Cause(cause=right, effect=left)
    return Cause(cause=left, effect=right)


def _verb_before(reading: Reading, segment: Segment, cue: Cue) -> int:
    """Where the words before a cue end: before the verb group that leads up to it."""
    if segment.predicate is None:
        return cue.start
    return min(cue.start, reading.tokens[segment.predicate.first].start)


def _before_verb(reading: Reading, segment: Segment, cue: Cue, end: int) -> int:
    """Where the noun phrase behind a cue ends: before the verb that closes the clause."""
    if segment.predicate is None:
        return end
    verbs = [reading.tokens[i] for i in segment.predicate.verbs]
    closing = [v.index for v in verbs if v.start >= cue.end]
    if not closing or reading.tokens[reading.token_at(cue.start)].upos == "SCONJ":
        return end
    index = closing[0]
    while index > 0 and reading.tokens[index - 1].upos in {"ADV", "PART", "AUX"}:
        index -= 1
    return min(end, reading.tokens[index].start)


def _embraced(reading: Reading, segment: Segment, cue: Cue, start: int) -> Cause | None:
    """The verb comes last: "Ein Kurzschluss hat den Brand ausgelöst"."""
    if not reading.lexicon.verb_bracket or segment.predicate is None or segment.subject is None:
        return None
    finite = reading.tokens[segment.predicate.first]
    subject = tuple(reading.tokens[i] for i in segment.subject)
    middle = finite.end, cue.start
    if cue.kind != "cause_first" or finite.start >= cue.start or not _has_noun(reading, middle):
        return None
    if not (start <= subject[0].start and subject[1].end <= finite.start):
        return None
    return Cause(cause=(subject[0].start, subject[1].end), effect=middle)


def _copula_behind(reading: Reading, segment: Segment, cue: Cue) -> int | None:
    """End of the copula of a cleft, when the cue's verb is an infinitive before it."""
    head = reading.tokens[reading.token_at(cue.start)]
    if "VerbForm=Inf" not in head.feats or segment.predicate is None:
        return None
    index = segment.predicate.first
    if reading.tokens[index].start < cue.end or _has_noun(
        reading, (segment_start(reading, segment), cue.start)
    ):
        return None
    while index + 1 < len(reading.tokens) and reading.tokens[index + 1].upos in {"AUX", "VERB"}:
        index += 1
    return reading.tokens[index].end


def segment_start(reading: Reading, segment: Segment) -> int:
    """Offset of a segment's first word."""
    return reading.tokens[segment.first].start


def _has_noun(reading: Reading, place: Span) -> bool:
    return any(
        t.upos in {"NOUN", "PROPN"} and place[0] <= t.start and t.end <= place[1]
        for t in reading.tokens
    )
