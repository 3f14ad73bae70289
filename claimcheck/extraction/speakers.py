"""The words that name the speaker of a reporting clause or of a source preposition."""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Block, Segment
from claimcheck.extraction.source_phrase import behind_source
from claimcheck.extraction.subjects import own_subject, subject_before, subject_of

_EDGE = frozenset({"ADP", "PUNCT", "ADV", "CCONJ", "SCONJ"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_IN_NAME = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"})


def speaker_of(reading: Reading, segment: Segment, cue: Cue) -> str | None:
    """The noun phrase that names the speaker: the verb's subject, or what the cue leaves."""
    own = _subject(reading, segment) if cue.kind != "source" else None
    if own is None:
        return _left(reading, segment, cue)
    first, last = own
    if reading.tokens[first].form.startswith("-"):
        return None
    while first < last and reading.tokens[first].upos == "PUNCT":
        first += 1
    return reading.text(reading.tokens[first].start, reading.tokens[last].end)


def _subject(reading: Reading, segment: Segment) -> Block | None:
    """The subject of a reporting verb, in its segment, before it, or shared with a clause."""
    own = own_subject(reading, segment) or subject_before(reading, segment)
    if own and opens_with_as(reading, segment) and _is_clitic(reading, own):
        return None
    shared = segment.opened == "coordination" or not _noun_behind(reading, segment)
    if own is None and shared:
        own = segment.subject
    return own or subject_of(reading, segment)


def opens_with_as(reading: Reading, segment: Segment) -> bool:
    """Whether a clause begins like "wie die Polizei mitteilte"."""
    return reading.tokens[segment.first].form.lower() in reading.lexicon.as_words


def _is_clitic(reading: Reading, block: Block) -> bool:
    """Whether a subject is a pronoun with an apostrophe, which the parser mistook ("l'a dit")."""
    first, last = block
    return first == last and reading.tokens[first].form.endswith(("'", "’"))


def _left(reading: Reading, segment: Segment, cue: Cue) -> str | None:
    """The words of a segment beside its cue and its verbs, off the function words at its ends."""
    verbs = segment.predicate.verbs if segment.predicate else ()
    tokens = [
        t
        for t in reading.tokens[segment.first : segment.last + 1]
        if t.index not in verbs and not (cue.start <= t.start < cue.end)
    ]
    if segment.predicate and opens_with_as(reading, segment):
        behind = [t for t in tokens if t.index > segment.predicate.head]
        tokens = behind or [t for t in tokens if t.index > segment.first]
    if cue.kind == "source" and segment.kind != "attribution":
        over = behind_source(reading, cue)
        tokens = _noun_phrase_behind([t for t in tokens if t.index < over], cue)
    tokens = [t for t in tokens if not _in_value(reading, t.start)]
    head = segment.predicate.head if segment.predicate else 0
    while tokens and tokens[0].upos == "PRON" and tokens[0].index < head < tokens[-1].index:
        tokens.pop(0)
    while tokens and tokens[0].upos in _EDGE and not tokens[0].form[:1].isupper():
        tokens.pop(0)
    while tokens and tokens[-1].upos in _EDGE:
        tokens.pop()
    named = any(t.upos in _NOMINAL or t.form[:1].isupper() for t in tokens)
    if not tokens or not (named or cue.kind == "source"):
        return None
    return reading.text(tokens[0].start, tokens[-1].end)


def _noun_behind(reading: Reading, segment: Segment) -> bool:
    """Whether a noun follows the verb in the segment: the subject of an inverted clause."""
    head = segment.predicate.head if segment.predicate else segment.first
    behind = reading.tokens[head + 1 : segment.last + 1]
    return any(
        (t.upos in {"NOUN", "PROPN"} or t.form[:1].isupper()) and not _in_value(reading, t.start)
        for t in behind
    )


def _noun_phrase_behind(tokens: list[Token], cue: Cue) -> list[Token]:
    """The words right behind a source preposition, up to the next preposition or verb.

    One between commas goes on to the second.
    """
    kept: list[Token] = []
    before = next((t for t in reversed(tokens) if t.end <= cue.start), None)
    inserted = before is not None and before.form == ","
    for token in (t for t in tokens if t.start >= cue.end):
        if inserted and token.upos == "ADP":
            kept.append(token)
            continue
        if token.upos not in _IN_NAME or "PronType=Rel" in token.feats:
            break
        kept.append(token)
    return kept


def _in_value(reading: Reading, offset: int) -> bool:
    return any(v.start <= offset < v.end for v in reading.values)
