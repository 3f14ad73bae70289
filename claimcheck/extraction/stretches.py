"""Where a sentence can be cut: stretches of words between clause boundaries.

    boundary = ; : ( ) — , | edge of direct speech | relative pronoun | complementiser
             | subordinator | conjunction between two predicates | participle with a value
             | the word behind a reporting verb without complementiser

A stretch knows what opened it. Whether it is a claim of its own is decided in ``clauses``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading

Opening = Literal[
    "start", "comma", "hard", "bracket", "speech", "relative", "complement", "subordinate",
    "coordination", "participle", "purpose", "source",
]  # fmt: skip

_HARD = frozenset({";", ":", "—", "–", "•", "|"})
_BRACKETS = frozenset({"(", ")", "[", "]"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens ``first`` to ``last`` inclusive, and what stands before them."""

    first: int
    last: int
    opened: Opening


def stretches(reading: Reading) -> tuple[Stretch, ...]:
    """The stretches of a sentence in text order; separators belong to none."""
    openings: dict[int, Opening] = {0: "start"}
    separators: set[int] = set()
    _punctuation(reading, openings, separators)
    _speech(reading, openings, separators)
    for rule in (_clause_words, _coordinations, _bare_complements, _participles, _sources):
        rule(reading, openings, separators)
    return _cut(reading, openings, separators)


def _cut(
    reading: Reading, openings: dict[int, Opening], separators: set[int]
) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    count = len(reading.tokens)
    edges = sorted({*openings, count})
    for first, behind in pairwise(edges):
        inner = [i for i in range(first, behind) if i not in separators]
        if inner:
            found.append(Stretch(inner[0], inner[-1], openings[first]))
    return tuple(found)


def _punctuation(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    tokens = reading.tokens
    inside_value = {v.start: v.end for v in reading.values}
    for token in tokens:
        if token.upos != "PUNCT" and token.form not in _HARD | _BRACKETS:
            continue
        if any(start <= token.start and token.end <= end for start, end in inside_value.items()):
            continue
        kind: Opening | None = None
        if token.form == ",":
            kind = "comma"
        elif token.form in _BRACKETS:
            kind = "bracket"
        elif token.form in _HARD or _is_dash(reading, token):
            kind = "hard"
        if kind:
            separators.add(token.index)
            openings[token.index + 1] = kind
    openings.pop(len(tokens), None)


def _is_dash(reading: Reading, token: Token) -> bool:
    text = reading.article.text
    around = text[max(0, token.start - 1) : token.start], text[token.end : token.end + 1]
    return token.form == "-" and all(not side.strip() for side in around)


def _speech(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    for start, end in reading.speech:
        first, behind = reading.token_at(start), reading.token_at(end)
        for index in range(first + 1, behind):
            openings.pop(index, None)
            separators.discard(index)
        openings[first] = "speech"
        if behind < len(reading.tokens):
            openings.setdefault(behind, "comma")


def in_speech(reading: Reading, index: int) -> bool:
    """Whether a token stands inside direct speech."""
    at = reading.tokens[index].start
    return any(start <= at < end for start, end in reading.speech)


def _clause_words(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """Relative pronouns, complementisers, subordinators and purpose markers."""
    starts = {t.start: t.index for t in reversed(reading.tokens)}
    for cue in reading.cues_of("subordinator", "complementiser", "relative", "purpose"):
        index = starts.get(cue.start)
        if index is None or index in openings or in_speech(reading, index):
            continue
        opening = _opening(reading, index, cue.kind, openings)
        if opening:
            _open(openings, _with_preposition(reading, index, openings), opening)
    for token in reading.tokens:
        if "PronType=Rel" in token.feats and not in_speech(reading, token.index):
            at = _with_preposition(reading, token.index, openings)
            if _finite_ahead(reading, token.index, openings):
                openings[at] = "relative"
                openings.pop(token.index, None) if at != token.index else None


def _open(openings: dict[int, Opening], at: int, opening: Opening) -> None:
    if openings.get(at, "comma") in {"comma", "complement", "subordinate"}:
        openings[at] = opening


def _opening(
    reading: Reading, index: int, kind: str, openings: dict[int, Opening]
) -> Opening | None:
    token = reading.tokens[index]
    if kind == "purpose":
        ahead = reading.tokens[index + 1 : index + 4]
        infinitive = any("VerbForm=Inf" in t.feats for t in ahead)
        return "purpose" if infinitive and _finite_behind(reading, index, openings) else None
    if not _finite_ahead(reading, index, openings):
        return None
    if kind == "relative" and "PronType=Rel" in token.feats:
        return "relative"
    if kind == "subordinator" and token.upos in {"SCONJ", "ADV", "CCONJ", "ADP"}:
        return "subordinate"
    if kind == "complementiser" and token.upos in {"SCONJ", "PRON"}:
        return "complement"
    return None


def _with_preposition(reading: Reading, index: int, openings: dict[int, Opening]) -> int:
    """Where a relative clause begins: before "di cui", "in which", "ce qui"."""
    at = index
    while at > 0 and at not in openings:
        before = reading.tokens[at - 1]
        if before.upos != "ADP" and not (
            before.upos in {"PRON", "DET"} and "PronType=Dem" in before.feats
        ):
            break
        at -= 1
    return at


def _ahead(index: int, openings: dict[int, Opening], count: int) -> int:
    """Index behind the stretch that begins at ``index`` as cut so far."""
    return min((at for at in openings if at > index), default=count)


def _behind(index: int, openings: dict[int, Opening]) -> int:
    return max((at for at in openings if at <= index), default=0)


def _finite_ahead(reading: Reading, index: int, openings: dict[int, Opening]) -> bool:
    end = _ahead(index, openings, len(reading.tokens))
    return any(
        p.form == "finite" and index <= p.first < end for p in reading.predicates
    ) or _finite_in_next(reading, index, end, openings)


def _finite_in_next(reading: Reading, index: int, end: int, openings: dict[int, Opening]) -> bool:
    """Whether the clause goes on behind an insertion: "who, officials said, had left"."""
    if end >= len(reading.tokens) or openings.get(end) != "comma" or end - index > 4:
        return False
    behind = _ahead(end, openings, len(reading.tokens))
    return any(p.form == "finite" and end <= p.first < behind for p in reading.predicates)


def _finite_behind(reading: Reading, index: int, openings: dict[int, Opening]) -> bool:
    start = _behind(index, openings)
    return any(p.form == "finite" and start <= p.first < index for p in reading.predicates)


def _coordinations(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    for token in reading.tokens:
        index = token.index
        if token.upos != "CCONJ" or index == 0 or in_speech(reading, index):
            continue
        if index in openings:
            continue
        if not _predicate_behind(reading, index, openings):
            continue
        verb = _predicate_ahead(reading, index, openings)
        if verb is not None:
            openings[index] = "coordination"
    _ = separators


def _predicate_behind(reading: Reading, index: int, openings: dict[int, Opening]) -> bool:
    start = _behind(index, openings)
    return any(start <= p.first < index for p in reading.predicates)


def _predicate_ahead(
    reading: Reading, index: int, openings: dict[int, Opening]
) -> Predicate | None:
    """The verb group a conjunction introduces: a finite one, or one right behind it."""
    end = _ahead(index, openings, len(reading.tokens))
    following = [p for p in reading.predicates if index < p.first < end]
    if not following:
        return None
    first = following[0]
    if first.form == "finite" and _is_own_clause(reading, index, first):
        return first
    return first if first.form != "infinitive" and first.first == index + 1 else None


def _is_own_clause(reading: Reading, index: int, predicate: Predicate) -> bool:
    between = reading.tokens[index + 1 : predicate.first]
    return not any("PronType=Rel" in t.feats for t in between)


def _bare_complements(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """In "X said the notice was proper": content without a complementiser."""
    reporting = reading.cues_of("says", "denies")
    for predicate, following in pairwise(reading.predicates):
        if following.form != "finite" or predicate.form != "finite":
            continue
        head = reading.tokens[predicate.head]
        if not any(c.start < head.end and head.start < c.end for c in reporting):
            continue
        between = range(predicate.head + 1, following.first)
        if any(i in openings or i in separators for i in between):
            continue
        subject = next((i for i in between if _begins_subject(reading.tokens[i])), None)
        if subject is not None and not in_speech(reading, subject):
            openings[subject] = "complement"


def _begins_subject(token: Token) -> bool:
    return token.upos in _NOMINAL or token.upos == "DET"


def _participles(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """Participles behind a noun that bring a value of their own: "chargé de 2 800 tonnes"."""
    for predicate in reading.predicates:
        index = predicate.first
        if predicate.form not in {"participle", "gerund"} or index in openings or index == 0:
            continue
        if index - 1 in separators or in_speech(reading, index):
            continue
        if reading.tokens[index - 1].upos not in {"NOUN", "PROPN", "ADJ"}:
            continue
        end = _ahead(index, openings, len(reading.tokens))
        last = reading.tokens[end - 1].end
        if reading.values_in(reading.tokens[index].start, last):
            openings[index] = "participle"


def _sources(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """Find "according to X" within a clause, and "Nach Angaben des Unternehmens war …"."""
    starts = {t.start: t.index for t in reversed(reading.tokens)}
    for cue in reading.cues_of("source"):
        index = starts.get(cue.start)
        if index is None or in_speech(reading, index):
            continue
        if index in openings or (index > 0 and reading.tokens[index - 1].upos != "ADP"):
            openings[index] = "source"
        end = _ahead(index, openings, len(reading.tokens))
        verb = next((p.first for p in reading.predicates if index < p.first < end), None)
        if verb is not None and reading.predicates and verb > index + 1:
            finite = next(p for p in reading.predicates if p.first == verb)
            if finite.form == "finite":
                openings[verb] = "hard"
    _ = separators
