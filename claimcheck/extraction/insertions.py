"""Commas around an adverbial that parts a verb from its object cut nothing.

"Não há, por agora, detidos" says that there are none; "est, depuis lundi, fermé" that it is closed.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.extraction.cuts import Cuts, in_speech

_LONGEST = 6
"""Tokens between the commas."""
_ADVERBIAL = frozenset({"ADP", "ADV"})
_VERBAL = frozenset({"VERB", "AUX"})


def close_insertions(cuts: Cuts) -> None:
    """Undo the cuts at the commas around a short adverbial right behind a finite verb."""
    commas = sorted(at for at, opening in cuts.openings.items() if opening == "comma")
    for first, behind in pairwise(commas):
        if _is_insertion(cuts, first, behind) and not in_speech(cuts.reading, first):
            cuts.close(first, behind)


def _is_insertion(cuts: Cuts, first: int, behind: int) -> bool:
    tokens = cuts.reading.tokens
    words = tokens[first : behind - 1]
    if len(words) > _LONGEST or not words or words[0].upos not in _ADVERBIAL:
        return False
    if any(token.upos in _VERBAL for token in words):
        return False
    if any(cue.start == words[0].start for cue in cuts.reading.cues_of("subordinator")):
        return False
    if _opens_cleft(cuts, first) and tokens[behind].upos == "AUX":
        return True
    finite = any(p.form == "finite" and first - 2 in p.verbs for p in cuts.reading.predicates)
    return finite and not cuts.finite_ahead(behind)


def _opens_cleft(cuts: Cuts, first: int) -> bool:
    """Whether an infinitive stands before: "A scatenare la rivolta, ad aprile, è stato …"."""
    at = cuts.begin(first - 2)
    marker, verb = cuts.reading.tokens[at : at + 2]
    return marker.upos == "ADP" and "VerbForm=Inf" in verb.feats
