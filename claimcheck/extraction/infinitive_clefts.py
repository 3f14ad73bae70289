"""What did it, behind an infinitive and a copula: "A bucare il tubo è stata una scavatrice".

Whatever the verb, the sentence names what brought something about. Who did it, a person, a firm or
a name, is no cause.
"""

from __future__ import annotations

from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.phrases import has_noun, names_someone, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

_PEOPLES = frozenset({"search:found", "contest:win", "contest:lose"})
"""What only people do: "a scoprire il furto è stata la custode" names no cause."""

_INFINITIVE = "VerbForm=Inf"
_VERBAL = frozenset({"VERB", "AUX"})


def infinitive_cleft(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """The cause that a clause names behind its copula, with the infinitive as what it did."""
    tokens = tokens_in(reading, place)
    if len(tokens) < 4 or tokens[0].upos != "ADP" or _INFINITIVE not in tokens[1].feats:
        return None
    if reading.cues_in(tokens[0].start, tokens[1].end, "purpose") or segment.predicate is None:
        return None
    verbs = [t for t in tokens[2:] if t.upos in _VERBAL and _INFINITIVE not in t.feats]
    copula = next((t for t in verbs if t.upos == "AUX"), None)
    if copula is None or verbs[0] is not copula:
        return None
    last = copula
    while last.index + 1 < len(reading.tokens) and reading.tokens[last.index + 1].upos == "AUX":
        last = reading.tokens[last.index + 1]
    cause = last.end, place[1]
    plain = all(t.upos not in _VERBAL for t in tokens_in(reading, cause)[:2])
    if not plain or not has_noun(reading, cause) or names_someone(reading, cause):
        return None
    done = reading.cues_in(tokens[1].start, tokens[1].end, "direction", "says")
    if any(cue.kind == "says" or cue.label in _PEOPLES for cue in done):
        return None
    return Cause(cause=cause, effect=(tokens[1].start, copula.start))
