"""Atomic claims of an article: each one check-worthy fact, with its exact words and facets."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from claimcheck.analysis.sentence import Sentence
from claimcheck.article import Article
from claimcheck.claim import Aspect, Attribution, Claim
from claimcheck.extraction.aspect import aspect
from claimcheck.extraction.attribution import attribution, is_bare
from claimcheck.extraction.claim_spans import claim_spans
from claimcheck.extraction.clauses import Segment, segments
from claimcheck.extraction.cues import find_cues
from claimcheck.extraction.decontextualise import alone, borrowed_subject
from claimcheck.extraction.direction import direction
from claimcheck.extraction.entities import entities
from claimcheck.extraction.frame import frame
from claimcheck.extraction.modality import modality
from claimcheck.extraction.polarity import polarity
from claimcheck.extraction.quotations import is_speech, quotations
from claimcheck.extraction.reading import Reading
from claimcheck.lexicon.load import lexicon_for
from claimcheck.value import Value


def extract_claims(article: Article, sentences: Sequence[Sentence]) -> tuple[Claim, ...]:
    """The claims of an article in text order, one question each."""
    lines = _line_starts(article.text)
    claims = [
        claim for reading in readings(article, sentences) for claim in _claims(reading, lines)
    ]
    return _distinct(claims)


def readings(article: Article, sentences: Sequence[Sentence]) -> Iterator[Reading]:
    """Each sentence with its cues, values and direct speech."""
    lexicon = lexicon_for(article.language)
    speech = [q for q in quotations(article.text) if is_speech(article.text[slice(*q)])]
    for sentence in sentences:
        yield Reading(
            article=article,
            sentence=sentence,
            lexicon=lexicon,
            cues=find_cues(sentence.text, lexicon, offset=sentence.start),
            values=_values(article, sentence),
            speech=_clipped(speech, sentence),
        )


def _values(article: Article, sentence: Sentence) -> tuple[Value, ...]:
    try:
        from claimcheck.extraction.values import read
    except ImportError:
        return ()
    found: tuple[Value, ...] = read.read_values(article, sentence)
    return found


def _clipped(spans: list[tuple[int, int]], sentence: Sentence) -> tuple[tuple[int, int], ...]:
    return tuple(
        (max(low, sentence.start), min(high, sentence.end))
        for low, high in spans
        if low < sentence.end and sentence.start < high
    )


def _claims(reading: Reading, lines: list[int]) -> Iterator[Claim]:
    if reading.cues_of("newsletter"):
        return
    found = list(segments(reading))
    bare = [is_bare(reading, found, i) for i in range(len(found))]
    for at, segment in enumerate(found):
        by = _attribution(reading, found, bare, at)
        for start, end in claim_spans(reading, segment):
            yield _claim(reading, segment, (start, end), by, bare[at], lines)


def _attribution(
    reading: Reading, found: list[Segment], bare: list[bool], at: int
) -> Attribution | None:
    """Who says a segment: the bare reporting clause of its sentence, or its own verb."""
    if bare[at]:
        return attribution(reading, found[at])
    for i, segment in enumerate(found):
        if bare[i]:
            return attribution(reading, segment)
    if found[at].kind == "complement" and at > 0:
        return attribution(reading, found[at - 1])
    own = attribution(reading, found[at])
    return own if own and own.stance != "says" else None


def _claim(
    reading: Reading,
    segment: Segment,
    place: tuple[int, int],
    by: Attribution | None,
    bare: bool,
    lines: list[int],
) -> Claim:
    start, end = place
    values = reading.values_in(start, end)
    question: Aspect = "attribution" if bare else aspect(reading, segment, start, end, values)
    borrowed = borrowed_subject(reading, segment, start, end)
    line = bisect_right(lines, start)
    article = reading.article
    return Claim(
        id=claim_id(article, start, end, question),
        source=article.id,
        text=alone(reading, start, end, borrowed),
        quote=article.text[start:end],
        start=start,
        end=end,
        line=line,
        column=start - lines[line - 1] + 1,
        aspect=question,
        values=values,
        polarity=polarity(reading, start, end),
        modality=modality(reading, start, end, predicate=segment.predicate, attribution=by),
        attribution=by,
        direction=direction(reading, start, end, segment.predicate),
        entities=entities(reading, start, end),
        sentence=(reading.sentence.start, reading.sentence.end),
        headline=reading.sentence.kind == "headline",
        frame=frame(reading, start, end, (borrowed,) if borrowed else ()),
        predicate=reading.tokens[segment.predicate.head].lemma.lower() if segment.predicate else "",
    )


def claim_id(article: Article, start: int, end: int, question: Aspect) -> str:
    """Source letter and eight hexadecimal digits that depend on nothing but the claim."""
    key = f"{article.sha256}:{start}:{end}:{question}".encode()
    return f"{article.id}-{hashlib.sha256(key).hexdigest()[:8]}"


def _line_starts(text: str) -> list[int]:
    return [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]


def _distinct(claims: list[Claim]) -> tuple[Claim, ...]:
    ordered = sorted(claims, key=lambda c: (c.start, c.end, c.aspect))
    return tuple({claim.id: claim for claim in ordered}.values())
