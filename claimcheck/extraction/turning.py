"""What a claim's negation does to the words that stand on a pole.

A negated word stands on the other pole: "was not destroyed" is intact. A class that counts, with
the poles ``some`` and ``none``, is turned only where all are denied ("no one died", "sin muertos",
"es gab keine Toten"): that one captain did not die says nothing of the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.analysis.sentence import Token, is_finite
from claimcheck.claim import Polarity
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.reading import Reading

_PLAIN = frozenset({"exact", "about", "range"})
"""Bounds that no negation makes: "no more than 40 are allowed" allows them."""

SOME = ":some"
"""End of the label of a class that counts."""

_PART = "reach:part"
"""The pole of "not all", which denies no more than that: those that were saved are saved."""

_STILL = "return:still"
"""The pole of "still", which a negation leaves as it is: "has still not reopened"."""

_PARTICLES = frozenset({"negator", "negative_quantifier"})

_NAMES_ALL = frozenset({"DET", "PRON"})
"""What a negator is that denies all: "keine Toten", "niemand starb"."""

_SUBJECT = "nsubj"
_SET_APART = frozenset({"obl", "nmod", "advcl"})
"""Relations of a noun that tells where or when: "no one died in the collapse" denies none."""

_KNOWN = frozenset({"obj", "nsubj"})
"""Relations in which a definite noun names what was told of before."""

_ATTRIBUTES = frozenset({"acl", "amod"})
"""Relations of a word that tells which one a noun names."""

_DEFINITE = frozenset({"Definite=Def", "PronType=Dem"})

_PARTS = frozenset({",", ";", ":", "–", "—"})
"""Marks between two clauses of one quotation."""

_PERSON = "Person="

_NEAR = 3
"""Tokens from "without" on within which stands what there is none of."""


@dataclass(frozen=True, slots=True)
class Negation:
    """The negators of a claim, those that cancel nothing out left aside."""

    reading: Reading
    negators: tuple[Cue, ...]
    bounded: bool
    """Whether a bound holds the negation: "no more than three"."""
    undone: tuple[Cue, ...] = ()
    """Implicit negatives that another negation undoes: "nothing was ruled out"."""
    undoing: tuple[Cue, ...] = ()
    """The negators that do so."""

    @classmethod
    def of(cls, reading: Reading, span: tuple[int, int], polarity: Polarity) -> Negation:
        """The negation of a span; an affirmed one has none but what "without" opens."""
        harmless = reading.cues_in(*span, "restrictive")
        harmless += [cue for cue in reading.cues_in(*span, "pole") if cue.label == _PART]
        kinds = reading.cues_in(
            *span, "negator", "negative_quantifier", "without", "implicit_negative"
        )
        cues = [each for each in kinds if not any(_meet(each, other) for other in harmless)]
        by: list[Cue] = []
        undone: list[Cue] = []
        if polarity != "negated":
            by = [each for each in cues if each.kind in _PARTICLES]
            undone = [each for each in cues if by and each.kind == "implicit_negative"]
            cues = [each for each in cues if each.kind == "without"]
        bounded = any(value.bound not in _PLAIN for value in reading.values_in(*span))
        found = tuple(sorted(cues, key=lambda cue: cue.start))
        return cls(reading, found, bounded, tuple(undone), tuple(by))


def told_of(cue: Cue, negation: Negation) -> tuple[str, bool] | None:
    """The pole a cue tells and whether a negation put it there; ``None`` where it tells none."""
    reading = negation.reading
    opposites = reading.lexicon.opposites
    if cue.label.endswith(SOME):
        return _counted(cue, negation)
    if any(_meet(cue, each) for each in negation.negators):
        return cue.label, True
    if any(_meet(cue, each) for each in negation.undone):
        held = any(_meet(cue, each) for each in negation.undoing)
        return (cue.label if held else opposites[cue.label]), True
    if any(_opened_by(reading, cue, each) for each in negation.negators):
        return opposites[cue.label], True
    plain = [each for each in negation.negators if each.kind != "without" or _denied(negation)]
    before = [
        each
        for each in plain
        if (each.start < cue.start and not _of_next_clause(reading, each, cue))
        or _is_of(reading, each, cue)
    ]
    stays = negation.bounded or not before or cue.label == _STILL or _is_given(cue, reading)
    if stays or _is_apart(cue, before[0], reading):
        return cue.label, False
    return None if _is_known(cue, reading) else (opposites[cue.label], True)


def _is_given(cue: Cue, reading: Reading) -> bool:
    """Whether a word only says which one is meant: "did not visit the destroyed plant".

    What is denied of the plant leaves it destroyed; "no intact plant" is another matter.
    """
    token = reading.tokens[reading.token_at(cue.start)]
    if token.relation not in _ATTRIBUTES or token.head < 0:
        return False
    noun = reading.tokens[token.head]
    return any(_DEFINITE & each.feats for each in (noun, *_beside(reading, noun)))


def _opened_by(reading: Reading, cue: Cue, without: Cue) -> bool:
    """Whether "without" governs a noun: "ohne Unterbrechung"."""
    if without.kind != "without":
        return False
    noun, word = reading.token_at(cue.start), reading.token_at(without.start)
    return reading.tokens[noun].upos == "NOUN" and reading.tokens[word].head == noun


def _is_of(reading: Reading, negator: Cue, cue: Cue) -> bool:
    """Whether a negator behind a word is the word's: "die Bahnen fuhren bis zum Abend nicht".

    A verb that denies has its subject before it: "Kündigungen sind ausgeschlossen".
    """
    at, word = reading.token_at(cue.start), reading.token_at(negator.start)
    token = reading.tokens[at]
    if token.upos == "VERB" and reading.tokens[word].head == at:
        return True
    denies = negator.kind == "implicit_negative" and token.upos == "NOUN"
    return denies and token.relation == _SUBJECT and token.head == word


def _denied(negation: Negation) -> bool:
    """Whether more than a "without" negates the claim."""
    return any(each.kind != "without" for each in negation.negators)


def _is_apart(cue: Cue, negator: Cue, reading: Reading) -> bool:
    """Whether a noun stands outside what is denied.

    Behind a comma ("not insured, in the failure of a rocket"), or as the place where nobody did.
    """
    at = reading.token_at(cue.start)
    token = reading.tokens[at]
    if token.upos != "NOUN" or token.relation not in _SET_APART:
        return False
    first = reading.token_at(negator.start)
    if _comma(reading.tokens[first:at]):
        return True
    return _is_subject(reading, first) and not _holds(reading, token, first)


def _is_known(cue: Cue, reading: Reading) -> bool:
    """Whether a noun is known to the reader before the verb is denied: "no one claimed the attack".

    What is denied is the claim: that it was an attack is neither told nor taken back.
    """
    token = reading.tokens[reading.token_at(cue.start)]
    if token.upos != "NOUN" or token.relation not in _KNOWN or token.head < 0:
        return False
    verb = reading.tokens[token.head].upos == "VERB"
    return verb and any(_DEFINITE & each.feats for each in _beside(reading, token))


def _of_next_clause(reading: Reading, negator: Cue, cue: Cue) -> bool:
    """Whether a clause begins between a negator and a cue: "we punish nobody, we ask who won".

    Two marks are an insertion: "nobody, the police said, was hurt".
    """
    tokens = reading.tokens
    at = reading.token_at(cue.end - 1)
    between = tokens[reading.token_at(negator.end) : at + 1]
    marks = [token.index for token in between if token.form in _PARTS]
    return len(marks) == 1 and any(is_finite(t) for t in between if t.index > marks[0])


def _comma(tokens: Sequence[Token]) -> bool:
    return any(token.form == "," for token in tokens)


def _is_subject(reading: Reading, at: int) -> bool:
    """Whether a negator is the subject, or belongs to it: "no one", "kein Arbeiter"."""
    token = reading.tokens[at]
    if token.relation == _SUBJECT:
        return True
    head = reading.tokens[token.head] if token.head >= 0 else None
    return token.relation == "det" and head is not None and head.relation == _SUBJECT


def _holds(reading: Reading, token: Token, inner: int) -> bool:
    """Whether a token is above another one in the tree."""
    seen = 0
    while inner >= 0 and seen < len(reading.tokens):
        if inner == token.index:
            return True
        inner, seen = reading.tokens[inner].head, seen + 1
    return False


def _counted(cue: Cue, negation: Negation) -> tuple[str, bool] | None:
    """The pole of a word that counts: none, some, or not told."""
    reading = negation.reading
    none = reading.lexicon.opposites[cue.label]
    if not negation.negators or negation.bounded or _is_given(cue, reading):
        return cue.label, False
    at = reading.token_at(cue.start)
    opened = [each for each in negation.negators if each.kind == "without"]
    if any(0 < at - reading.token_at(each.start) <= _NEAR for each in opened):
        return none, True
    if not _denied(negation):
        return cue.label, False
    token = reading.tokens[at]
    if token.upos == "NOUN":
        return (none, True) if _bare(reading, token) and _reaches(negation, token) else None
    return (none, True) if _of_all(negation) or _is_there(reading, token) else None


def _reaches(negation: Negation, noun: Token) -> bool:
    """Whether a negator stands before a noun, or behind the verb of both: "Tote gab es nicht"."""
    tokens, at = negation.reading.tokens, negation.reading.token_at
    return any(
        each.start < noun.start or noun.head in {at(each.start), tokens[at(each.start)].head}
        for each in negation.negators
    )


def _of_all(negation: Negation) -> bool:
    """Whether a negator names all there are: "no one", "kein Arbeiter", "nadie"."""
    reading = negation.reading
    return any(
        each.kind == "negative_quantifier"
        or reading.tokens[reading.token_at(each.start)].upos in _NAMES_ALL
        for each in negation.negators
    )


def _is_there(reading: Reading, token: Token) -> bool:
    """Whether a word says what there is, as its expletive tells: "non ci sono dispersi".

    An expletive of the verb's own person is its reflexive pronoun: "non si è ferito".
    """
    verb = {token.index, token.head}
    group = [each for each in reading.tokens if each.index in verb or each.head in verb]
    persons = {f for each in group if is_finite(each) for f in each.feats if f.startswith(_PERSON)}
    return any(
        each.relation == "expl"
        and any(f.startswith(_PERSON) and f not in persons for f in each.feats)
        for each in group
    )


def _bare(reading: Reading, noun: Token) -> bool:
    """Whether a noun has neither article nor figure: of "the three dead" not all are denied."""
    beside = _beside(reading, noun)
    return not any(token.relation == "nummod" or "Definite=Def" in token.feats for token in beside)


def _beside(reading: Reading, noun: Token) -> list[Token]:
    """The words that hang on a noun."""
    return [reading.tokens[at] for at in reading.sentence.children[noun.index]]


def _meet(one: Cue, other: Cue) -> bool:
    """Whether two phrases share words, those behind a gap among them."""
    theirs = _spans(other)
    return any(a < d and c < b for a, b in _spans(one) for c, d in theirs)


def _spans(cue: Cue) -> list[tuple[int, int]]:
    return [(cue.start, cue.end), *([cue.tail] if cue.tail else [])]
