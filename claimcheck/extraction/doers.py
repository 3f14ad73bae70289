"""Who did it, set apart from what was done: "it was a nurse who raised the alarm".

    infinitive     "A dare l'allarme è stata la cuoca"
    clause         "C'est une stagiaire qui a découvert la supercherie"
    open subject   "Quem descobriu o caso foi uma aluna", "the first to notice was a nurse"
    participle     "Entdeckt hat die beiden eine Hündin"
    object first   "La pista la dio un anticuario"
    as the first   "Als Erster bemerkte es der Hausmeister", "un chalutier l'a repéré le premier"

The builds are those that set a cause apart (``infinitive_clefts``, ``pseudo_clefts``,
``turned_round``). What no cause is read from answers who did it.
"""

from __future__ import annotations

from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.infinitive_clefts import clause_cleft, infinitive_cleft
from claimcheck.extraction.phrases import NOMINAL, has_noun, tokens_in
from claimcheck.extraction.pseudo_clefts import open_first, open_last, participle_first
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.extraction.turned_round import object_first, told_behind

_BEFORE = 4
"""Characters that the preposition of such a phrase may take in front of the claim: "als "."""

_OF_A_NOUN = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "ADP"})


def doer_of(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """Who did it and what was done, where a claim in this span sets one apart from the other."""
    found = (
        infinitive_cleft(reading, segment, place)
        or clause_cleft(reading, segment, place)
        or open_first(reading, place, "who_did", "what_did", "first_to")
        or open_last(reading, place, "who_did", "first_to")
        or participle_first(reading, segment, place)
        or object_first(reading, segment, place)
        or _as_first(reading, segment, place)
    )
    if found is None or found.cause is None or found.effect is None:
        return None
    inside = place[0] <= found.cause[0] and found.cause[1] <= place[1]
    return found if inside and _is_somebody(reading, found.cause) else None


def _is_somebody(reading: Reading, doer: Span) -> bool:
    """Whether a phrase may be who did it: neither a value nor a verb nor behind a preposition."""
    tokens = tokens_in(reading, doer)
    noun = next((t for t in tokens if t.upos in NOMINAL), None)
    if noun is None or any(v.start <= noun.start < v.end for v in reading.values):
        return False
    return tokens[0].upos != "ADP" and all(t.upos != "VERB" for t in tokens[:2])


def _as_first(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """A clause that says that its subject was the first to do it."""
    predicate = segment.predicate
    if predicate is None or segment.subject is None:
        return None
    wide = max(reading.sentence.start, place[0] - _BEFORE), place[1]
    cues = [c for c in reading.cues_in(*wide, "as_first") if _stands_alone(reading, c)]
    if not cues or not any(reading.tokens[i].upos == "VERB" for i in predicate.verbs):
        return None
    first, last = (reading.tokens[i] for i in segment.subject)
    subject: Span | None = first.start, last.end
    if first.start < cues[0].end and cues[0].start < last.end:
        subject = told_behind(reading, predicate, predicate.head, place)
    if subject is None or not has_noun(reading, subject):
        return None
    verbs = reading.tokens[predicate.first].start, reading.tokens[max(predicate.verbs)].end
    return Cause(cause=subject, effect=(verbs[0], max(verbs[1], place[1])))


def _stands_alone(reading: Reading, cue: Cue) -> bool:
    """Whether words describe no noun: "le premier", not "le premier ministre"."""
    behind = reading.tokens[reading.token_at(cue.end) :][:1]
    return not behind or behind[0].upos not in _OF_A_NOUN
