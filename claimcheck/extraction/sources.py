"""Cuts around source phrases at the edge of a clause: "Nach Angaben des Betreibers | war …".

One in the middle of a clause without commas stays in it, as does one between a verb and its
object; so does its clause's attribution.
"""

from __future__ import annotations

from claimcheck.extraction.cues import Cue
from claimcheck.extraction.cuts import Cuts, in_speech, with_clitics
from claimcheck.extraction.insertions import halves_cleft
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.source_phrase import behind_source

_LONGEST_PRONOUN = 2
"""Tokens of a relative pronoun: "las cuales"."""
_OF_CLAUSE = frozenset({"compound:prt", "nsubj", "nsubj:pass", "obj", "iobj"})
"""Relations of what a verb before the source still waits for."""
_ADJOINS = frozenset({"ADP", "ADV", "CCONJ", "PART", "PUNCT", "SCONJ"})
"""What may stand behind a source without being what the clause still waits for."""
_OPENS_OBJECT = frozenset({"DET", "NUM", "NOUN", "PROPN", "ADJ", "ADP"})


def cut_at_sources(cuts: Cuts) -> None:
    """Cut before a source phrase, and before the verb behind one that opens its clause."""
    reading, starts = cuts.reading, cuts.starts()
    for cue in reading.cues_of("source"):
        index = starts.get(cue.start)
        if index is None or in_speech(reading, index):
            continue
        if is_relative(reading, cue):
            _open_content(cuts, index)
            continue
        begin, end = cuts.begin(index), cuts.end(index)
        if halves_cleft(cuts, index, behind_source(reading, cue) + 1):
            continue
        if _is_inserted(cuts, index, end):
            cuts.close(index, end)
            continue
        postposed = _is_postposed(cuts, cue.end, end)
        if index != begin and not postposed and not _ends_clause(cuts, cue, index, end):
            continue
        cuts.openings[begin if postposed else index] = "source"
        verb = next((p for p in reading.predicates if index < p.first < end), None)
        described = verb is not None and reading.tokens[verb.first].relation == "acl"
        if verb is not None and verb.form == "finite" and not described:
            first = with_clitics(reading, verb.first)
            behind = behind_source(reading, cue)
            cuts.openings[behind if _begins_subject(reading, behind, first) else first] = (
                "resumption"
            )


def is_relative(reading: Reading, cue: Cue) -> bool:
    """Whether a relative pronoun is all that a source preposition names: "selon lesquelles"."""
    index = reading.token_at(cue.end)
    near = reading.tokens[index : index + _LONGEST_PRONOUN]
    while near and near[0].upos == "DET":
        near = near[1:]
    relative = reading.cues_of("relative")
    return bool(near) and (
        "PronType=Rel" in near[0].feats
        or (near[0].upos == "PRON" and any(c.start == near[0].start for c in relative))
    )


def _open_content(cuts: Cuts, index: int) -> None:
    """Cut before what a noun says: "des informations | selon lesquelles …"."""
    for at in range(index + 1, index + 1 + _LONGEST_PRONOUN):
        cuts.openings.pop(at, None)
    if cuts.finite_ahead(index):
        cuts.openings[index] = "complement"


def _is_inserted(cuts: Cuts, index: int, end: int) -> bool:
    """Whether a source stands between commas right behind a verb whose object follows."""
    tokens = cuts.reading.tokens
    inside = cuts.openings.get(index) == "comma" and cuts.openings.get(end) == "comma"
    if not inside or index - 1 not in cuts.separators or cuts.finite_ahead(end):
        return False
    behind = index - 2
    return any(p.form == "finite" and p.head == behind for p in cuts.reading.predicates) and (
        tokens[end].upos in _OPENS_OBJECT
    )


def _is_postposed(cuts: Cuts, offset: int, end: int) -> bool:
    """Whether the source stands before its word: "Medienberichten zufolge"."""
    index = cuts.reading.token_at(offset)
    return index >= end or cuts.reading.tokens[index].upos in {"VERB", "AUX", "PUNCT"}


def _begins_subject(reading: Reading, index: int, verb: int) -> bool:
    """Whether the words before a verb are its subject: "secondo la polizia | i feriti sono tre"."""
    between = reading.tokens[index:verb]
    return any(t.relation == "nsubj" and t.head not in range(index) for t in between)


def _ends_clause(cuts: Cuts, cue: Cue, index: int, end: int) -> bool:
    """Whether a source phrase closes its clause and holds no value that would be cut off."""
    reading = cuts.reading
    place = reading.tokens[index].start, reading.tokens[end - 1].end
    closed = end >= len(reading.tokens) or end - 1 in cuts.separators
    behind = behind_source(reading, cue)
    if _holds_complement(cuts, index, end):
        return False
    if behind < end and reading.tokens[behind].upos not in _ADJOINS:
        return False
    if any(reading.negates(token) for token in reading.tokens[behind:end]):
        return False
    return closed and not reading.values_in(*place)


def _holds_complement(cuts: Cuts, index: int, end: int) -> bool:
    """Whether the clause goes on behind the source: "Auslöser war laut Polizei ein Brand".

    Its verb may be last: "hat nach Angaben des Landes kein Gas erreicht".
    """
    tokens = cuts.reading.tokens
    if any(t.relation == "cop" and index <= t.head < end for t in tokens[:index]):
        return True
    if any(p.first < index <= p.head < end for p in cuts.reading.predicates):
        return True
    return any(t.deprel in _OF_CLAUSE and 0 <= t.head < index for t in tokens[index:end])
