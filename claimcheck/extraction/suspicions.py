"""What is held to be the cause, told by who thinks so: "investigators suspect a short circuit".

    phrase    "Ermittler gehen von einem Kurzschluss aus", "la procura sospetta un guasto"
    clause    "police suspect that the driver fell asleep"

A phrase must name a mishap: who suspects a colleague names no cause. A clause must tell what is
past: where somebody is thought to hide is no cause either.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token, is_finite
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import NOMINAL, has_noun, holds, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.extraction.values.tenses import PAST

_OF_A_NOUN = frozenset({"DET", "ADJ", "ADP", "AUX"})
"""What stands before a suspect, or before who is suspected, and not before a verb of suspicion."""


def suspicion(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """What somebody holds to be the cause in a claim, if a verb says so."""
    for cue in reading.cues_of("suspects"):
        if not _is_verb(reading, cue):
            continue
        if place[0] <= cue.start < place[1]:
            behind = cue.end, cue.tail[0] if cue.tail else place[1]
            clause = _clause(reading, behind)
            if clause is not None or _is_mishap(reading, behind):
                return Cause(cause=clause or behind, effect=None)
        elif _depends(reading, segment, cue) and _is_past(reading, segment):
            return Cause(cause=place, effect=None) if has_noun(reading, place) else None
    return None


def _is_verb(reading: Reading, cue: Cue) -> bool:
    """Whether a cue is what somebody does, whatever the parser calls it."""
    index = reading.token_at(cue.start)
    before = reading.tokens[index - 1] if index else None
    told = reading.tokens[index].upos == "VERB"
    return told or before is None or before.upos not in _OF_A_NOUN


def _clause(reading: Reading, behind: Span) -> Span | None:
    """The past clause that the claim holds behind the verb, its conjunction left off."""
    tokens = [t for t in tokens_in(reading, behind) if t.upos != "PUNCT"]
    if not tokens or tokens[0].upos != "SCONJ" or not any(map(_tells_past, tokens)):
        return None
    clause = tokens[0].end, behind[1]
    return clause if has_noun(reading, clause) else None


def _is_mishap(reading: Reading, behind: Span) -> bool:
    """Whether the first noun of a span is a mishap, and no clause begins there."""
    tokens = tokens_in(reading, behind)
    first = next((t for t in tokens if t.upos in NOMINAL), None)
    if first is None or any(is_finite(t) or t.upos == "SCONJ" for t in tokens):
        return False
    return holds(reading, (behind[0], first.end), "mishap")


def _depends(reading: Reading, segment: Segment, cue: Cue) -> bool:
    """Whether a clause stands behind the verb of suspicion and hangs on it."""
    if segment.predicate is None:
        return False
    verb = reading.tokens[segment.predicate.head]
    while verb.relation in {"conj", "cop", "aux"} and verb.head >= 0:
        verb = reading.tokens[verb.head]
    if verb.relation not in {"ccomp", "advcl"} or verb.start < cue.end:
        return False
    above = reading.tokens[verb.head]
    return cue.start <= above.start < (cue.tail[1] if cue.tail else cue.end)


def _is_past(reading: Reading, segment: Segment) -> bool:
    """Whether a clause's verb is past, or a perfect."""
    if segment.predicate is None:
        return False
    verbs = [reading.tokens[i] for i in segment.predicate.verbs]
    perfect = len(verbs) > 1 and "VerbForm=Part" in verbs[-1].feats
    return perfect or any(map(_tells_past, verbs))


def _tells_past(token: Token) -> bool:
    return bool(PAST & token.feats)
