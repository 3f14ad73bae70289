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
from claimcheck.extraction.cause_cues import cause_cues, copula_behind
from claimcheck.extraction.clefts import cleft, doer, is_inverted, set_apart, stands_behind
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.culprits import culprit
from claimcheck.extraction.cuts import with_clitics
from claimcheck.extraction.infinitive_clefts import whatever_did_it
from claimcheck.extraction.named_causes import named_cause
from claimcheck.extraction.occasions import occasion
from claimcheck.extraction.phrases import (
    NOMINAL,
    agent,
    dependents,
    has_noun,
    holds,
    is_one_of,
    is_passive_verb,
    phrase,
    tokens_in,
)
from claimcheck.extraction.pseudo_clefts import pseudo_cleft
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.reasons import reason
from claimcheck.extraction.segment import Segment
from claimcheck.extraction.suspicions import suspicion
from claimcheck.extraction.turned_round import turned_round
from claimcheck.lexicon.entries import CueKind

_KINDS: tuple[CueKind, ...] = (
    "effect_first", "cause_first", "weak_effect_first", "weak_cause_first", "linked", "leads",
    "because",
    "cause_noun", "origin_noun", "effect_noun", "attributes", "blames", "exploits", "hinders",
    "deliberate", "leaves", "stops", "when", "after_clause", "explains",
)  # fmt: skip
_BEFORE = 8
"""Characters that a conjunction before a clause may take: "denn "."""


def cause_of(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Cause | None:
    """Cause and effect in a claim's span; a side that is empty is the borrowed subject."""
    start, end = place
    if segment.effect is not None and segment.predicate is not None:
        first, last = (reading.tokens[i] for i in segment.effect)
        verb = reading.tokens[segment.predicate.head].end
        return Cause(cause=(verb, end), effect=(first.start, last.end)) if verb < end else None
    if not reading.cues_in(max(reading.sentence.start, start - _BEFORE), end, *_KINDS):
        return _set_apart(reading, segment, place, borrowed)
    return (
        reason(reading, segment, place)
        or occasion(reading, segment, place)
        or named_cause(reading, segment, place, borrowed)
        or cleft(reading, segment, place)
        or set_apart(reading, segment, place)
        or stands_behind(reading, segment, place)
        or blamed_cause(reading, segment, place, borrowed)
        or _by_cue(reading, segment, place, borrowed)
        or _set_apart(reading, segment, place, borrowed)
    )


def _set_apart(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Cause | None:
    """What the build of the sentence says was at fault, whatever its verb."""
    return (
        culprit(reading, segment, place, borrowed)
        or pseudo_cleft(reading, segment, place)
        or suspicion(reading, segment, place)
        or whatever_did_it(reading, segment, place)
    )


def _by_cue(reading: Reading, segment: Segment, place: Span, borrowed: Span | None) -> Cause | None:
    for cue in cause_cues(reading, segment, *place):
        found = _sides(reading, segment, cue, place, borrowed)
        if found is None or found.cause is None:
            continue
        if _is_told(reading, cue.kind, found):
            return found
    return None


def _is_told(reading: Reading, kind: CueKind, found: Cause) -> bool:
    """Whether a cue that may mean something else stands beside an event."""
    causes, effects = _mishap(reading, found.cause), _mishap(reading, found.effect)
    if kind in {"weak_effect_first", "leaves"}:
        return causes
    if kind == "weak_cause_first":
        return effects
    if kind == "linked":
        told = causes or effects or _event(reading, found.effect)
        return told and not _is_named(reading, found.cause)
    if kind == "leads" and found.effect is not None:
        return effects or causes or _event(reading, found.effect)
    return True


def _is_named(reading: Reading, side: Span | None) -> bool:
    """Whether a side is a name: a fire that came from Spain was not caused by it."""
    nouns = [t for t in tokens_in(reading, side) if t.upos in NOMINAL] if side else []
    return bool(nouns) and nouns[0].upos == "PROPN"


def _event(reading: Reading, side: Span | None) -> bool:
    return side is not None and holds(reading, side, "event_noun")


def _mishap(reading: Reading, side: Span | None) -> bool:
    return side is not None and holds(reading, side, "mishap")


def _sides(
    reading: Reading, segment: Segment, cue: Cue, place: Span, borrowed: Span | None
) -> Cause | None:
    end = place[1]
    copula = copula_behind(reading, segment, cue)
    if cue.kind == "cause_first" and copula is not None:
        verb = reading.tokens[segment.predicate.first].start if segment.predicate else cue.end
        return Cause(cause=(copula, end), effect=(cue.end, verb))
    left = doer(reading, cue, place) or _left(reading, segment, cue, place, borrowed)
    if cue.kind.endswith("effect_first") or cue.kind == "linked":
        return _effect_first(reading, segment, cue, left, place)
    if cue.kind == "leaves":
        behind = cue.end, end
        return Cause(cause=left, effect=behind if has_noun(reading, behind) else None)
    return _cause_first(reading, segment, cue, left, place)


def _cause_first(
    reading: Reading, segment: Segment, cue: Cue, left: Span | None, place: Span
) -> Cause | None:
    """A storm caused the outage; the outage was caused by a storm."""
    verb_at = reading.token_at(cue.start)
    one_word = reading.token_at(cue.end) == verb_at + 1 and cue.tail is None
    if one_word and is_passive_verb(reading, verb_at):
        by = agent(reading, verb_at, place)
        return Cause(cause=by, effect=left) if by else None
    turned = turned_round(reading, verb_at, left, place) if one_word else None
    if turned is not None:
        return turned
    behind = _behind(reading, segment, cue, place[1])
    if not has_noun(reading, behind):
        embraced = _embraced(reading, segment, cue, place[0])
        return embraced or _closing(reading, cue, left, place[0])
    inverted = one_word and is_inverted(reading, verb_at, place)
    if inverted or (left is not None and holds(reading, left, "cause_noun")):
        return None
    return Cause(cause=left, effect=behind)


def _left(
    reading: Reading, segment: Segment, cue: Cue, place: Span, borrowed: Span | None
) -> Span | None:
    """What stands before a cue: the clause's subject, else the words up to its verb."""
    before = place[0], _verb_before(reading, segment, cue)
    own = _subject(reading, segment, before)
    if own is not None:
        return own if has_noun(reading, own) else borrowed
    joints = [t.end for t in tokens_in(reading, before) if t.upos == "SCONJ"]
    before = max([before[0], *joints]), before[1]
    return before if has_noun(reading, before) else borrowed


def _effect_first(
    reading: Reading, segment: Segment, cue: Cue, left: Span | None, place: Span
) -> Cause | None:
    end = place[1]
    if cue.tail is not None and has_noun(reading, (cue.tail[1], end)):
        between = cue.end, cue.tail[0]
        effect = between if has_noun(reading, between) else left
        return Cause(cause=(cue.tail[1], end), effect=effect)
    behind = _behind_particle(reading, cue) or _behind(reading, segment, cue, end)
    opens = left is None or not place[0] <= left[0] < cue.start
    if opens and reading.lexicon.verb_bracket and has_noun(reading, (behind[1], end)):
        return Cause(cause=behind, effect=(behind[1], end)) if has_noun(reading, behind) else None
    comma = _adjunct_end(reading, segment, cue, behind) if opens else None
    if comma is not None and has_noun(reading, (cue.end, comma)):
        return Cause(cause=(cue.end, comma), effect=(comma, end))
    return Cause(cause=behind, effect=left) if has_noun(reading, behind) else None


def _behind_particle(reading: Reading, cue: Cue) -> Span | None:
    """The words behind a preposition inside a two-part verb: "geht laut Polizei auf … zurück"."""
    if cue.tail is None:
        return None
    words = reading.lexicon.cause_prepositions
    between = (t for t in reading.tokens if cue.end <= t.start < cue.tail[0])
    by = next((t for t in between if t.upos == "ADP" and is_one_of(reading, t, words)), None)
    return (by.end, cue.tail[0]) if by else None


def _comma(reading: Reading, segment: Segment, place: Span) -> int | None:
    """The comma that ends a fronted adjunct: the last before the clause's subject or verb."""
    if segment.predicate is None:
        return None
    first = segment.predicate.first
    if segment.subject is not None and segment.subject[0] > segment.first:
        first = min(first, segment.subject[0])
    commas = [
        t.start for t in reading.tokens[:first] if t.form == "," and place[0] <= t.start < place[1]
    ]
    return commas[-1] if commas else None


def _adjunct_end(reading: Reading, segment: Segment, cue: Cue, place: Span) -> int | None:
    """Where a fronted adjunct ends: at its comma, else where the subject or the verb begins."""
    comma = _comma(reading, segment, place)
    if comma is not None or segment.predicate is None:
        return comma
    starts = [segment.predicate.first]
    if segment.subject is not None:
        starts.append(segment.subject[0])
    first = reading.tokens[with_clitics(reading, min(starts))]
    return first.start if cue.end < first.start < place[1] else None


def _subject(reading: Reading, segment: Segment, place: Span) -> Span | None:
    """The subject of a clause, where it stands in a span."""
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


def _closing(reading: Reading, cue: Cue, left: Span | None, start: int) -> Cause | None:
    """The verb ends its clause: "…, dass ein Blitz das Feuer auslöste", "…, der es auslöste"."""
    verb = min(reading.token_at(cue.start), len(reading.tokens) - 1)
    if not reading.lexicon.verb_bracket or cue.kind != "cause_first" or left is None:
        return None
    middle = start, cue.start
    told = next(dependents(reading, verb, middle, "obj"), None)
    if told is None or left[0] <= told.start < left[1]:
        return None
    return Cause(cause=left, effect=phrase(reading, told.index, middle))
