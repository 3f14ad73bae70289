"""Clauses that give a reason: "…, because the boiler had failed"; the effect is the clause beside.

A word that only means "because" at the head of a sentence ("Comme le pont …, personne …") counts
there alone, and not before a verb of saying.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import NOMINAL, has_noun, holds, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

_LOOSE = frozenset({"ADP", "ADV", "PUNCT", "CCONJ"})
_OPENS_SUBJECT = frozenset({"DET", "NOUN", "PROPN", "NUM", "ADJ"})


def reason(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """The cause that a subordinate clause gives, and the clause it explains."""
    begin = _behind_conjunction(reading, segment, place)
    if begin is not None:
        return Cause(cause=(begin, place[1]), effect=explained(reading, segment))
    cue = _opening(reading, segment, place)
    if cue is None or not has_noun(reading, (cue.end, place[1])):
        return None
    comma = comma_behind_verb(reading, segment, place) if segment.first == 0 else None
    if comma is not None:
        return Cause(cause=(cue.end, comma), effect=(comma, place[1]))
    effect = explained(reading, segment)
    told = effect is not None and has_noun(reading, effect)
    return Cause(cause=(cue.end, place[1]), effect=effect if told else None)


def comma_behind_verb(reading: Reading, segment: Segment, place: Span) -> int | None:
    """Where a leading clause ends, if its main clause stands in the same claim."""
    head = segment.predicate.head if segment.predicate else segment.last
    behind = reading.tokens[head + 1 : segment.last + 1]
    return next((t.start for t in behind if t.form == "," and t.end < place[1]), None)


def _opening(reading: Reading, segment: Segment, place: Span) -> Cue | None:
    if segment.predicate is None:
        return None
    for cue in reading.cues_in(*place, "because", "effect_first"):
        if (
            not opens(reading, cue, place)
            or reading.tokens[segment.predicate.first].start < cue.end
        ):
            continue
        words = [t for t in reading.tokens if cue.start <= t.start < cue.end]
        joins = any(t.relation == "mark" or t.upos == "SCONJ" for t in words)
        leads = cue.kind == "because" and (
            _is_leading(reading, segment, cue)
            or (joins and (len(words) > 1 or _closes_with_verb(reading, segment)))
        )
        if leads or (joins and cue.kind == "effect_first"):
            return cue
    return None


def _behind_conjunction(reading: Reading, segment: Segment, place: Span) -> int | None:
    """Where a clause begins that a conjunction calls the reason: "…, car il pleuvait".

    The conjunction is the claim's first word, or stands right before it.
    """
    if segment.first == 0 or segment.predicate is None or segment.predicate.form != "finite":
        return None
    first = reading.token_at(place[0])
    for cue in reading.cues_of("explains"):
        word = reading.tokens[min(reading.token_at(cue.start), segment.last)]
        if word.index in {first - 1, first} and word.upos in {"CCONJ", "SCONJ"}:
            begin = max(place[0], cue.end)
            return begin if has_noun(reading, (begin, place[1])) else None
    return None


def opens(reading: Reading, cue: Cue, place: Span) -> bool:
    """Whether a cue begins a claim, but for the particle of a verb ("fell in because")."""
    before = tokens_in(reading, (place[0], cue.start))
    return place[0] <= cue.start and all(t.upos in _LOOSE for t in before)


def _closes_with_verb(reading: Reading, segment: Segment) -> bool:
    """Whether a clause has its verb at the end, as only a subordinate one has in some languages."""
    if not reading.lexicon.verb_bracket:
        return False
    words = [t for t in reading.tokens[segment.first : segment.last + 1] if t.upos != "PUNCT"]
    return words[-1].upos in {"VERB", "AUX"}


def _is_leading(reading: Reading, segment: Segment, cue: Cue) -> bool:
    """Whether a clause opens the sentence, has its subject before its verb and reports nothing."""
    assert segment.predicate is not None  # noqa: S101
    if segment.first > 0 and " " not in reading.text(cue.start, cue.end):
        return False
    tokens, verb = reading.tokens, reading.tokens[segment.predicate.first]
    between = tokens[reading.token_at(cue.end) : verb.index]
    if not between or between[0].upos not in _OPENS_SUBJECT or not _is_subject(between):
        return False
    embraced = reading.lexicon.verb_bracket
    behind = verb.end, tokens[segment.last].end
    if not embraced and not has_noun(reading, behind) and not _is_negated(reading, between):
        return False
    followed = any(
        p.form == "finite" and p.first > segment.predicate.head for p in reading.predicates
    )
    marked = any(t.relation == "mark" and t.start == cue.start for t in tokens)
    end = tokens[segment.last].end
    return (followed or marked) and not reading.cues_in(verb.start, end, "says")


def _is_negated(reading: Reading, between: Sequence[Token]) -> bool:
    """Whether a verb is negated: "Como el generador no funcionaba" compares with nothing."""
    return any(holds(reading, (t.start, t.end), "negator") for t in between)


def _is_subject(between: Sequence[Token]) -> bool:
    """Whether words can be a clause's subject: a noun, no comma and no relative pronoun."""
    named = any(t.upos in NOMINAL for t in between)
    return named and not any(t.form == "," or "PronType=Rel" in t.feats for t in between)


def explained(reading: Reading, segment: Segment) -> Span | None:
    """The clause beside: the nearest words between commas and subordinators with a finite verb."""
    tokens = reading.tokens
    if segment.first > 0:
        last = segment.first - 1
        first = last
        while first > 0 and tokens[first - 1].upos not in {"PUNCT", "SCONJ"}:
            first -= 1
        return _clause(reading, first, last)
    first = segment.last + 1
    for last in range(first, len(tokens)):
        if tokens[last].upos != "PUNCT":
            continue
        found = _clause(reading, first, last)
        if found is not None:
            return found
        first = last + 1
    return _clause(reading, first, len(tokens) - 1)


def _clause(reading: Reading, first: int, last: int) -> Span | None:
    if not any(p.form == "finite" and first <= p.first <= last for p in reading.predicates):
        return None
    return reading.tokens[first].start, reading.tokens[last].end
