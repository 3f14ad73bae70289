"""The scope of a claim's figure: the whole or a part, one group of people, a unit of reckoning.

Beside it, what a date is reckoned from: "three days earlier", "the day after", told of a day that
the text named before.

Some phrases tell it wherever they stand ("in all", "for residents"); others only beside the figure:
"a month" is a unit of reckoning in "8 cars a month", and none in "a month ago".
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.reading import Reading
from claimcheck.value import Value, ValueKind

UNCOUNTED = frozenset({"anchored", "hour", "place", "state"})
"""The classes that need no figure: reckoned from another day, told of a part of the day, of a place
named before, of what is not so yet or provisional."""

EMPTY = "expl"
"""Relation of a word that stands for nothing: "there were none"."""

SCOPED: dict[str, frozenset[ValueKind]] = {
    "anchored": frozenset({"duration"}),
    "area": frozenset({"count", "money", "percentage", "measure"}),
    "country": frozenset({"count", "money", "percentage", "measure"}),
    "dimension": frozenset({"measure"}),
    "extent": frozenset({"count", "money", "measure", "duration"}),
    "group": frozenset({"count", "money", "percentage"}),
    "norm": frozenset({"count", "money", "percentage", "measure", "duration"}),
    "price": frozenset({"money"}),
    "reckoning": frozenset({"count", "money", "percentage", "measure", "duration"}),
    "session": frozenset({"percentage", "money"}),
    "tally": frozenset({"count", "measure"}),
    "tax": frozenset({"money"}),
}
"""The kinds of value that each class of label can be said of."""

BEHIND: dict[str, frozenset[str]] = {
    "anchored": frozenset(),
    "dimension": frozenset(),
    "extent": frozenset(),
    "norm": frozenset({"ADP", "NOUN"}),
    "group": frozenset({"ADP", "PRON", "DET", "AUX", "ADV", "ADJ"}),
    "reckoning": frozenset({"NOUN", "ADJ", "ADV", "PROPN", "ADP", "DET", "SYM"}),
    "tax": frozenset({"NOUN", "PROPN", "SYM"}),
}
"""Parts of speech that may stand between a figure and a word behind it that tells its scope."""

BEFORE: dict[str, frozenset[str]] = {
    "anchored": frozenset(),
    "dimension": frozenset({"ADP", "ADV"}),
    "norm": frozenset({"ADP", "ADV", "AUX", "DET"}),
    "extent": frozenset({"ADV", "ADP", "DET"}),
    "group": frozenset(),
    "reckoning": frozenset({"NOUN", "PROPN", "ADP", "DET", "AUX", "ADV"}),
    "tax": frozenset({"NOUN", "ADP", "DET", "ADV"}),
}
"""The same for a word before the figure."""

FARTHEST = 5
"""Words that may stand between."""

AFTERMATH = frozenset({"ADJ", "ADV", "NUM"})
"""What makes a date of a unit of reckoning: "a year later", "l'an dernier", "im Jahr 2024"."""


def scope(reading: Reading, span: tuple[int, int]) -> tuple[str, ...]:
    """The labels of the span's figures, sorted, each once; without one, of its day alone."""
    values = reading.values_in(*span)
    told = {
        cue.label
        for cue in reading.cues_in(*span, "scope")
        if (_class(cue) in UNCOUNTED and not _is_empty(reading, cue))
        or any(value.kind in SCOPED.get(_class(cue), ()) for value in values)
    }
    beside = {
        cue.label
        for cue in reading.cues_in(*span, "scope_beside")
        if not _is_other(reading, cue)
        and any(
            value.kind in SCOPED[_class(cue)] and _is_beside(reading, cue, value)
            for value in values
        )
    }
    return tuple(sorted(told | beside))


def _is_empty(reading: Reading, cue: Cue) -> bool:
    return reading.tokens[reading.token_at(cue.start)].relation.partition(":")[0] == EMPTY


def _class(cue: Cue) -> str:
    return cue.label.partition(":")[0]


def _is_other(reading: Reading, cue: Cue) -> bool:
    """Whether a unit of reckoning is part of a value, or begins a date that was not recognised."""
    if _class(cue) != "reckoning":
        return False
    if any(value.start < cue.end and cue.start < value.end for value in reading.values):
        return True
    at = reading.token_at(cue.end)
    return at < len(reading.tokens) and reading.tokens[at].upos in AFTERMATH


def _is_beside(reading: Reading, cue: Cue, value: Value) -> bool:
    if _is_preposition(reading, cue):
        behind = cue.start >= value.end and not _between(reading, value.end, cue.start)
        return behind and _leads_on(reading, cue)
    if value.start <= cue.start and cue.end <= value.end:
        return _class(cue) != "extent" or None not in {value.low, value.high}
    if cue.start >= value.end:
        between = _between(reading, value.end, cue.start)
        return _may_stand(between, BEHIND[_class(cue)]) and not _governs(between)
    is_word = " " not in reading.text(cue.start, cue.end)
    if _class(cue) == "reckoning" and not is_word:
        return False
    return _may_stand(_between(reading, cue.end, value.start), BEFORE[_class(cue)])


def _is_preposition(reading: Reading, cue: Cue) -> bool:
    """Whether a word that tells a dimension ends in a preposition: "from", "north of"."""
    last = reading.tokens[reading.token_at(cue.end) - 1]
    return _class(cue) == "dimension" and last.upos == "ADP"


def _leads_on(reading: Reading, cue: Cue) -> bool:
    """Whether a name stands behind: "24 km from Orsa", not "24 km of road"."""
    at = reading.token_at(cue.end)
    return any(token.upos == "PROPN" for token in reading.tokens[at : at + 1])


def _between(reading: Reading, start: int, end: int) -> tuple[Token, ...]:
    return reading.tokens[reading.token_at(start) : reading.token_at(end)]


def _may_stand(between: tuple[Token, ...], allowed: frozenset[str]) -> bool:
    return len(between) <= FARTHEST and all(token.upos in allowed for token in between)


def _governs(between: tuple[Token, ...]) -> bool:
    """Whether a preposition that is no pronoun's leads to the word: "people from local firms"."""
    at = max((i for i, token in enumerate(between) if token.upos == "ADP"), default=-1)
    return at >= 0 and not any(token.upos in {"PRON", "NOUN"} for token in between[at + 1 :])
