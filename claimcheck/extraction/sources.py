"""Cuts around source phrases at the edge of a clause: "Nach Angaben des Betreibers | war …".

One in the middle of a clause without commas stays in it; so does its clause's attribution.
"""

from __future__ import annotations

from claimcheck.extraction.cuts import Cuts, in_speech, with_clitics


def cut_at_sources(cuts: Cuts) -> None:
    """Cut before a source phrase, and before the verb behind one that opens its clause."""
    reading, starts = cuts.reading, cuts.starts()
    for cue in reading.cues_of("source"):
        index = starts.get(cue.start)
        if index is None or in_speech(reading, index):
            continue
        begin, end = cuts.begin(index), cuts.end(index)
        postposed = _is_postposed(cuts, cue.end, end)
        if index != begin and not postposed and not _ends_clause(cuts, index, end):
            continue
        cuts.openings[begin if postposed else index] = "source"
        verb = next((p for p in reading.predicates if index < p.first < end), None)
        if verb is not None and verb.form == "finite":
            cuts.openings[with_clitics(reading, verb.first)] = "resumption"


def _is_postposed(cuts: Cuts, offset: int, end: int) -> bool:
    """Whether the source stands before its word: "Medienberichten zufolge"."""
    index = cuts.reading.token_at(offset)
    return index >= end or cuts.reading.tokens[index].upos in {"VERB", "AUX", "PUNCT"}


def _ends_clause(cuts: Cuts, index: int, end: int) -> bool:
    """Whether a source phrase closes its clause and holds no value that would be cut off."""
    reading = cuts.reading
    place = reading.tokens[index].start, reading.tokens[end - 1].end
    closed = end >= len(reading.tokens) or end - 1 in cuts.separators
    if _holds_complement(cuts, index, end):
        return False
    return closed and not reading.values_in(*place)


def _holds_complement(cuts: Cuts, index: int, end: int) -> bool:
    """Whether the clause goes on behind the source: "Auslöser war laut Polizei ein Brand"."""
    tokens = cuts.reading.tokens
    if any(t.relation == "cop" and index <= t.head < end for t in tokens[:index]):
        return True
    return any(t.deprel == "compound:prt" and t.head < index for t in tokens[index:end])
