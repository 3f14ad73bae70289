"""Cuts at marks: ; : brackets, dashes, commas and the edges of direct speech.

A mark inside a value ("1,2", "15:00") cuts nothing, nor does a bracket that holds an abbreviation
or the same figure in another unit ("(BVM)", "(2230 GMT)").
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cuts import Cuts, Opening
from claimcheck.extraction.reading import Reading

_HARD = frozenset({";", ":", "—", "–", "•", "|"})
_BRACKETS = frozenset({"(", ")", "[", "]"})
LONGEST_SHORT_BRACKET = 5
"""Tokens between the marks of a bracket that is no cut, plus one."""
MIN_SPEECH_PART = 4
"""Words of a part of direct speech that a colon or semicolon sets off."""


def cut_at_marks(cuts: Cuts) -> None:
    """Cut at every separating mark; the mark itself belongs to no stretch."""
    reading = cuts.reading
    inside = {t.index for t in reading.tokens for v in reading.values if v.start <= t.start < v.end}
    inside |= _short_brackets(reading)
    for token in reading.tokens:
        kind = _separates(reading, token)
        if kind is not None and token.index not in inside:
            cuts.separators.add(token.index)
            cuts.openings[token.index + 1] = kind
    cuts.openings.pop(len(reading.tokens), None)


def cut_at_speech(cuts: Cuts) -> None:
    """Direct speech is one stretch, or one for each part a colon or semicolon sets off."""
    for start, end in cuts.reading.speech:
        first, behind = cuts.reading.token_at(start), cuts.reading.token_at(end)
        for index in range(first + 1, behind):
            if cuts.openings.get(index) == "hard" and _long_parts(first, index, behind):
                cuts.openings[index] = "speech"
                continue
            cuts.close(index)
        cuts.openings[first] = "speech"
        if behind < len(cuts.reading.tokens):
            cuts.openings.setdefault(behind, "comma")


def _long_parts(first: int, index: int, behind: int) -> bool:
    return index - first > MIN_SPEECH_PART and behind - index > MIN_SPEECH_PART


def _separates(reading: Reading, token: Token) -> Opening | None:
    if token.form == ",":
        return "comma"
    if token.form in _BRACKETS:
        return "bracket"
    return "hard" if token.form in _HARD or _is_dash(reading, token) else None


def _is_dash(reading: Reading, token: Token) -> bool:
    text = reading.article.text
    around = text[max(0, token.start - 1) : token.start], text[token.end : token.end + 1]
    return token.form == "-" and all(not side.strip() for side in around)


def _short_brackets(reading: Reading) -> set[int]:
    found: set[int] = set()
    opened: int | None = None
    for token in reading.tokens:
        if token.form in {"(", "["}:
            opened = token.index
        elif token.form in {")", "]"} and opened is not None:
            if token.index - opened <= LONGEST_SHORT_BRACKET:
                found |= {opened, token.index}
            opened = None
    return found
