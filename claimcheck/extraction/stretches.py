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
    "coordination", "participle", "purpose", "source", "resumption",
]  # fmt: skip

_HARD = frozenset({";", ":", "—", "–", "•", "|"})
_BRACKETS = frozenset({"(", ")", "[", "]"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
MIN_CAUSE_WORDS = 4
"""Words of a participle phrase that gives a cause ("imputée à une erreur humaine")."""
LONGEST_SHORT_BRACKET = 5
"""Tokens between the marks of a bracket that is no cut, plus one."""
MIN_SPEECH_PART = 4
"""Words of a part of direct speech that a colon or semicolon sets off."""


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
    for rule in (
        _clause_words,
        _resumptions,
        _coordinations,
        _bare_complements,
        _participles,
        _sources,
    ):
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
    inside = {t.index for t in reading.tokens for v in reading.values if v.start <= t.start < v.end}
    inside |= _short_brackets(reading)
    for token in reading.tokens:
        kind = _separates(reading, token)
        if kind is not None and token.index not in inside:
            separators.add(token.index)
            openings[token.index + 1] = kind
    openings.pop(len(reading.tokens), None)


def _separates(reading: Reading, token: Token) -> Opening | None:
    if token.form == ",":
        return "comma"
    if token.form in _BRACKETS:
        return "bracket"
    return "hard" if token.form in _HARD or _is_dash(reading, token) else None


def _short_brackets(reading: Reading) -> set[int]:
    """Brackets that hold an abbreviation or the same figure again: "(BVM)", "(2230 GMT)"."""
    found: set[int] = set()
    opened: int | None = None
    for token in reading.tokens:
        if token.form in {"(", "["}:
            opened = token.index
        elif token.form in {")", "]"} and opened is not None:
            if token.index - opened <= LONGEST_SHORT_BRACKET:
                found |= {opened, token.index}
            opened = None
    return found


def _is_dash(reading: Reading, token: Token) -> bool:
    text = reading.article.text
    around = text[max(0, token.start - 1) : token.start], text[token.end : token.end + 1]
    return token.form == "-" and all(not side.strip() for side in around)


def _speech(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    for start, end in reading.speech:
        first, behind = reading.token_at(start), reading.token_at(end)
        for index in range(first + 1, behind):
            if openings.get(index) == "hard" and _long_parts(first, index, behind):
                openings[index] = "speech"
                continue
            openings.pop(index, None)
            separators.discard(index - 1)
        openings[first] = "speech"
        if behind < len(reading.tokens):
            openings.setdefault(behind, "comma")


def _long_parts(first: int, index: int, behind: int) -> bool:
    return index - first > MIN_SPEECH_PART and behind - index > MIN_SPEECH_PART


def in_speech(reading: Reading, index: int) -> bool:
    """Whether a token stands inside direct speech."""
    at = reading.tokens[index].start
    return any(start <= at < end for start, end in reading.speech)


def _clause_words(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """Relative pronouns, complementisers, subordinators and purpose markers."""
    starts = {t.start: t.index for t in reversed(reading.tokens)}
    longer = [c for c in reading.cues_of("subordinator") if " " in reading.text(c.start, c.end)]
    inside = {
        t.index for t in reading.tokens for c in longer if c.start < t.start and t.end <= c.end
    }
    for cue in reading.cues_of("subordinator", "relative", "complementiser", "purpose"):
        index = starts.get(cue.start)
        if index is None or index in openings or index in inside or in_speech(reading, index):
            continue
        opening = _opening(reading, index, cue.kind, openings)
        if opening:
            _open(openings, _with_preposition(reading, index, openings), opening)
    for token in reading.tokens:
        if token.index in inside:
            continue
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
    if kind == "relative" and ("PronType=Rel" in token.feats or _behind_noun(reading, token)):
        return "relative"
    if kind == "subordinator" and token.upos in {"SCONJ", "ADV", "CCONJ", "ADP"}:
        return "subordinate"
    if kind == "complementiser" and (token.upos == "SCONJ" or _is_that(token)):
        return "complement"
    return None


def _behind_noun(reading: Reading, token: Token) -> bool:
    """Whether a word that joins clauses stands right behind a noun, with or without a comma."""
    index = token.index - 1
    if index >= 0 and reading.tokens[index].form == ",":
        index -= 1
    return (
        index >= 0
        and token.upos in {"PRON", "SCONJ", "DET"}
        and reading.tokens[index].upos in {"NOUN", "PROPN"}
    )


def _is_that(token: Token) -> bool:
    """Whether a pronoun may be a complementiser the parser mistook."""
    return token.upos == "PRON" and bool({"PronType=Rel", "PronType=Int"} & token.feats)


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
    if end >= len(reading.tokens) or openings.get(end) != "comma" or end - index > 3:
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
    end = _ahead(index, openings, len(reading.tokens))
    following = next((p for p in reading.predicates if index < p.first < end), None)
    finite = following is not None and following.form == "finite"
    return any(
        start <= p.first < index and (p.form == "finite" or not finite) for p in reading.predicates
    )


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
    if first.form == "infinitive":
        return None
    between = reading.tokens[index].end, reading.tokens[first.first].start
    elliptic = first.form == "participle" and bool(reading.values_in(*between))
    return first if first.first == index + 1 or elliptic else None


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
        subject = next((i for i in between if _begins_subject(reading.tokens[i])), None)
        if any(i in openings or i in separators for i in between) and (
            subject != predicate.head + 1 or predicate.first == _behind(subject, openings)
        ):
            continue
        if subject is not None and not in_speech(reading, subject):
            openings[subject] = "complement"


def _begins_subject(token: Token) -> bool:
    return token.upos in _NOMINAL or token.upos == "DET"


def _participles(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """Participles behind a noun with a value or a cause of their own: "chargé de 2 800 tonnes".

    One that belongs to the subject of a finite verb behind it is no cut (see ``inner``).
    """
    for predicate in reading.predicates:
        index = predicate.first
        if index in openings or index - 1 in separators or not describes_noun(reading, predicate):
            continue
        end = _ahead(index, openings, len(reading.tokens))
        finite = [p for p in reading.predicates if p.form == "finite"]
        if any(index < p.first < end for p in finite):
            continue
        begin = _behind(index, openings)
        if not any(begin <= p.first < index for p in reading.predicates):
            continue
        if has_content(reading, index, end):
            openings[index] = "participle"


def describes_noun(reading: Reading, predicate: Predicate) -> bool:
    """Whether a participle stands right behind a noun, outside direct speech."""
    index = predicate.first
    if predicate.form not in {"participle", "gerund"} or index == 0:
        return False
    before = reading.tokens[index - 1]
    return before.upos in {"NOUN", "PROPN", "ADJ"} and not in_speech(reading, index)


def has_content(reading: Reading, index: int, behind: int) -> bool:
    """Whether the words of a participle phrase hold a value or name a cause."""
    place = reading.tokens[index].start, reading.tokens[behind - 1].end
    causes = reading.cues_in(*place, "effect_first") if behind - index >= MIN_CAUSE_WORDS else []
    return bool(reading.values_in(*place) or causes)


def _resumptions(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """The main verb behind a relative clause without comma: "a ferry that … | hit a ship"."""
    for start in [at for at, opening in openings.items() if opening == "relative"]:
        end = _ahead(start, openings, len(reading.tokens))
        finite = [
            p.first for p in reading.predicates if p.form == "finite" and start <= p.first < end
        ]
        if len(finite) < 2 or start == 0 or start - 1 in separators:
            continue
        second = _with_clitics(reading, finite[1])
        if reading.tokens[second - 1].upos not in {"CCONJ", "SCONJ"}:
            openings[second] = "resumption"


def _with_clitics(reading: Reading, index: int) -> int:
    """Where a verb group begins with its pronouns and its negator: "ne s'est"."""
    while index > 0 and (
        reading.tokens[index - 1].relation in {"expl", "aux"}
        or "Polarity=Neg" in reading.tokens[index - 1].feats
    ):
        index -= 1
    return index


def _sources(reading: Reading, openings: dict[int, Opening], separators: set[int]) -> None:
    """Source phrases at the edge of a clause: "according to X", "Nach Angaben von X | war …".

    One in the middle of a clause without commas stays in it; so does its clause's attribution.
    """
    starts = {t.start: t.index for t in reversed(reading.tokens)}
    for cue in reading.cues_of("source"):
        index = starts.get(cue.start)
        if index is None or in_speech(reading, index):
            continue
        begin = _behind(index, openings)
        end = _ahead(index, openings, len(reading.tokens))
        verb = next((p for p in reading.predicates if index < p.first < end), None)
        postposed = _is_postposed(reading, cue.end, end)
        if not (index == begin or postposed or _ends_clause(reading, index, end, separators)):
            continue
        openings[begin if postposed else index] = "source"
        if verb is not None and verb.form == "finite":
            openings[_with_clitics(reading, verb.first)] = "resumption"


def _is_postposed(reading: Reading, offset: int, end: int) -> bool:
    """Whether the source stands before its word: "Medienberichten zufolge"."""
    index = reading.token_at(offset)
    return index >= end or reading.tokens[index].upos in {"VERB", "AUX", "PUNCT"}


def _ends_clause(reading: Reading, index: int, end: int, separators: set[int]) -> bool:
    """Whether a source phrase closes its clause and holds no value that would be cut off."""
    behind = reading.tokens[index].start, reading.tokens[end - 1].end
    closed = end >= len(reading.tokens) or end - 1 in separators
    return closed and not reading.values_in(*behind)
