"""Verbs that the parser takes for something else, told by the word and by where it stands.

A reporting verb behind a quotation or at the sentence's end is often read as a noun or as a
participle ("…, denuncia el sindicato"; "…, the prosecutor argued"), and so is a denial between
its subject and what is denied ("the ministry rejected claims that …").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.analysis.sentence import Token, is_finite
from claimcheck.extraction.cues import Cue

_VERBAL = frozenset({"VERB", "AUX"})
_IN_NAME = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP"})
_OPENS_NAME = frozenset({"DET", "NOUN", "PROPN"})
_EDGE = frozenset({",", "»", "”", "“", '"', "–", "—"})
_REACH = 3
"""Tokens between a denial and its complementiser: "rejected claims that"."""


def mistaken_verbs(
    tokens: Sequence[Token],
    says: Sequence[Cue],
    denies: Sequence[Cue],
    complementisers: Sequence[Cue],
) -> frozenset[int]:
    """Tokens that must be finite verbs, whatever the parser calls them."""
    if not says and not denies:
        return frozenset()
    saying = {cue.start: cue.end for cue in says}
    denying = {cue.start for cue in denies}
    found = {t.index for t in tokens if _reports_beside(tokens, t, saying.get(t.start))}
    joints = {cue.start for cue in complementisers}
    found |= {t.index for t in tokens if t.start in denying and _denies(tokens, t, joints)}
    return frozenset(found or _only_verb(tokens, saying.keys() | denying))


def _only_verb(tokens: Sequence[Token], cues: set[int]) -> list[int]:
    """The reporting verb of a sentence in which the parser finds no finite verb."""
    if any(is_finite(token) for token in tokens if token.upos in _VERBAL):
        return []
    found = [t.index for t in tokens[1:] if t.upos in {"ADJ", "ADV", "X"} and t.start in cues]
    return found[:1]


def _reports_beside(tokens: Sequence[Token], token: Token, end: int | None) -> bool:
    """Whether a word without a finite verb around it closes or opens a piece that names someone.

    "…, denuncia el sindicato", "…, the prosecutor argued"; ``end`` is where its cue ends.
    """
    if (
        end is None
        or token.index < 2
        or token.form[:1].isupper()
        or (_is_verb(token) and is_finite(token))
    ):
        return False
    before = list(_piece_before(tokens, token.index))
    behind = list(_piece_behind(tokens, token.index))
    if any(_is_verb(t) for t in (*before, *behind)):
        return False
    edge = tokens[token.index - len(before) - 1] if len(before) < token.index else None
    if edge is None or edge.form not in _EDGE:
        return False
    if not before:
        return bool(behind) and behind[0].upos in _OPENS_NAME
    if len(before) > 1 and before[-1].upos == "SCONJ":
        before.pop()
    names = before[-1].upos in _OPENS_NAME and all(t.upos in _IN_NAME for t in before)
    return names and token.upos == "VERB" and all(t.end <= end for t in behind)


def _denies(tokens: Sequence[Token], token: Token, complementisers: set[int]) -> bool:
    """Whether a word denies what follows: "denies polluting", "rejected claims that"."""
    if token.index == 0 or token.index + 1 >= len(tokens) or token.form[:1].isupper():
        return False
    if tokens[token.index - 1].upos not in {"NOUN", "PROPN"}:
        return False
    if any(_is_verb(t) for t in tokens[: token.index]):
        return False
    if token.upos == "NOUN":
        return "VerbForm=Ger" in tokens[token.index + 1].feats
    near = tokens[token.index + 1 : token.index + 1 + _REACH]
    return "VerbForm=Part" in token.feats and any(t.start in complementisers for t in near)


def _is_verb(token: Token) -> bool:
    return token.upos in _VERBAL


def _piece_before(tokens: Sequence[Token], index: int) -> Iterator[Token]:
    for token in reversed(tokens[:index]):
        if token.upos == "PUNCT":
            return
        yield token


def _piece_behind(tokens: Sequence[Token], index: int) -> Iterator[Token]:
    for token in tokens[index + 1 :]:
        if token.upos == "PUNCT":
            return
        yield token
