"""Cuts before words that open a clause: relative pronouns, complementisers, subordinators.

The word must have a finite verb ahead. A word that may be either is a relative pronoun behind a
noun and a complementiser behind a verb.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cuts import Cuts, Opening, in_speech, with_clitics
from claimcheck.extraction.reading import Reading
from claimcheck.lexicon.entries import CueKind

_LONGEST_QUANTIFIER = 3
_WEAK = frozenset({"comma", "complement", "subordinate"})
"""Openings a more telling one may replace."""


def cut_at_clause_words(cuts: Cuts) -> None:
    """Cut before relative pronouns, complementisers, subordinators and purpose markers."""
    reading, starts = cuts.reading, cuts.starts()
    inside = _inside_longer(reading)
    for cue in reading.cues_of("subordinator", "relative", "complementiser", "purpose"):
        index = starts.get(cue.start)
        if index is None or index in inside or in_speech(reading, index):
            continue
        if cuts.openings.get(index, "comma") != "comma":
            continue
        opening = _opening(cuts, index, cue.kind)
        place = with_preposition(cuts, index)
        if opening and cuts.openings.get(place, "comma") in _WEAK:
            cuts.openings[place] = opening
    for token in reading.tokens:
        if "PronType=Rel" in token.feats and token.index not in inside:
            _cut_at_relative(cuts, token.index)


def _inside_longer(reading: Reading) -> set[int]:
    """Tokens behind the first of a longer subordinator ("tandis que")."""
    longer = [c for c in reading.cues_of("subordinator") if " " in reading.text(c.start, c.end)]
    return {t.index for t in reading.tokens for c in longer if c.start < t.start and t.end <= c.end}


def _cut_at_relative(cuts: Cuts, index: int) -> None:
    if in_speech(cuts.reading, index) or not cuts.finite_ahead(index):
        return
    place = with_preposition(cuts, index)
    cuts.openings[place] = "relative"
    if place != index:
        cuts.openings.pop(index, None)


def _opening(cuts: Cuts, index: int, kind: CueKind) -> Opening | None:
    token = cuts.reading.tokens[index]
    if kind == "purpose":
        ahead = cuts.reading.tokens[index + 1 : index + 4]
        infinitive = any("VerbForm=Inf" in t.feats for t in ahead)
        return "purpose" if infinitive and cuts.finite_before(index) else None
    if not cuts.finite_ahead(index):
        return None
    if kind == "relative" and ("PronType=Rel" in token.feats or _behind_noun(cuts.reading, token)):
        return "relative"
    if kind == "subordinator" and token.upos in {"SCONJ", "ADV", "CCONJ", "ADP"}:
        return "subordinate"
    if kind == "complementiser" and (token.upos == "SCONJ" or _is_that(token)):
        return "complement"
    return None


def _behind_noun(reading: Reading, token: Token) -> bool:
    """Whether a word that joins clauses stands right behind a noun, with or without a comma."""
    index = token.index - 1
    if index >= 0 and reading.tokens[index].form == ",":
        index -= 1
    return (
        index >= 0
        and token.upos in {"PRON", "SCONJ", "DET"}
        and reading.tokens[index].upos in {"NOUN", "PROPN"}
    )


def _is_that(token: Token) -> bool:
    """Whether a pronoun may be a complementiser the parser mistook."""
    return token.upos == "PRON" and bool({"PronType=Rel", "PronType=Int"} & token.feats)


def with_preposition(cuts: Cuts, index: int) -> int:
    """Where a relative clause begins: before "di cui", "in which", "ce qui"."""
    at = index
    while at > 0 and not cuts.at(at):
        before = cuts.reading.tokens[at - 1]
        demonstrative = before.upos in {"PRON", "DET"} and "PronType=Dem" in before.feats
        if before.upos != "ADP" and not demonstrative:
            break
        at -= 1
    return _with_quantifier(cuts, at) if at < index else at


def _with_quantifier(cuts: Cuts, index: int) -> int:
    """Where "molti | dei quali", "most | of whom" begins: right behind the comma before it."""
    for back in range(1, _LONGEST_QUANTIFIER + 1):
        if cuts.openings.get(index - back) == "comma":
            words = cuts.reading.tokens[index - back : index]
            few = all(t.upos in {"PRON", "NUM", "ADJ", "DET", "ADV"} for t in words)
            return index - back if few else index
    return index


def cut_at_resumptions(cuts: Cuts) -> None:
    """Cut at the main verb behind a relative clause: "a ferry that … | hit a ship"."""
    reading = cuts.reading
    for start in [at for at, opening in cuts.openings.items() if opening == "relative"]:
        end = cuts.end(start)
        finite = [
            p.first for p in reading.predicates if p.form == "finite" and start <= p.first < end
        ]
        if len(finite) < 2 or start == 0 or start - 1 in cuts.separators:
            continue
        second = with_clitics(reading, finite[1])
        if reading.tokens[second - 1].upos not in {"CCONJ", "SCONJ"}:
            cuts.openings[second] = "resumption"
