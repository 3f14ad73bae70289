"""Names in a claim, as written: runs of capitalised words and proper nouns.

    name = proper { proper | particle proper }

The first word of a sentence is a name only if the parser calls it a proper noun. Weekdays, months
and function words with a capital are none.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.reading import Reading

_LONGEST_PARTICLE = 5
"""Letters of the particles inside a name ("de la")."""
_FUNCTION_WORDS = frozenset({"ADP", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ", "SYM"})


def entities(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """Names in a span, in text order, each once."""
    tokens = [t for t in reading.tokens if start <= t.start and t.end <= end]
    found: list[tuple[int, int]] = []
    for at, token in enumerate(tokens):
        if not is_name(reading, token):
            continue
        if found and _joins(reading, tokens, found[-1][1], at):
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    names = (reading.text(tokens[a].start, tokens[b].end) for a, b in found)
    return tuple(dict.fromkeys(names))


def is_name(reading: Reading, token: Token) -> bool:
    """Whether a token is (part of) a proper name."""
    if not token.form[:1].isupper() or token.upos in {"PUNCT", "NUM"}:
        return False
    if any(v.start <= token.start < v.end for v in reading.values):
        return False
    if any(c.start <= token.start < c.end for c in reading.cues_of("not_a_name")):
        return False
    if reading.lexicon.capital_nouns:
        return _is_name_among_capitals(reading, token)
    inside = token.start > reading.sentence.start and token.upos not in _FUNCTION_WORDS
    return token.upos == "PROPN" or inside


def _is_name_among_capitals(reading: Reading, token: Token) -> bool:
    """Where every noun has a capital: proper nouns that name no event, and abbreviations."""
    if token.upos == "PROPN":
        return not _is_event(reading, token)
    return token.form.isupper() and len(token.form) > 1


def _is_event(reading: Reading, token: Token) -> bool:
    return any(c.start <= token.start < c.end for c in reading.cues_of("event_noun"))


def _joins(reading: Reading, tokens: list[Token], last: int, at: int) -> bool:
    """Whether two proper words are one name: adjacent, or with a name's particle between."""
    if tokens[at].start == tokens[last].start or at == last + 1:
        return True
    between = reading.text(tokens[last].end, tokens[at].start)
    if between == "-":
        return True
    return any(
        cue.start >= tokens[last].end
        and cue.end <= tokens[at].start
        and len(between.strip()) <= _LONGEST_PARTICLE
        for cue in reading.cues_of("name_particle")
    )
