"""Infinitive clauses that a comma sets off though they complete the verb before it (German).

"Die Firma weigerte sich, den Schaden zu bezahlen" is one claim: without its verb the infinitive
would be a fact. What somebody denies, and a clause with a conjunction, stay apart.
"""

from __future__ import annotations

from claimcheck.extraction.cuts import Cuts

_CONJUNCTION = frozenset({"ADP", "SCONJ", "CCONJ"})
_REACH = 3
"""Tokens at the end of a clause among which its infinitive marker stands."""


def join_infinitives(cuts: Cuts) -> None:
    """Undo the cut at a comma before an infinitive with its marker and no conjunction."""
    reading = cuts.reading
    if not reading.lexicon.infinitive_markers:
        return
    for start in [at for at, opening in cuts.openings.items() if opening == "comma" and at > 1]:
        before = cuts.begin(start - 1)
        if not cuts.finite_before(start - 1) or cuts.openings[before] == "speech":
            continue
        if reading.tokens[start].upos not in _CONJUNCTION and is_infinitive(cuts, start):
            cuts.openings.pop(start)
            cuts.separators.discard(start - 1)


def is_infinitive(cuts: Cuts, start: int) -> bool:
    """Whether the stretch ends in an infinitive with its marker ("zu machen", "auszumachen")."""
    end = cuts.end(start)
    while end > start and cuts.reading.tokens[end - 1].upos == "PUNCT":
        end -= 1
    markers = cuts.reading.lexicon.infinitive_markers
    last = cuts.reading.tokens[max(start, end - _REACH) : end - 1]
    verb = cuts.reading.tokens[end - 1]
    inside = "VerbForm=Inf" in verb.feats and any(each in verb.form[1:] for each in markers)
    behind = any(token.form in markers for token in last)
    return inside or (behind and verb.upos not in {"NOUN", "PROPN"})
