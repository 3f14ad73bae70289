"""Causes named by a noun: "the cause of X was Y", "Y was the cause of X", "X is the result of Y".

An apposition ("Y, the cause of X, …") states it beside its clause and becomes a segment of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import NOMINAL, has_noun, holds, phrase, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.extraction.source_phrase import behind_source

_BEFORE_NOUN = frozenset({"DET", "ADJ", "ADV", "NUM", "PART"})
_IN_NAME = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM"})


def named_cause(
    reading: Reading, segment: Segment, place: Span, borrowed: Span | None
) -> Cause | None:
    """The cause that a noun of cause or effect names in a claim, if one does."""
    start, end = place
    for cue in reading.cues_in(start, end, "cause_noun", "origin_noun", "effect_noun"):
        index = reading.token_at(cue.start)
        if index >= len(reading.tokens) or reading.tokens[index].upos not in NOMINAL:
            continue
        if segment.predicate is None:
            found = _apposed(reading, cue, index, place)
        elif reading.tokens[segment.predicate.first].start > cue.start:
            found = _subject_noun(reading, segment, cue, index, place)
        else:
            found = _predicate_noun(reading, segment, cue, index, place, borrowed)
        if found is not None:
            return found
    return None


def _subject_noun(
    reading: Reading, segment: Segment, cue: Cue, index: int, place: Span
) -> Cause | None:
    """The cause of X was Y."""
    assert segment.predicate is not None  # noqa: S101
    noun, copula = reading.tokens[index], reading.tokens[segment.predicate.first]
    if cue.kind == "effect_noun" or noun.relation not in {"nsubj", "root"}:
        return None
    found = next((c for c in reading.cues_in(*place, "found_in") if c.end > copula.start), None)
    begin = found.end if found else _behind_copula(reading, segment, copula)
    effect = cue.end, min(found.start, copula.start) if found else copula.start
    if begin is None or (cue.kind == "origin_noun" and not holds(reading, effect, "mishap")):
        return None
    closing = reading.tokens[segment.predicate.head]
    end = closing.start if closing.start > begin else place[1]
    cause = _complement(reading, (begin, end))
    if cause is None or holds(reading, cause, "unknown"):
        return None
    return Cause(cause=cause, effect=effect if has_noun(reading, effect) else None)


def _behind_copula(reading: Reading, segment: Segment, copula: Token) -> int | None:
    """Where what a copula says begins; none where the verb is no copula."""
    assert segment.predicate is not None  # noqa: S101
    verbs = [reading.tokens[i] for i in segment.predicate.verbs]
    if reading.lexicon.verb_bracket and copula.relation == "cop":
        return copula.end
    if any(verb.upos != "AUX" for verb in verbs):
        return None
    behind = reading.tokens[verbs[-1].index + 1 :]
    return None if behind and behind[0].upos == "PART" else verbs[-1].end


def _complement(reading: Reading, place: Span) -> Span | None:
    """The noun phrase a copula's words begin with, off a source before it."""
    tokens = tokens_in(reading, place)
    sources = [c for c in reading.cues_of("source") if tokens and c.start == tokens[0].start]
    if sources:
        behind = behind_source(reading, sources[0])
        tokens = [t for t in tokens if t.index >= behind]
    elif tokens and tokens[0].upos == "ADP" and tokens[0].start != place[0]:
        return None
    while tokens and tokens[0].upos == "ADV":
        tokens.pop(0)
    head = next((t for t in tokens if t.upos in NOMINAL), None)
    if head is None or any(t.upos in {"VERB", "PUNCT", "SCONJ"} for t in _until(tokens, head)):
        return None
    comma = next((t.start for t in tokens if t.form == "," and t.index > head.index), place[1])
    return tokens[0].start, comma


def _until(tokens: list[Token], head: Token) -> Iterator[Token]:
    return (t for t in tokens if t.index < head.index)


def _predicate_noun(
    reading: Reading,
    segment: Segment,
    cue: Cue,
    index: int,
    place: Span,
    borrowed: Span | None,
) -> Cause | None:
    """Y was the cause of X; X was the result of Y."""
    assert segment.predicate is not None  # noqa: S101
    verbs = segment.predicate.verbs
    before = [v for v in verbs if v < index]
    behind = cue.end, place[1]
    # "è colpa di" names the other side.
    other = any(c.start <= cue.start < c.end for c in reading.cues_of("effect_first"))
    if other or not before or reading.tokens[before[-1]].upos != "AUX":
        return None
    between = reading.tokens[before[-1] + 1 : index]
    if any(t.upos not in _BEFORE_NOUN for t in between):
        return _behind_adjunct(reading, segment, cue, between)
    if not _has_complement(reading, index):
        return None
    left = place[0], reading.tokens[segment.predicate.first].start
    told = left if has_noun(reading, left) else borrowed
    if told is None or (cue.kind == "origin_noun" and not holds(reading, behind, "mishap")):
        return None
    if cue.kind == "effect_noun":
        return Cause(cause=behind, effect=told)
    return Cause(cause=told, effect=behind)


def _behind_adjunct(
    reading: Reading, segment: Segment, cue: Cue, between: Sequence[Token]
) -> Cause | None:
    """According to X, was Y the cause: an adjunct before the verb puts the cause behind it."""
    adjunct = reading.tokens[segment.first].upos in {"ADP", "ADV"}
    if cue.kind != "cause_noun" or not (adjunct and reading.lexicon.verb_bracket):
        return None
    words = list(between)
    while words and words[-1].upos in _BEFORE_NOUN:
        words.pop()
    if len(words) == len(between) or any(t.upos not in _IN_NAME for t in words):
        return None
    cause = (words[0].start, words[-1].end) if words else (cue.start, cue.start)
    effect = cue.end, reading.tokens[segment.last].end
    if not has_noun(reading, cause) or holds(reading, cause, "unknown"):
        return None
    return Cause(cause=cause, effect=effect if has_noun(reading, effect) else None)


def _has_complement(reading: Reading, index: int) -> bool:
    """Whether a noun of something stands behind: "cause of the fire"."""
    children = (reading.tokens[i] for i in reading.sentence.children[index])
    return any(t.relation == "nmod" and t.index > index and t.upos in NOMINAL for t in children)


def _apposed(reading: Reading, cue: Cue, index: int, place: Span) -> Cause | None:
    """Y, cause of X."""
    comma = _comma_before(reading, index)
    if cue.kind == "effect_noun" or comma is None or not _has_complement(reading, index):
        return None
    left, behind = (place[0], reading.tokens[comma].start), (cue.end, place[1])
    if not has_noun(reading, left):
        return None
    if cue.kind == "origin_noun" and not holds(reading, behind, "mishap"):
        return None
    return Cause(cause=left, effect=behind)


def _comma_before(reading: Reading, index: int) -> int | None:
    while index > 0 and reading.tokens[index - 1].upos in {"DET", "ADJ"}:
        index -= 1
    return index - 1 if index > 1 and reading.tokens[index - 1].form == "," else None


def cause_appositions(reading: Reading) -> tuple[Segment, ...]:
    """Segments of the appositions that name a cause: "the corrosion, cause of the collapse"."""
    found: list[Segment] = []
    for cue in reading.cues_of("cause_noun", "origin_noun"):
        index = reading.token_at(cue.start)
        comma = _comma_before(reading, index) if index < len(reading.tokens) else None
        if comma is None or reading.tokens[index].upos not in NOMINAL:
            continue
        if reading.tokens[index].relation == "nsubj":
            continue
        first = comma
        while first > 0 and reading.tokens[first - 1].upos in _IN_NAME:
            first -= 1
        end = phrase(reading, index, (cue.start, reading.sentence.end))[1]
        inside = reading.tokens[index : reading.token_at(end)]
        clause = (t.index - 1 for t in inside if _opens_clause(reading, t))
        last = next(clause, inside[-1].index)
        segment = Segment(first, last, "nominal", "comma")
        place = reading.tokens[first].start, reading.tokens[last].end
        behind = reading.tokens[last + 1 : last + 2]
        closed = all(t.upos == "PUNCT" or _opens_clause(reading, t) for t in behind)
        source = holds(reading, (place[0], reading.tokens[comma].start), "source")
        if first < comma and closed and not source and _apposed(reading, cue, index, place):
            found.append(segment)
    return tuple(found)


def _opens_clause(reading: Reading, token: Token) -> bool:
    """Whether a relative clause begins at a token: it says something of its own."""
    if "PronType=Rel" in token.feats:
        return True
    joins = token.upos in {"PRON", "SCONJ"}
    return joins and any(c.start == token.start for c in reading.cues_of("relative"))
