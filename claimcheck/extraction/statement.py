"""A statement: a span of a segment together with what surrounds it; it becomes a claim."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from claimcheck.article import Article
from claimcheck.claim import Aspect, Attribution, Claim, Event
from claimcheck.extraction.arguments import arguments
from claimcheck.extraction.aspect import aspect
from claimcheck.extraction.dating import as_of, date_of
from claimcheck.extraction.decontextualise import alone, borrowed_parts, subject_span
from claimcheck.extraction.direction import direction
from claimcheck.extraction.entities import entities
from claimcheck.extraction.events import event_of
from claimcheck.extraction.frame import frame
from claimcheck.extraction.modality import modality
from claimcheck.extraction.polarity import polarity
from claimcheck.extraction.poles import poles
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.scope import scope
from claimcheck.extraction.segment import Segment

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Statement:
    """One question's worth of words in a segment."""

    reading: Reading
    segment: Segment
    place: Span
    attribution: Attribution | None
    bare: bool
    """Whether it is a reporting clause without content of its own."""
    reporting: tuple[Span, ...]
    """The bare reporting clauses of the sentence."""
    carried: Event
    """The event the sentence goes on about."""


def claim_of(statement: Statement, name: Span | None) -> Claim:
    """The claim a statement makes; ``name`` is what its pronoun subject stands for."""
    reading, segment, place = statement.reading, statement.segment, statement.place
    start, end = place
    article = reading.article
    borrowed = borrowed_parts(reading, segment, place, name)
    if statement.bare and _names_speaker(statement):
        borrowed = ()
    subject = borrowed[0] if borrowed else None
    question: Aspect = "attribution" if statement.bare else aspect(reading, segment, place, subject)
    line_start = article.text.rfind("\n", 0, start) + 1
    event = event_of(reading, start, end, statement.carried)
    sign = polarity(reading, start, end)
    voice = segment.predicate or _host_predicate(reading, segment)
    stands = poles(reading, place, segment.predicate, sign, reporting=statement.bare)
    return Claim(
        id=claim_id(article, start, end, question),
        source=article.id,
        text=alone(reading, segment, place, borrowed),
        quote=article.text[start:end],
        start=start,
        end=end,
        line=article.text.count("\n", 0, start) + 1,
        column=start - line_start + 1,
        aspect=question,
        values=reading.values_in(start, end),
        polarity=sign,
        modality=modality(
            reading,
            start,
            end,
            predicate=voice,
            attribution=statement.attribution,
            indirect=segment.kind == "complement",
        ),
        attribution=statement.attribution,
        direction=_direction(statement, borrowed),
        poles=stands.labels,
        turned=stands.turned,
        scope=scope(reading, place),
        entities=_entities(reading, (place, *borrowed)),
        as_of=as_of(
            reading, start, end, subject=_subject_start(statement), reporting=statement.reporting
        )
        or date_of(event),
        sentence=(reading.sentence.start, reading.sentence.end),
        headline=reading.sentence.kind == "headline",
        frame=frame(reading, start, end, borrowed),
        predicate=_lemma(reading, segment.predicate),
        arguments=arguments(reading, segment, place, subject),
        event=event,
    )


def _lemma(reading: Reading, predicate: Predicate | None) -> str:
    return reading.tokens[predicate.head].lemma.lower() if predicate else ""


def _direction(statement: Statement, borrowed: tuple[Span, ...]) -> str | None:
    """The direction of the words, else that of the clause they belong to."""
    reading, segment = statement.reading, statement.segment
    own = direction(reading, *statement.place, segment.predicate)
    if own is not None or segment.host is None:
        return own
    return direction(reading, *borrowed[0], _host_predicate(reading, segment))


def _entities(reading: Reading, places: tuple[Span, ...]) -> tuple[str, ...]:
    """Names in the claim, then in what it borrows, each once."""
    return tuple(dict.fromkeys(name for place in places for name in entities(reading, *place)))


def _subject_start(statement: Statement) -> int | None:
    place = subject_span(statement.reading, statement.segment)
    return place[0] if place else None


def _names_speaker(statement: Statement) -> bool:
    """Whether a reporting clause holds its speaker: nothing need be borrowed."""
    by = statement.attribution
    said = statement.reading.text(*statement.place)
    return by is not None and by.speaker is not None and by.speaker in said


def _host_predicate(reading: Reading, segment: Segment) -> Predicate | None:
    """The verb group of the clause that words without a verb belong to."""
    if segment.host is None:
        return None
    first, last = segment.host
    return next((p for p in reading.predicates if first <= p.first <= last), None)


def claim_id(article: Article, start: int, end: int, question: Aspect) -> str:
    """Source letter and eight hexadecimal digits that depend on nothing but the claim."""
    key = f"{article.sha256}:{start}:{end}:{question}".encode()
    return f"{article.id}-{hashlib.sha256(key).hexdigest()[:8]}"
