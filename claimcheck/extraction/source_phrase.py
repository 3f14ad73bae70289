"""The noun phrase that a source preposition names: "nach Angaben | des Landes", "selon | le maire".

Told by the tree, since the words behind it may belong to the clause: "ist nach Angaben des Landes
| kein Gas ausgetreten", "secondo la polizia | i feriti sono tre".
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import case_of
from claimcheck.extraction.reading import Reading

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


def behind_source(reading: Reading, cue: Cue) -> int:
    """Index of the first token behind the noun phrase that a source preposition names."""
    tokens = reading.tokens
    at = reading.token_at(cue.end)
    noun = next((t.index for t in tokens[at:] if t.upos in _NOMINAL), None)
    if noun is None:
        return at
    inside = {*range(at, noun + 1)}
    foreign = _second_noun(reading, noun)
    for token in tokens[noun + 1 :]:
        if not _leads_to(tokens, token, inside) or foreign in {token.index, token.head}:
            return token.index
        inside.add(token.index)
    return len(tokens)


def _leads_to(tokens: Sequence[Token], token: Token, inside: set[int]) -> bool:
    """Whether a word hangs on one of a phrase, by no more than its own noun in between."""
    if token.head in inside:
        return token.upos not in {"VERB", "AUX"} and token.form != ","
    return token.head > token.index and tokens[token.head].head in inside


def _second_noun(reading: Reading, noun: int) -> int | None:
    """The second noun without a preposition that is said to hang on a noun: it is the clause's.

    "Schuld war nach Angaben der Ermittler | ein Akku"; of two genitives one would do.
    """
    children = [reading.tokens[i] for i in reading.sentence.children[noun]]
    bare = [t.index for t in children if t.relation == "nmod" and case_of(reading, t.index) is None]
    return bare[1] if len(bare) > 1 else None
