"""The cues of cause that mean one where they stand.

"Sparks" is no verb, "is due to end" no cause, "se sont déclenchés" no effect and "in order to
trigger a vote" an aim.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import is_finite
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import has_noun, is_cut_off
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.reflexive import is_reflexive
from claimcheck.extraction.segment import Segment

_FINITE = frozenset({"VERB", "AUX"})


def cause_cues(reading: Reading, segment: Segment, start: int, end: int) -> list[Cue]:
    """The cues of cause in a span; those that name the cause's side first."""
    effect = [
        c
        for c in reading.cues_in(start, end, "effect_first", "linked", "weak_effect_first")
        if not _before_infinitive(reading, c) and not _is_noun(reading, c)
    ]
    cause = [
        c
        for c in reading.cues_in(start, end, "cause_first", "leads", "weak_cause_first", "leaves")
        if not _reflexive(reading, c)
        and not _is_aim(reading, segment, c)
        and _is_verbal(reading, c)
        and not _is_noun(reading, c)
    ]
    return [c for c in (*effect, *cause) if not is_cut_off(reading, segment, c, end)]


def _before_infinitive(reading: Reading, cue: Cue) -> bool:
    """Whether a verb follows the cue: "is due to end" names no cause."""
    index = reading.token_at(cue.end)
    behind = reading.tokens[index : index + 1]
    return any(
        t.upos == "VERB" and not is_finite(t) and "VerbForm=Ger" not in t.feats for t in behind
    )


def _is_noun(reading: Reading, cue: Cue) -> bool:
    """Whether a cue is a noun, or begins with a subject: "nach Wegen", "the results from"."""
    index = reading.token_at(cue.start)
    one_word = reading.token_at(cue.end) == index + 1 and cue.tail is None
    return any(
        t.upos == "NOUN" and (one_word or t.relation == "nsubj")
        for t in reading.tokens[index : index + 1]
    )


def _is_aim(reading: Reading, segment: Segment, cue: Cue) -> bool:
    """Whether the cue is what something is for: "in order to trigger a vote"."""
    head = reading.tokens[min(reading.token_at(cue.start), len(reading.tokens) - 1)]
    if segment.kind == "purpose":
        return True
    own = segment.predicate is not None and head.index in segment.predicate.verbs
    infinitive = "VerbForm=Inf" in head.feats and not own
    return infinitive and copula_behind(reading, segment, cue) is None


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


def copula_behind(reading: Reading, segment: Segment, cue: Cue) -> int | None:
    """End of the copula of a cleft, when the cue's verb is an infinitive before it."""
    head = reading.tokens[min(reading.token_at(cue.start), len(reading.tokens) - 1)]
    if "VerbForm=Inf" not in head.feats or segment.predicate is None:
        return None
    index = segment.predicate.first
    before = reading.tokens[segment.first].start, cue.start
    if reading.tokens[index].start < cue.end or has_noun(reading, before):
        return None
    if reading.cues_in(*before, "purpose"):
        return None
    while index + 1 < len(reading.tokens) and reading.tokens[index + 1].upos in _FINITE:
        index += 1
    return reading.tokens[index].end
