"""The poles a claim's words stand on, its negation applied: intact or destroyed, kept or cancelled.

``direction`` names the one pole of the claim's predicate; ``poles`` names all that its words tell,
from a wider list of oppositions, so that "was not insured" and "sans assurance" meet, and "under
control" and "hors de contrôle" oppose each other.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token
from claimcheck.claim import Polarity
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
"""What a single word must be to stand on a pole: a particle alone is no direction."""

_PLAIN = frozenset({"exact", "about", "range"})
"""Bounds that no negation makes: "no more than 40 are allowed" allows them."""

_ADVERBS = frozenset({"ADV", "AUX", "X"})
"""What a word of the wider list may be besides."""


def poles(
    reading: Reading, span: tuple[int, int], predicate: Predicate | None, polarity: Polarity
) -> tuple[str, ...]:
    """The 'class:pole' labels of the span, sorted, each once.

    A word behind the negator of a negated claim stands on the other pole, unless its own phrase
    holds the negator ("no damage"). Of a class told on both poles, what stands from the predicate
    on counts ("one of the arrested is free"); if that is both too, neither. "Open every day but
    Monday" is on both poles, and so on none; "außer Kontrolle" excepts nothing.
    """
    cues = _longest(reading.cues_in(*span, "direction", "pole"))
    if any(not any(_meet(each, cue) for cue in cues) for each in reading.cues_in(*span, "except")):
        return ()
    tokens = {token.start: token for token in reading.tokens}
    told = [cue for cue in cues if _tells(reading, cue, tokens.get(cue.start))]
    bounded = any(value.bound not in _PLAIN for value in reading.values_in(*span))
    turned = _turning(reading, *span) if polarity == "negated" and not bounded else []
    opposites = reading.lexicon.opposites
    labels = [(c.start, opposites[c.label] if _is_turned(c, turned) else c.label) for c in told]
    verb = reading.tokens[predicate.first].start if predicate else span[0]
    late = {label for start, label in labels if start >= verb}
    early = {label for start, label in labels if start < verb} - {opposites[each] for each in late}
    found = early | late
    return tuple(sorted(each for each in found if opposites[each] not in found))


def _tells(reading: Reading, cue: Cue, token: Token | None) -> bool:
    if " " in reading.text(cue.start, cue.end):
        return True
    if token is None or _is_name(reading, token):
        return False
    return token.upos in _CONTENT or (cue.kind == "pole" and token.upos in _ADVERBS)


def _is_name(reading: Reading, token: Token) -> bool:
    """Harlow Falls falls on no pole."""
    inside = token.index > 0 and token.form[:1].isupper()
    return token.upos == "PROPN" and inside and not reading.lexicon.capital_nouns


def _longest(cues: list[Cue]) -> list[Cue]:
    """Of overlapping phrases of one class the longest: "not insured" is no "insured"."""
    kept: list[Cue] = []
    for cue in sorted(cues, key=lambda c: (c.start - c.end, c.start, c.label)):
        name = cue.label.partition(":")[0]
        if not any(_meet(cue, other) and other.label.startswith(f"{name}:") for other in kept):
            kept.append(cue)
    return kept


def _turning(reading: Reading, start: int, end: int) -> list[Cue]:
    kinds = reading.cues_in(
        start, end, "negator", "negative_quantifier", "without", "implicit_negative"
    )
    return sorted(kinds, key=lambda cue: cue.start)


def _is_turned(cue: Cue, negators: list[Cue]) -> bool:
    if not negators or any(_meet(cue, negator) for negator in negators):
        return False
    return cue.start > negators[0].start


def _meet(one: Cue, other: Cue) -> bool:
    return one.start < other.end and other.start < one.end
