"""The poles a claim's words stand on, its negation applied: intact or destroyed, kept or cancelled.

``direction`` names the one pole of the claim's predicate; ``poles`` names all that its words tell,
from a wider list of oppositions, so that "was not insured" and "sans assurance" meet, and "under
control" and "hors de contrôle" oppose each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.analysis.sentence import Token
from claimcheck.claim import Polarity
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.dating import last_so
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.turning import SOME, Negation, told_of

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
"""What a single word must be to stand on a pole: a particle alone is no direction."""

_MARKS = frozenset({"reach", "return"})
"""Classes of small words that tell their own pole inside longer phrases too: "still closed"."""

_BESIDES = frozenset({"ADV", "AUX", "DET", "PRON", "X"})
"""What a word of the wider list may be besides."""


@dataclass(frozen=True, slots=True)
class Poles:
    """The 'class:pole' labels of a claim, sorted, each once."""

    labels: tuple[str, ...] = ()
    turned: tuple[str, ...] = ()
    """Those of them that a negation put the claim on: "was not destroyed", "no damage"."""


def poles(
    reading: Reading,
    span: tuple[int, int],
    predicate: Predicate | None,
    polarity: Polarity,
    *,
    reporting: bool = False,
) -> Poles:
    """The poles of a span; ``reporting``: it only says who says something.

    Who says it stands on no pole by saying it: "…, warns the volcanologist".

    A word behind the negator of a negated claim stands on the other pole, unless its own phrase
    holds the negator ("no damage"). Of a class told on both poles, what stands from the predicate
    on counts ("one of the arrested is free"); if that is both too, neither. In a quotation, which
    may hold several clauses, it is neither at once ("it was shut for years, now it is open").
    What was not so since 1996 was so then, and is on neither.
    "Open every day but Monday" is on both poles, and so on none; "außer Kontrolle" excepts nothing.
    """
    cues = longest(reading.cues_in(*span, "direction", "pole"))
    if any(not any(each.meets(cue) for cue in cues) for each in reading.cues_in(*span, "except")):
        return Poles()
    if reporting:
        says = reading.cues_in(*span, "says", "says_beside")
        cues = [cue for cue in cues if not any(cue.meets(each) for each in says)]
    tokens = {token.start: token for token in reading.tokens}
    told = [cue for cue in cues if _tells(reading, cue, tokens.get(cue.start))]
    negation = Negation.of(reading, span, polarity)
    found = [(cue.start, *each) for cue in told if (each := told_of(cue, negation)) is not None]
    spoken = any(start <= span[0] and span[1] <= end for start, end in reading.speech)
    verb = reading.tokens[predicate.first].start if predicate and not spoken else span[0]
    kept = _of_one_pole(found, verb, reading)
    turned = {label for _, label, by_negation in found if by_negation}
    if turned and last_so(reading, *span):
        kept, turned = kept - turned, set()
    return Poles(tuple(sorted(kept)), tuple(sorted(kept & turned)))


def longest(cues: list[Cue]) -> list[Cue]:
    """The phrases that no longer one covers.

    "Not insured" is no "insured", and who opens an inquiry opens no door.
    """
    kept: list[Cue] = []
    for cue in sorted(cues, key=lambda c: (c.start - c.end, c.start, c.label)):
        name = cue.label.partition(":")[0]
        if not any(_covers(other, cue, name) for other in kept):
            kept.append(cue)
    return kept


def _covers(longer: Cue, cue: Cue, name: str) -> bool:
    if cue.meets(longer) and longer.label.startswith(f"{name}:"):
        return True
    if cue.label.endswith(SOME) or name in _MARKS:
        return False
    inside = longer.start <= cue.start and cue.end <= longer.end
    return inside and longer.end - longer.start > cue.end - cue.start


def _of_one_pole(found: list[tuple[int, str, bool]], verb: int, reading: Reading) -> set[str]:
    """The labels without those of classes told on both poles; from the verb on they count more."""
    opposites = reading.lexicon.opposites
    late = {label for start, label, _ in found if start >= verb}
    early = {label for start, label, _ in found if start < verb} - {opposites[e] for e in late}
    every = early | late
    return {each for each in every if opposites[each] not in every}


def _tells(reading: Reading, cue: Cue, token: Token | None) -> bool:
    if " " in reading.text(cue.start, cue.end):
        return True
    if token is None or _is_name(reading, token):
        return False
    return token.upos in _CONTENT or (cue.kind == "pole" and token.upos in _BESIDES)


def _is_name(reading: Reading, token: Token) -> bool:
    """Harlow Falls falls on no pole."""
    inside = token.index > 0 and token.form[:1].isupper()
    return token.upos == "PROPN" and inside and not reading.lexicon.capital_nouns
