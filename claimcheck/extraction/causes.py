"""Which words of a clause are the cause and which the effect.

    effect_first   effect cue cause      "the outage was caused by hackers", "due to"
    cause_first    cause cue effect      "hackers caused the outage", "à l'origine de"
    cleft          cue effect copula cause      "a provocare l'incidente è stato un errore"
    passive        effect cue agent      "die Panne wurde durch Hacker verursacht"

A cue that names the cause's side ("caused by") wins over the verb inside it ("caused"). A weak cue
("linked to", "behind the") counts only where a mishap is told. Reasons given by a clause, by a
noun or by a verb of blame have modules of their own (``reasons``, ``named_causes``, ``blame``).
"""

from __future__ import annotations

from claimcheck.extraction.blame import blamed_cause
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.named_causes import named_cause
from claimcheck.extraction.phrases import agent, has_noun, holds, is_cut_off, is_passive_verb
from claimcheck.extraction.predicates import is_finite
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.reasons import reason
from claimcheck.extraction.reflexive import is_reflexive
from claimcheck.extraction.segment import Segment
from claimcheck.lexicon.load import CueKind

_KINDS: tuple[CueKind, ...] = (
    "effect_first", "cause_first", "weak_effect_first", "weak_cause_first", "because",
    "cause_noun", "origin_noun", "effect_noun", "attributes", "blames", "exploits", "hinders",
    "deliberate",
)  # fmt: skip
_FINITE = frozenset({"VERB", "AUX"})


def cause_of(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Cause | None:
    """Cause and effect in a claim's span; a side that is empty is the borrowed subject."""
    start, end = place
    if segment.effect is not None and segment.predicate is not None:
        first, last = (reading.tokens[i] for i in segment.effect)
        verb = reading.tokens[segment.predicate.head].end
        return Cause(cause=(verb, end), effect=(first.start, last.end)) if verb < end else None
    if not reading.cues_in(start, end, *_KINDS):
        return None
    return (
        reason(reading, segment, place)
        or named_cause(reading, segment, place, borrowed)
        or blamed_cause(reading, segment, place, borrowed)
        or _by_cue(reading, segment, place, borrowed)
    )


def _by_cue(reading: Reading, segment: Segment, place: Span, borrowed: Span | None) -> Cause | None:
    for cue in _cues(reading, segment, *place):
        found = _sides(reading, segment, cue, place, borrowed)
        if found is None or found.cause is None:
            continue
        if not cue.kind.startswith("weak") or _is_mishap(reading, found):
            return found
    return None


def _is_mishap(reading: Reading, found: Cause) -> bool:
    return any(
        side is not None and holds(reading, side, "mishap") for side in (found.cause, found.effect)
    )


def _cues(reading: Reading, segment: Segment, start: int, end: int) -> list[Cue]:
    """The cues of cause in a span; those that name the cause's side first."""
    effect = [
        c
        for c in reading.cues_in(start, end, "effect_first", "weak_effect_first")
        if not _before_infinitive(reading, c)
    ]
    cause = [
        c
        for c in reading.cues_in(start, end, "cause_first", "weak_cause_first")
        if not _reflexive(reading, c) and _is_verbal(reading, c)
    ]
    return [c for c in (*effect, *cause) if not is_cut_off(reading, segment, c, end)]


def _before_infinitive(reading: Reading, cue: Cue) -> bool:
    """Whether a verb follows the cue: "is due to end" names no cause."""
    index = reading.token_at(cue.end)
    behind = reading.tokens[index : index + 1]
    return any(t.upos == "VERB" and not is_finite(t) for t in behind)


def _is_verbal(reading: Reading, cue: Cue) -> bool:
    """Whether a cue of one word is a verb where it stands: not "sparks", "originaire"."""
    if cue.tail is not None or " " in reading.text(cue.start, cue.end):
        return True
    index = reading.token_at(cue.start)
    return index < len(reading.tokens) and reading.tokens[index].upos in _FINITE


def _reflexive(reading: Reading, cue: Cue) -> bool:
    """Whether the cue's verb is said of itself: "se sont déclenchés" names no effect."""
    index = min(reading.token_at(cue.start), len(reading.tokens) - 1)
    return any(index in p.verbs and is_reflexive(reading, p) for p in reading.predicates)


def _sides(
    reading: Reading, segment: Segment, cue: Cue, place: Span, borrowed: Span | None
) -> Cause | None:
    start, end = place
    copula = _copula_behind(reading, segment, cue)
    if cue.kind == "cause_first" and copula is not None:
        verb = reading.tokens[segment.predicate.first].start if segment.predicate else cue.end
        return Cause(cause=(copula, end), effect=(cue.end, verb))
    before = start, _verb_before(reading, segment, cue)
    left = before if has_noun(reading, before) else borrowed
    if cue.kind.endswith("effect_first"):
        return _effect_first(reading, segment, cue, left, end)
    verb_at = reading.token_at(cue.start)
    one_word = reading.token_at(cue.end) == verb_at + 1 and cue.tail is None
    if one_word and is_passive_verb(reading, verb_at):
        by = agent(reading, verb_at, place)
        return Cause(cause=by, effect=_patient(reading, segment, place) or left) if by else None
    behind = _behind(reading, segment, cue, end)
    if not has_noun(reading, behind):
        return _embraced(reading, segment, cue, start)
    return Cause(cause=left, effect=behind)


def _effect_first(
    reading: Reading, segment: Segment, cue: Cue, left: Span | None, end: int
) -> Cause | None:
    if cue.tail is not None and has_noun(reading, (cue.tail[1], end)):
        between = cue.end, cue.tail[0]
        effect = between if has_noun(reading, between) else left
        return Cause(cause=(cue.tail[1], end), effect=effect)
    behind = _behind(reading, segment, cue, end)
    comma = _comma(reading, behind) if left is None or left[1] <= left[0] else None
    if comma is not None and has_noun(reading, (cue.end, comma)):
        return Cause(cause=(cue.end, comma), effect=(comma, end))
    return Cause(cause=behind, effect=left) if has_noun(reading, behind) else None


def _comma(reading: Reading, place: Span) -> int | None:
    return next(
        (t.start for t in reading.tokens if t.form == "," and place[0] <= t.start < place[1]), None
    )


def _patient(reading: Reading, segment: Segment, place: Span) -> Span | None:
    """The subject of a passive, where it stands in the claim."""
    if segment.subject is None:
        return None
    first, last = (reading.tokens[i] for i in segment.subject)
    inside = place[0] <= first.start and last.end <= place[1]
    return (first.start, last.end) if inside else None


def _behind(reading: Reading, segment: Segment, cue: Cue, end: int) -> Span:
    """The words behind a cue, up to its second part or to the verb that closes the clause."""
    if cue.tail is not None:
        return cue.end, cue.tail[0]
    return cue.end, _before_verb(reading, segment, cue, end)


def _verb_before(reading: Reading, segment: Segment, cue: Cue) -> int:
    """Where the words before a cue end: before the verb group that leads up to it."""
    if segment.predicate is None:
        return cue.start
    return min(cue.start, reading.tokens[segment.predicate.first].start)


def _before_verb(reading: Reading, segment: Segment, cue: Cue, end: int) -> int:
    """Where the noun phrase behind a cue ends: before the verb that closes the clause."""
    if segment.predicate is None or not reading.lexicon.verb_bracket:
        return end
    verbs = [reading.tokens[i] for i in segment.predicate.verbs]
    closing = [v.index for v in verbs if v.start >= cue.end]
    if not closing:
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
    if cue.kind != "cause_first" or finite.start >= cue.start or not has_noun(reading, middle):
        return None
    if not (start <= subject[0].start and subject[1].end <= finite.start):
        return None
    return Cause(cause=(subject[0].start, subject[1].end), effect=middle)


def _copula_behind(reading: Reading, segment: Segment, cue: Cue) -> int | None:
    """End of the copula of a cleft, when the cue's verb is an infinitive before it."""
    head = reading.tokens[min(reading.token_at(cue.start), len(reading.tokens) - 1)]
    if "VerbForm=Inf" not in head.feats or segment.predicate is None:
        return None
    index = segment.predicate.first
    before = reading.tokens[segment.first].start, cue.start
    if reading.tokens[index].start < cue.end or has_noun(reading, before):
        return None
    while index + 1 < len(reading.tokens) and reading.tokens[index + 1].upos in _FINITE:
        index += 1
    return reading.tokens[index].end
