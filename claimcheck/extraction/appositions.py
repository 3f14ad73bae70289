"""Appositions: who or what a name is, a claim of its own beside the clause it stands in.

    apposition = name "," role | role "," name | role name | name role | name "," age

A name is a run of proper words; a role is a noun phrase around a role noun of the lexicon
("la directrice générale", "the bottling plant"), or the parser calls one half the other's
apposition.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cuts import in_speech
from claimcheck.extraction.entities import is_name
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment

_IN_ROLE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM"})
_LONGEST_ROLE = 9
"""Tokens of the noun phrase around a role noun."""

Block = tuple[int, int]
"""First and last token."""


def appositions(reading: Reading) -> list[Segment]:
    """The appositions of a sentence as identity segments, in text order."""
    found: list[Segment] = []
    for first, last in _names(reading):
        place = _described(reading, first, last)
        if place is not None and (not found or place[0] > found[-1].last):
            found.append(Segment(place[0], place[1], "identity", "comma"))
    return found


def _names(reading: Reading) -> Iterator[Block]:
    """Runs of proper words outside direct speech."""
    run: list[int] = []
    for token in reading.tokens:
        if is_name(reading, token) and not in_speech(reading, token.index):
            if run and not _adjacent(reading, run[-1], token):
                yield run[0], run[-1]
                run = []
            run.append(token.index)
    if run:
        yield run[0], run[-1]


def _adjacent(reading: Reading, last: int, token: Token) -> bool:
    gap = reading.text(reading.tokens[last].end, token.start)
    return token.index - last == 1 or gap == "-"


def _described(reading: Reading, first: int, last: int) -> Block | None:
    """The name together with its role or age, if one stands beside it."""
    tokens = reading.tokens
    if last - first >= 1 or reading.sentence.kind != "headline":
        before = _role_before(reading, first)
        if before is not None:
            return before, last
    if last + 2 < len(tokens) and tokens[last + 1].form == ",":
        behind = _role_behind(reading, last + 2) or _age(reading, last + 2)
        if behind is not None:
            return first, behind
    return None


def _role_before(reading: Reading, first: int) -> int | None:
    """Where the role right before a name begins: "sa directrice générale, X", "chief X"."""
    tokens = reading.tokens
    last = first - 1
    if last >= 0 and tokens[last].form == ",":
        last -= 1
    if last < 0 or tokens[last].upos not in {"NOUN", "ADJ", "PROPN"}:
        return None
    begin = last
    while begin > 0 and tokens[begin - 1].upos in _IN_ROLE and last - begin < _LONGEST_ROLE:
        begin -= 1
    return _from_role(reading, begin, last, adjacent=last == first - 1)


def _from_role(reading: Reading, begin: int, last: int, *, adjacent: bool) -> int | None:
    """Index of the determiner or first word of the last role noun's phrase."""
    roles = _roles(reading, begin, last, organisations=not adjacent)
    if not roles:
        return None
    first = roles[-1] if adjacent else roles[0]
    if adjacent and last - first > 2:
        return None
    while first > begin and reading.tokens[first - 1].upos in {"DET", "ADJ", "NOUN", "PROPN"}:
        first -= 1
    return first


def _role_behind(reading: Reading, first: int) -> int | None:
    """Where the role behind a name and a comma ends: "X, la directrice générale de la banque"."""
    tokens = reading.tokens
    last = first - 1
    while last + 1 < len(tokens) and tokens[last + 1].upos in _IN_ROLE:
        last += 1
        if last - first >= _LONGEST_ROLE:
            break
    while last >= first and tokens[last].upos in {"ADP", "DET"}:
        last -= 1
    roles = _roles(reading, first, min(last, first + 3))
    return last if roles else None


def _roles(reading: Reading, first: int, last: int, *, organisations: bool = True) -> list[int]:
    """Indices of the role nouns between two tokens; "the company X" says nothing of X."""
    if last < first:
        return []
    place = reading.tokens[first].start, reading.tokens[last].end
    cues = reading.cues_in(*place, "person_role")
    if organisations:
        cues = cues + reading.cues_in(*place, "organisation_role")
    return [
        t.index
        for t in reading.tokens[first : last + 1]
        if t.upos in {"NOUN", "PROPN", "ADJ"} and any(_covers(c.start, c.end, t) for c in cues)
    ]


def _covers(start: int, end: int, token: Token) -> bool:
    return start <= token.start and token.end <= end


def _age(reading: Reading, first: int) -> int | None:
    """Where an age behind a name and a comma ends: "X, 34 ans", "X, 51,"."""
    start = reading.tokens[first].start
    for value in reading.values:
        years = value.kind == "duration" and value.unit == "year"
        if value.start == start and years:
            return reading.token_at(value.end) - 1
    return None
