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
    if len(words) > _LONGEST or not words or any(token.upos in _VERBAL for token in words):
        return False
    if any(cue.start == words[0].start for cue in cuts.reading.cues_of("subordinator")):
        return False
    if halves_cleft(cuts, first, behind):
        return True
    if words[0].upos not in _ADVERBIAL:
        return False
    finite = any(p.form == "finite" and first - 2 in p.verbs for p in cuts.reading.predicates)
    return finite and not cuts.finite_ahead(behind)


def halves_cleft(cuts: Cuts, first: int, behind: int) -> bool:
    """Whether words part an infinitive from its copula: "A scatenare la rivolta, ad aprile, è …".

    ``first`` is the first of them, ``behind`` the token behind them and their comma.
    """
    tokens = cuts.reading.tokens
    if first < 2 or behind >= len(tokens) or tokens[behind].upos != "AUX":
        return False
    marker, verb = tokens[cuts.begin(first - 2) :][:2]
    return marker.upos == "ADP" and "VerbForm=Inf" in verb.feats
