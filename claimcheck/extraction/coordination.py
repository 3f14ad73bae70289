"""Cuts between coordinated predicates: "began at 15:00 | and was resolved at 17:00".

A conjunction joins clauses when a verb group stands before it and one behind it: a finite one, a
participle right behind it, or one whose subject is a figure ("et 650 résidents évacués").
"""

from __future__ import annotations

from claimcheck.extraction.cuts import Cuts, in_speech


def cut_at_coordinations(cuts: Cuts) -> None:
    """Cut before conjunctions that join predicates."""
    for token in cuts.reading.tokens:
        index = token.index
        if token.upos != "CCONJ" or index == 0 or cuts.at(index):
            continue
        if not in_speech(cuts.reading, index) and _joins_predicates(cuts, index):
            cuts.openings[index] = "coordination"


def _joins_predicates(cuts: Cuts, index: int) -> bool:
    reading = cuts.reading
    end = cuts.end(index)
    following = next((p for p in reading.predicates if index < p.first < end), None)
    if following is None or following.form == "infinitive":
        return False
    between = reading.tokens[index + 1 : following.first]
    if following.form == "finite":
        joins = not any("PronType=Rel" in t.feats for t in between)
    else:
        place = reading.tokens[index].end, reading.tokens[following.first].start
        elliptic = following.form == "participle" and bool(reading.values_in(*place))
        joins = not between or elliptic
    return joins and _predicate_before(cuts, index, finite=following.form == "finite")


def _predicate_before(cuts: Cuts, index: int, *, finite: bool) -> bool:
    start = cuts.begin(index)
    return any(
        start <= p.first < index and (p.form == "finite" or not finite)
        for p in cuts.reading.predicates
    )
