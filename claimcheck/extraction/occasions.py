"""Clauses that tell what went wrong just before: "the fire started when a battery overheated".

What only happens at the same time is no cause, so the clause's own verb must say that something
broke, failed or blew up; and "when" explains a mishap only, while "after" explains whatever came of
it ("homes lost power after a substation failed").
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import has_noun, holds
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.reasons import comma_behind_verb, explained, opens
from claimcheck.extraction.segment import Segment

_REACH = 10
"""Tokens from the word of time to the verb that says that something broke."""


def occasion(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """The mishap that a clause of time tells, and what the clause beside it says came of it."""
    for cue in reading.cues_in(*place, "when", "after_clause"):
        if not _breaks(reading, cue, place[1]):
            continue
        found = _sides(reading, segment, cue, place)
        if found is not None and (cue.kind == "after_clause" or _is_mishap(reading, found)):
            return found
    return None


def _sides(reading: Reading, segment: Segment, cue: Cue, place: Span) -> Cause | None:
    """The clause of time and the one it explains: around it, or in the same claim."""
    end = place[1]
    effect: Span | None = (place[0], cue.start)
    if opens(reading, cue, place):
        comma = comma_behind_verb(reading, segment, place) if segment.first == 0 else None
        effect = explained(reading, segment) if comma is None else (comma, place[1])
        end = place[1] if comma is None else comma
    if effect is None or not (has_noun(reading, effect) and has_noun(reading, (cue.end, end))):
        return None
    return Cause(cause=(cue.end, end), effect=effect)


def _is_mishap(reading: Reading, found: Cause) -> bool:
    return found.effect is not None and holds(reading, found.effect, "mishap")


def _breaks(reading: Reading, cue: Cue, end: int) -> bool:
    """Whether something breaks in the clause that a word of time opens."""
    first = reading.token_at(cue.end)
    for token in reading.tokens[first : first + _REACH]:
        if token.upos == "PUNCT" or token.start >= end:
            return False
        if holds(reading, (token.start, token.end), "breaks"):
            return _is_verb(reading, token)
    return False


def _is_verb(reading: Reading, token: Token) -> bool:
    """Whether a word says what happens; parsers take "after a tyre burst" for a noun phrase."""
    if token.upos == "NOUN":
        return reading.tokens[token.index - 1].upos == "NOUN"
    return token.upos in {"VERB", "AUX", "ADJ"} and token.relation != "amod"
