"""What did it, set apart from a verb whose subject is left open: "what broke it was a loose bolt".

    what first   "What set it off was a tray of rice", "Ce qui l'a noyé, c'est une vanne"
    what last    "El exceso de peso fue lo que partió la losa"
    participle   "Umgerissen hat den Kran eine Windböe", the verb in front of its clause

As with other clefts, who did it is no cause, but a doer (``doers``): "quien dio la alarma fue un
vecino", "the first to notice was a nurse".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.analysis.sentence import Token, is_finite, is_past
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.infinitive_clefts import is_work_of_things
from claimcheck.extraction.phrases import NOMINAL, has_noun, is_dated, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.extraction.source_phrase import behind_source
from claimcheck.lexicon.entries import CueKind

_BEFORE_VERB = frozenset({"PRON", "AUX", "ADV", "PART"})
"""What may stand between the open subject and its verb; a noun there would be the subject."""

_OPENS_PHRASE = frozenset({"DET", "ADJ", "NUM", "ADV", *NOMINAL})
_GOES_ON = frozenset({"DET", "ADP"})
"""Behind what an article is inside a phrase; behind another word it opens one: "beiden | die"."""

_SHORTEST = 4
"""Tokens: a participle, its auxiliary, and two phrases."""

_LONGEST = 14
"""Tokens from the open subject to the copula."""


def pseudo_cleft(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """The cause that a claim sets apart from its verb in one of these ways."""
    for find in (open_first, open_last):
        found = find(reading, place, "what_did")
        if found is not None and found.effect is not None:
            return found if is_work_of_things(reading, found, found.effect) else None
    found = participle_first(reading, segment, place)
    return found if found is not None and is_work_of_things(reading, found, place) else None


def open_first(reading: Reading, place: Span, *kinds: CueKind) -> Cause | None:
    """What a copula names behind an open subject and what that did."""
    for cue in reading.cues_of(*kinds):
        verb = _its_verb(reading, cue)
        if verb is None:
            continue
        behind = reading.tokens[verb.index + 1 : verb.index + _LONGEST]
        copula = next((t for t in behind if t.relation == "cop"), None)
        if copula is None or any(t.upos == "VERB" and t.index < copula.index for t in behind):
            continue
        index = copula.index + 1
        while index < len(reading.tokens) and reading.tokens[index].upos == "AUX":
            index += 1
        cause = _phrase_at(reading, index, place)
        if cause is not None:
            return Cause(cause=cause, effect=(cue.end, copula.start))
    return None


def open_last(reading: Reading, place: Span, *kinds: CueKind) -> Cause | None:
    """What stands before a copula, an open subject, and what that did."""
    for cue in reading.cues_of(*kinds):
        at = reading.token_at(cue.start)
        before = reading.tokens[at - 1] if at else None
        verb = _its_verb(reading, cue)
        if before is None or verb is None or before.upos != "AUX":
            continue
        while before.index > 0 and reading.tokens[before.index - 1].upos == "AUX":
            before = reading.tokens[before.index - 1]
        cause = place[0], before.start
        if place[0] < before.start < place[1] and has_noun(reading, cause):
            return Cause(cause=cause, effect=(cue.end, reading.sentence.end))
    return None


def _its_verb(reading: Reading, cue: Cue) -> Token | None:
    """The verb of an open subject, in the past; none where another subject stands before it.

    Behind "the first to" it is an infinitive.
    """
    tokens, index = reading.tokens, reading.token_at(cue.end)
    while index < len(tokens) and tokens[index].upos in _BEFORE_VERB:
        index += 1
    if index < len(tokens) and _opens_bracket(reading, index):
        index = next((t.index for t in tokens[index:] if t.upos == "VERB"), len(tokens))
    verb = tokens[index] if index < len(tokens) else None
    if verb is None or verb.upos != "VERB":
        return None
    infinitive = cue.kind == "first_to" and not is_finite(verb)
    return verb if infinitive or is_past(verb) else None


def _opens_bracket(reading: Reading, index: int) -> bool:
    """Whether an object stands before its verb: "was den Brand auslöste"."""
    return reading.lexicon.verb_bracket and reading.tokens[index].upos in _OPENS_PHRASE


def _phrase_at(reading: Reading, index: int, place: Span) -> Span | None:
    """A noun phrase from a token on to the end of a claim."""
    if index >= len(reading.tokens) or reading.tokens[index].upos not in _OPENS_PHRASE:
        return None
    cause = reading.tokens[index].start, place[1]
    return cause if place[0] <= cause[0] < place[1] and has_noun(reading, cause) else None


def participle_first(reading: Reading, segment: Segment, place: Span) -> Cause | None:
    """The second of two phrases behind a participle and its auxiliary did it."""
    tokens = tokens_in(reading, place)
    if segment.predicate is None or len(tokens) < _SHORTEST:
        return None
    if tokens[0].index not in segment.predicate.verbs or not _is_fronted(reading, tokens):
        return None
    begins = list(_phrases(reading, tokens[2:]))
    if len(begins) < 2 or reading.tokens[begins[1]].upos == "PRON":
        return None
    begin = begins[1]
    cause = reading.tokens[begin].start, place[1]
    if not has_noun(reading, cause):
        return None
    return Cause(cause=cause, effect=(tokens[1].end, cause[0]))


def _is_fronted(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether words begin with an active participle and its auxiliary, and hold no other verb."""
    verb, auxiliary = tokens[:2]
    participle = not is_finite(verb) and "VerbForm=Inf" not in verb.feats
    active = auxiliary.upos == "AUX" and auxiliary.deprel == "aux"
    alone = not any(t.upos in {"VERB", "AUX"} for t in tokens[2:])
    return reading.lexicon.verb_bracket and participle and active and alone


def _phrases(reading: Reading, tokens: Sequence[Token]) -> Iterator[int]:
    """First tokens of the phrases that stand there without a preposition, and of pronouns.

    What follows the noun of a preposition is its genitive; behind a time or a source it is not.
    """
    sources = {c.start: behind_source(reading, c) for c in reading.cues_of("source")}
    behind, depends, before = 0, False, ""
    for token in tokens:
        behind = max(behind, sources.get(token.start, 0))
        opens = token.upos in {"DET", "PRON"} and before not in _GOES_ON
        if token.index >= behind and opens and not depends:
            yield token.index
        depends = token.upos == "ADP" or (depends and not is_dated(reading, token))
        before = token.upos
