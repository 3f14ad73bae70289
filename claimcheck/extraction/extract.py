"""Atomic claims of an article: each one check-worthy fact, with its exact words and facets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.analysis.sentence import Sentence
from claimcheck.article import Article
from claimcheck.claim import Attribution, Claim, Event
from claimcheck.extraction.antecedents import Antecedents
from claimcheck.extraction.appositions import appositions
from claimcheck.extraction.attribution import Said, who_says
from claimcheck.extraction.claim_spans import claim_spans, narrowed
from claimcheck.extraction.clauses import segments
from claimcheck.extraction.cues import find_cues
from claimcheck.extraction.derived import derived_claims
from claimcheck.extraction.events import carried_events
from claimcheck.extraction.named_causes import cause_appositions
from claimcheck.extraction.quotations import is_speech, quotations
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment, span
from claimcheck.extraction.silence import says_nothing
from claimcheck.extraction.statement import Statement, claim_of
from claimcheck.extraction.values.read import read_values
from claimcheck.lexicon.load import lexicon_for


def extract_claims(article: Article, sentences: Sequence[Sentence]) -> tuple[Claim, ...]:
    """The claims of an article in text order, one question each."""
    read = readings(article, sentences)
    antecedents = Antecedents()
    told: list[tuple[Reading, Claim]] = []
    speaker: Attribution | None = None
    paragraph = -1
    for number, (reading, carried) in enumerate(zip(read, carried_events(read), strict=True)):
        if reading.sentence.paragraph != paragraph:
            speaker, paragraph = None, reading.sentence.paragraph
        if reading.cues_of("newsletter"):
            continue
        found = _with_appositions(reading, segments(reading))
        names = [antecedents.resolve(reading, segment, number) for segment in found]
        said = who_says(reading, found, names, speaker)
        told.extend((reading, c) for c in _claims(reading, found, names, said, carried))
        antecedents.meet(reading, found, number)
        speaker = said.last
    return _distinct([*(claim for _, claim in told), *derived_claims(told)])


def readings(article: Article, sentences: Sequence[Sentence]) -> list[Reading]:
    """Each sentence with its cues, values and direct speech."""
    lexicon = lexicon_for(article.language)
    speech = [q for q in quotations(article.text) if is_speech(article.text, *q)]
    return [
        Reading(
            article=article,
            sentence=sentence,
            lexicon=lexicon,
            cues=find_cues(sentence.text, lexicon, offset=sentence.start),
            values=read_values(article, sentence),
            speech=_clipped(speech, sentence),
        )
        for sentence in sentences
    ]


def _with_appositions(reading: Reading, found: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """The segments and, beside them, the appositions that are no segment yet."""
    known = [(s.first, s.last) for s in found if s.kind == "identity"]
    new = [
        a
        for a in appositions(reading)
        if not any(first <= a.last and a.first <= last for first, last in known)
    ]
    whole = {(s.first, s.last) for s in found}
    causes = [a for a in cause_appositions(reading) if (a.first, a.last) not in whole]
    return (*found, *new, *causes)


def _clipped(spans: list[tuple[int, int]], sentence: Sentence) -> tuple[tuple[int, int], ...]:
    return tuple(
        (max(low, sentence.start), min(high, sentence.end))
        for low, high in spans
        if low < sentence.end and sentence.start < high
    )


def _claims(
    reading: Reading,
    found: Sequence[Segment],
    names: Sequence[tuple[int, int] | None],
    said: Said,
    carried: Event,
) -> Iterator[Claim]:
    reporting = tuple(span(reading, s) for s, bare in zip(found, said.bare, strict=True) if bare)
    for segment, name, by, bare in zip(found, names, said.by, said.bare, strict=True):
        if says_nothing(reading, segment, by, bare=bare):
            continue
        for place in claim_spans(reading, segment):
            statement = Statement(
                reading=reading,
                segment=narrowed(reading, segment, place),
                place=place,
                attribution=by,
                bare=bare,
                reporting=reporting,
                carried=carried,
            )
            yield claim_of(statement, name)


def _distinct(claims: list[Claim]) -> tuple[Claim, ...]:
    ordered = sorted(claims, key=lambda c: (c.start, c.end, c.aspect))
    return tuple({claim.id: claim for claim in ordered}.values())
