"""What was at fault, named beside a word that says so and no more: "the culprit, he said, was X".

    in front    "Na origem está, segundo a polícia, X", "En cause, selon la direction, X"
    behind      "X is to blame", "c'est X qui est en cause"

The effect is often left unsaid: the event all the article is about. The word may stand in another
piece of the sentence than the cause, with the source between them.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.cause import Cause, Span
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.phrases import NOMINAL, has_noun, holds, names_thing, tokens_in
from claimcheck.extraction.reading import Reading
from claimcheck.extraction.segment import Segment
from claimcheck.extraction.source_phrase import behind_source

_BEFORE = frozenset({"DET", "ADJ", "ADP", "ADV", "CCONJ"})
"""What may stand between the beginning of a clause and the word in front."""

_VERBAL = frozenset({"VERB", "AUX"})
_BETWEEN = frozenset({"DET", "ADJ", "ADV", "ADP", "PART", "PRON"})
"""What may stand between a copula and the word behind it."""

_JOINTS = frozenset({",", ":", "–", "—"})


def culprit(reading: Reading, segment: Segment, place: Span, borrowed: Span | None) -> Cause | None:
    """What a claim says was at fault, if it says so."""
    for cue in reading.cues_of("at_fault", "cause_noun"):
        found = _in_front(reading, cue, place)
        if found is None and cue.kind == "at_fault":
            found = _behind(reading, segment, cue, place, borrowed)
        if found is None:
            found = _last(reading, cue, place)
        if found is not None and found.cause is not None and _is_known_thing(reading, found.cause):
            return found
    return None


def _is_known_thing(reading: Reading, cause: Span) -> bool:
    """Whether something known is named: who is to blame is no cause, nor is what is unknown."""
    return names_thing(reading, cause) and not holds(reading, cause, "unknown")


def _in_front(reading: Reading, cue: Cue, place: Span) -> Cause | None:
    """The word stands first, then what it was the cause of, a source, a copula, and the cause."""
    if not _opens_clause(reading, reading.token_at(cue.start)):
        return None
    bare = _right_behind(reading, cue, place)
    if bare is not None:
        return Cause(cause=bare, effect=None)
    at = joint = _behind_complement(reading, cue)
    at = _behind_pronoun(reading, _behind_sources(reading, at))
    if at < len(reading.tokens) and _links(reading, reading.tokens[at]):
        at = _behind_sources(reading, _behind_copula(reading, at))
    elif not _is_verbless(reading, joint, place):
        return None
    cause = _from(reading, at, place)
    if cause is None:
        return None
    effect = cue.end, reading.tokens[joint].start
    if not has_noun(reading, effect):
        return Cause(cause=cause, effect=None)
    happens = holds(reading, effect, "mishap") or holds(reading, effect, "event_noun")
    return Cause(cause=cause, effect=effect) if happens or cue.kind == "cause_noun" else None


def _is_verbless(reading: Reading, joint: int, place: Span) -> bool:
    """Whether a mark stands for the copula: "En cause : la neige"."""
    if joint >= len(reading.tokens) or reading.tokens[joint].form not in _JOINTS:
        return False
    behind = max(reading.tokens[joint].end, place[0]), place[1]
    closed = reading.tokens[reading.token_at(place[1]) :][:2]
    if len(closed) > 1 and closed[0].form == "," and closed[1].upos in _VERBAL:
        return False  # an apposition: "le coupable, un mur, a été …"
    return not _has_verb(tokens_in(reading, behind))


def _opens_clause(reading: Reading, index: int) -> bool:
    """Whether nothing but small words stands between a word and the beginning of its clause."""
    while index > 0 and reading.tokens[index - 1].upos in _BEFORE:
        index -= 1
    return index == 0 or reading.tokens[index - 1].upos == "PUNCT"


def _right_behind(reading: Reading, cue: Cue, place: Span) -> Span | None:
    """The noun phrase a headline puts right behind the word: "sotto accusa una valvola"."""
    index = reading.token_at(cue.end)
    words = tokens_in(reading, (cue.end, place[1]))
    if cue.kind != "at_fault" or index >= len(reading.tokens) or not words:
        return None
    if reading.tokens[index].upos not in {"DET", "ADJ", "NUM", *NOMINAL} or _has_verb(words):
        return None
    comma = next((t.start for t in words if t.upos == "PUNCT"), place[1])
    begin = reading.tokens[index].start
    return (begin, comma) if place[0] <= begin else None


def _has_verb(words: Sequence[Token]) -> bool:
    return any(t.upos in _VERBAL and t.relation not in {"amod", "acl"} for t in words)


def _behind_complement(reading: Reading, cue: Cue) -> int:
    """Index of the first verb or mark behind a word and what hangs on it."""
    index = reading.token_at(cue.end)
    while index < len(reading.tokens):
        token = reading.tokens[index]
        if token.upos in {*_VERBAL, "PUNCT"} or _links(reading, token):
            break
        index += 1
    return index


def _behind_pronoun(reading: Reading, index: int) -> int:
    """Index behind a pronoun that takes the word up: "le coupable, c'est …"."""
    pair = reading.tokens[index : index + 2]
    taken_up = len(pair) > 1 and pair[0].upos == "PRON" and _links(reading, pair[1])
    return index + 1 if taken_up else index


def _links(reading: Reading, token: Token) -> bool:
    """Whether a copula, or a verb that says something lies somewhere, begins at a token."""
    if token.upos == "AUX" or token.relation == "cop":
        return True
    return any(c.start == token.start for c in reading.cues_of("lies"))


def _behind_copula(reading: Reading, index: int) -> int:
    ends = [
        c.end for c in reading.cues_of("lies", "found_in") if c.start == reading.tokens[index].start
    ]
    if ends:
        return reading.token_at(max(ends))
    while index < len(reading.tokens) and reading.tokens[index].upos == "AUX":
        index += 1
    return index


def _behind_sources(reading: Reading, index: int) -> int:
    """Index behind the source that is put in there, with its commas."""
    tokens = reading.tokens
    closed = index < len(tokens) and tokens[index].form in _JOINTS
    at = index + 1 if closed else index
    if at >= len(tokens):
        return at
    comma = next((t.index for t in tokens[at:] if t.form in _JOINTS), None)
    says = reading.cues_in(tokens[at].start, tokens[comma].start, "says", "source") if comma else []
    if closed and comma is not None and says:
        return comma + 1
    cue = next((c for c in reading.cues_of("source") if c.start == tokens[at].start), None)
    if cue is None or closed:
        return at
    behind = behind_source(reading, cue)
    named = any(t.upos in NOMINAL for t in tokens_in(reading, (cue.start, cue.end)))
    return _behind_genitive(reading, cue) if named and behind >= len(tokens) - 1 else behind


def _behind_genitive(reading: Reading, cue: Cue) -> int:
    """Index behind a source whose noun parsers hang the cause on: "nach Angaben der Bahn | X".

    "Nach ersten Erkenntnissen | ein Gewitter": an indefinite article opens no genitive there.
    """
    at = reading.token_at(cue.end)
    tokens = reading.tokens
    if at >= len(tokens) or "Definite=Def" not in tokens[at].feats:
        return at
    noun = next((t.index for t in tokens[at:] if t.upos in NOMINAL), at - 1)
    return noun + 1


def _from(reading: Reading, index: int, place: Span) -> Span | None:
    """A claim's words from a token on, where no verb opens them."""
    tokens = reading.tokens
    while index < len(tokens) and tokens[index].upos in {"ADV", "PUNCT"}:
        index += 1
    if index >= len(tokens) or not place[0] <= tokens[index].start < place[1]:
        return None
    cause = tokens[index].start, place[1]
    return None if tokens[index].upos in _VERBAL | {"SCONJ", "PRON"} else cause


def _behind(
    reading: Reading, segment: Segment, cue: Cue, place: Span, borrowed: Span | None
) -> Cause | None:
    """The cause, its copula, and the word behind it."""
    if not place[0] <= cue.start < place[1]:
        return None
    at = reading.token_at(cue.start)
    while at > 0 and reading.tokens[at - 1].upos in _BETWEEN:
        at -= 1
    copula = at - 1
    if copula < 0 or reading.tokens[copula].upos != "AUX":
        return None
    while copula > 0 and reading.tokens[copula - 1].upos == "AUX":
        copula -= 1
    left = place[0], reading.tokens[copula].start
    cause = left if has_noun(reading, left) else _subject(reading, segment) or borrowed
    return None if has_noun(reading, (cue.end, place[1])) else Cause(cause=cause, effect=None)


def _last(reading: Reading, cue: Cue, place: Span) -> Cause | None:
    """The copula, the cause, and the word last: "… war ein geplatzter Reifen die Ursache"."""
    tokens = tokens_in(reading, place)
    at = reading.token_at(cue.start)
    closes = place[0] <= cue.start and all(t.upos == "PUNCT" for t in tokens if t.start >= cue.end)
    if not (closes and tokens and tokens[0].upos == "AUX" and reading.lexicon.verb_bracket):
        return None
    begin = at
    while begin > 0 and reading.tokens[begin - 1].upos in {"DET", "ADJ"}:
        begin -= 1
    return Cause(cause=(tokens[0].end, reading.tokens[begin].start), effect=None)


def _subject(reading: Reading, segment: Segment) -> Span | None:
    """The subject of a clause, wherever it stands."""
    if segment.subject is None:
        return None
    span = reading.tokens[segment.subject[0]].start, reading.tokens[segment.subject[1]].end
    return span if has_noun(reading, span) else None
