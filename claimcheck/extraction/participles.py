"""Cuts before participles that say something of their own: "a ship | carrying 2,800 tonnes".

The participle stands right behind a noun and brings a value or a cause. One that belongs to the
subject of a finite verb behind it is no cut, but a claim inside the clause. So does what did not
happen: "left the summit | without signing a treaty".
"""

from __future__ import annotations

from claimcheck.extraction.cuts import Cuts, in_speech
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading

_LIGHT = frozenset({"ADV", "PART", "PRON", "ADP"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
MIN_CAUSE_WORDS = 4
"""Words of a participle phrase that gives a cause ("imputée à une erreur humaine")."""


def cut_at_participles(cuts: Cuts) -> None:
    """Cut before participles behind a noun of a clause whose verb has gone before."""
    reading = cuts.reading
    for predicate in reading.predicates:
        index = predicate.first
        if cuts.at(index) or index - 1 in cuts.separators or not describes_noun(reading, predicate):
            continue
        begin, end = cuts.begin(index), cuts.end(index)
        before = any(begin <= p.first < index for p in reading.predicates)
        behind = any(p.form == "finite" and index < p.first < end for p in reading.predicates)
        if before and not behind and has_content(reading, index, end):
            cuts.openings[index] = "participle"


def cut_at_withouts(cuts: Cuts) -> None:
    """Cut before "without" and a verb that is not finite, with an object or circumstance."""
    reading, starts = cuts.reading, cuts.starts()
    for cue in reading.cues_of("without"):
        index = starts.get(cue.start)
        if index is None or index == 0 or in_speech(reading, index):
            continue
        end = cuts.end(index)
        verb = next((p for p in reading.predicates if index < p.first < end), None)
        if verb is None or verb.form == "finite" or not _is_left_out(cuts, index, verb, end):
            continue
        begin = cuts.begin(index)
        told = any(begin <= p.first < index for p in reading.predicates)
        if cuts.openings.get(index) == "comma" or (told and begin < index):
            cuts.openings[index] = "without"


def _is_left_out(cuts: Cuts, index: int, verb: Predicate, end: int) -> bool:
    """Whether a verb belongs to the "without" before it, and something to the verb."""
    reading = cuts.reading
    between = reading.tokens[index + 1 : verb.first]
    near = reading.lexicon.verb_bracket or all(t.upos in _LIGHT for t in between)
    return near and any(t.upos in _CONTENT for t in reading.tokens[index + 1 : end])


def describes_noun(reading: Reading, predicate: Predicate) -> bool:
    """Whether a participle stands right behind a noun, outside direct speech."""
    index = predicate.first
    if predicate.form not in {"participle", "gerund"} or index == 0:
        return False
    before = reading.tokens[index - 1]
    return before.upos in {"NOUN", "PROPN", "ADJ"} and not in_speech(reading, index)


def has_content(reading: Reading, index: int, behind: int) -> bool:
    """Whether the words of a participle phrase hold a value or name a cause."""
    place = reading.tokens[index].start, reading.tokens[behind - 1].end
    causes = (
        reading.cues_in(*place, "effect_first", "attributes")
        if behind - index >= MIN_CAUSE_WORDS
        else []
    )
    return bool(reading.values_in(*place) or causes)
