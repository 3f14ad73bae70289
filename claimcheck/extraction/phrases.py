"""Phrases around a word, and what hangs on a verb: the tree read no further than it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.lexicon.entries import CueKind

Span = tuple[int, int]

NOMINAL = frozenset({"NOUN", "PROPN"})
_CUTS = frozenset({",", ";", ":", "(", ")"})


def has_noun(reading: Reading, place: Span) -> bool:
    """Whether a span holds a noun or a name."""
    return any(t.upos in NOMINAL for t in tokens_in(reading, place))


def tokens_in(reading: Reading, place: Span) -> list[Token]:
    """The tokens that lie in a span."""
    return [t for t in reading.tokens if place[0] <= t.start and t.end <= place[1]]


def phrase(reading: Reading, index: int, place: Span) -> Span:
    """The contiguous part of a subtree around its head, inside a span and its commas."""
    below = set(reading.sentence.subtree(index))
    tokens = reading.tokens
    first = last = index
    while first - 1 in below and tokens[first - 1].start >= place[0]:
        if tokens[first - 1].form in _CUTS:
            break
        first -= 1
    while last + 1 in below and tokens[last + 1].end <= place[1]:
        if tokens[last + 1].form in _CUTS:
            break
        last += 1
    return tokens[first].start, tokens[last].end


def dependents(reading: Reading, verb: int, place: Span, *relations: str) -> Iterator[Token]:
    """The nouns in a span that hang on a verb by one of these relations."""
    for index in reading.sentence.children[verb]:
        token = reading.tokens[index]
        inside = place[0] <= token.start and token.end <= place[1]
        if inside and token.relation in relations and token.upos in NOMINAL:
            yield token


def case_of(reading: Reading, index: int) -> Token | None:
    """The first preposition of a noun."""
    children = (reading.tokens[i] for i in reading.sentence.children[index])
    return next((t for t in children if t.relation == "case"), None)


def is_one_of(reading: Reading, token: Token, words: frozenset[str]) -> bool:
    """Whether a token's words in the text are one of these."""
    return reading.text(token.start, token.end).lower().replace("’", "'") in words


def agent(reading: Reading, verb: int, place: Span) -> Span | None:
    """The agent of a passive verb, or of "made worse", if one is named."""
    children = (reading.tokens[i] for i in reading.sentence.children[verb])
    verbs = (verb, *(t.index for t in children if t.relation == "xcomp"))
    for token in (t for v in verbs for t in dependents(reading, v, place, "obl", "nmod")):
        case = case_of(reading, token.index)
        if case is None or is_dated(reading, token):
            continue
        if is_one_of(reading, case, reading.lexicon.agent_prepositions):
            whole = phrase(reading, token.index, (case.start, place[1]))
            return with_adjuncts(reading, whole, place[1])
    return None


def with_adjuncts(reading: Reading, place: Span, end: int) -> Span:
    """A noun phrase with the prepositional phrases right behind it, dated or named ones left out.

    Parsers often hang them on the verb: "exploited | a flaw | in the software".
    """
    index = reading.token_at(place[1])
    while index < len(reading.tokens):
        case = reading.tokens[index]
        noun = reading.tokens[case.head]
        if case.upos != "ADP" or case.relation != "case" or noun.upos != "NOUN":
            break
        high = phrase(reading, noun.index, (case.start, end))[1]
        if noun.index < index or is_dated(reading, noun) or high <= place[1] or noun.end > end:
            break
        place = place[0], high
        index = max(reading.token_at(high), index + 1)
    return place


def is_passive_verb(reading: Reading, verb: int) -> bool:
    """Whether a verb is a participle that stands in the passive, or describes a noun.

    Where the tree does not say so, a participle without an object that names its agent is one.
    """
    relations = {reading.tokens[i].deprel for i in reading.sentence.children[verb]}
    if relations & {"aux:pass", "nsubj:pass", "obl:agent"}:
        return True
    sentence = reading.sentence.start, reading.sentence.end
    if any(dependents(reading, verb, sentence, "obj")):
        return False
    group = next((p for p in reading.predicates if verb in p.verbs), None)
    if group is not None and group.form == "participle":
        return True
    if "VerbForm=Part" not in reading.tokens[verb].feats:
        return False
    bare = not any(relation.startswith("aux") for relation in relations)
    return bare or agent(reading, verb, sentence) is not None


def is_cut_off(reading: Reading, segment: Segment, cue: Cue, end: int) -> bool:
    """Whether the second part of a cue stands in another clause."""
    return cue.tail is not None and cue.tail[1] > max(end, reading.tokens[segment.last].end)


def holds(reading: Reading, place: Span, kind: CueKind) -> bool:
    """Whether a cue of a kind begins in a span."""
    return any(place[0] <= c.start < place[1] for c in reading.cues_of(kind))


def names_someone(reading: Reading, place: Span) -> bool:
    """Whether a phrase's head is a name, or the role of a person or an organisation."""
    tokens = tokens_in(reading, place)
    inside = {t.index for t in tokens}
    head = next((t for t in tokens if t.upos in NOMINAL and t.head not in inside), None)
    if head is None or head.upos == "PROPN":
        return True
    return any(
        holds(reading, (head.start, head.end), kind)
        for kind in ("person_role", "organisation_role", "pronoun_person")
    )


def names_thing(reading: Reading, place: Span) -> bool:
    """Whether a span names something that is nobody: what may be a cause."""
    return has_noun(reading, place) and not names_someone(reading, place)


def is_dated(reading: Reading, token: Token) -> bool:
    """Whether a token lies in a date or a time."""
    return any(
        v.start <= token.start < v.end and v.kind in {"date", "time"} for v in reading.values
    )
