"""Whether a claim is affirmed or negated.

A negator ("not", "ne … pas"), a negative quantifier ("aucun", "nessuno") or an implicit negative
("failed to", "hors de cause") negates; two of them cancel out, except where a language's negative
words agree with one another ("nessuno non"), which make one negation together. Phrases that only
look negative ("not only", "no later than") count for nothing, and "without" negates only the
phrase it opens.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token, is_finite
from claimcheck.claim import Polarity
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.reading import Reading

_PARTNER_NEAR = 2
"""Tokens behind a claim's end where its negator's partner may stand: "n'ont révélé | aucun …"."""
_DATE_NEAR = 3
"""Tokens from "until" on among which its date begins: "hasta el viernes"."""

_NEAR = 3
"""Tokens between a negator and the infinitive or gerund it belongs to."""

_HYPHENS = frozenset("-‐‑")
"""What joins a negator to the word it is the first half of."""

_BESIDE = frozenset({"nsubj", "conj", "nmod", "appos"})
"""Relations of a noun that tells of a lack without denying what its clause says."""


def polarity(reading: Reading, start: int, end: int) -> Polarity:
    """The polarity of the words in a span."""
    harmless = reading.cues_in(start, end, "restrictive")
    particles = _outside(reading.cues_in(start, end, "negator", "negative_quantifier"), harmless)
    implicit = _outside(reading.cues_in(start, end, "implicit_negative"), harmless)
    implicit = [c for c in _outside(implicit, particles) if not _is_a_subject(reading, c)]
    particles = [
        cue
        for cue in particles
        if not (
            _of_adjective(reading, cue)
            or _in_compound(reading, cue)
            or _behind_without(reading, cue, start, end)
            or _in_subject(reading, cue, start, end)
        )
    ]
    if reading.lexicon.clitic_negators:
        particles = [cue for cue in particles if not _is_lone(reading, cue, start, end)]
    if reading.lexicon.not_until:
        particles = [cue for cue in particles if not _is_put_off(reading, cue, end)]
    particles = [c for c in particles if not _goes_on(reading, c, particles)]
    particles += _outside(_without(reading, start, end), harmless)
    count = len(_distinct(particles))
    if reading.lexicon.concord:
        count = min(count, 1)
    return "negated" if (count + min(len(implicit), 1)) % 2 else "affirmed"


def _outside(cues: list[Cue], others: list[Cue]) -> list[Cue]:
    return [c for c in cues if not any(o.start < c.end and c.start < o.end for o in others)]


def _distinct(cues: list[Cue]) -> list[Cue]:
    """Cues that do not overlap ("no longer" is a negator and holds one)."""
    kept: list[Cue] = []
    for cue in sorted(cues, key=lambda c: (c.start, -c.end)):
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
    return kept


def _without(reading: Reading, start: int, end: int) -> list[Cue]:
    """The "without" that opens the span, unless a clause stands behind the phrase it opens."""
    cues = [cue for cue in reading.cues_in(start, end, "without") if cue.start == start]
    inside = [p for p in reading.predicates if start <= reading.tokens[p.first].start < end]
    if any(is_finite(reading.tokens[p.first]) for p in inside):
        cues = [cue for cue in cues if " " in reading.text(cue.start, cue.end)]
    return cues


def _is_a_subject(reading: Reading, cue: Cue) -> bool:
    """Whether an implicit negative names what acts: "the absence of rain worsened the drought"."""
    token = reading.tokens[reading.token_at(cue.start)]
    return token.upos == "NOUN" and token.relation in _BESIDE


def _of_adjective(reading: Reading, cue: Cue) -> bool:
    """Whether a negator belongs to an adjective beside a noun: "sanzioni non convenzionali"."""
    index = reading.token_at(cue.start)
    if cue.kind != "negator" or index + 1 >= len(reading.tokens):
        return False
    behind = reading.tokens[index + 1]
    described = behind.relation == "amod" and not is_finite(behind)
    return described and reading.tokens[index].head == behind.index


def _in_subject(reading: Reading, cue: Cue, start: int, end: int) -> bool:
    """Whether a negator belongs to an infinitive or a gerund before the finite verb.

    "Doing nothing would ruin us" denies no ruin. Told by the order of the words: the tree seldom
    has it.
    """
    tokens = reading.tokens[reading.token_at(start) : reading.token_at(end - 1) + 1]
    finite = next((token for token in tokens if is_finite(token)), None)
    if finite is None or finite.start < cue.start:
        return False
    at = reading.token_at(cue.start)
    return any(
        token.start < finite.start and abs(token.index - at) <= _NEAR and _is_nominal(token)
        for token in tokens
    )


def _is_nominal(verb: Token) -> bool:
    """Whether a verb form stands as a noun can: an infinitive, a gerund ("doing")."""
    if "VerbForm=Part" in verb.feats:
        return "Tense=Pres" in verb.feats
    return any(form in verb.feats for form in ("VerbForm=Inf", "VerbForm=Ger"))


def _in_compound(reading: Reading, cue: Cue) -> bool:
    """Whether a negator is the first half of a word: "les non-vaccinés" exist."""
    return reading.text(cue.end, cue.end + 1) in _HYPHENS


def _behind_without(reading: Reading, cue: Cue, start: int, end: int) -> bool:
    """Whether a quantifier only strengthens a phrase's "without": "a car without any impact"."""
    opened = {c.end for c in reading.cues_in(start, end, "without") if c.start > start}
    return cue.kind == "negative_quantifier" and cue.start - 1 in opened


def _goes_on(reading: Reading, cue: Cue, others: list[Cue]) -> bool:
    """Whether a negator only carries another on: "neither the pilot | nor the guard"."""
    token = reading.tokens[reading.token_at(cue.start)]
    return token.upos == "CCONJ" and any(other.start < cue.start for other in others)


def _is_lone(reading: Reading, cue: Cue, start: int, end: int) -> bool:
    """Whether a clitic negator has no partner: it restricts or means nothing.

    "N'a été maîtrisé que jeudi", "avant que le pont ne rouvre".
    """
    lexicon = reading.lexicon
    if _plain(reading, cue.start, cue.end) not in lexicon.clitic_negators:
        return False
    harmless = reading.cues_in(start, end, "restrictive")
    behind = reading.token_at(end) + _PARTNER_NEAR
    return not any(
        start <= t.start
        and t.index < behind
        and t.form.lower() in lexicon.clitic_partners
        and not any(c.start <= t.start < c.end for c in harmless)
        for t in reading.tokens
    )


def _is_put_off(reading: Reading, cue: Cue, end: int) -> bool:
    """Whether a date behind "until" says when it happened: "did not rule until Friday"."""
    dated = {reading.token_at(v.start) for v in reading.values_in(cue.end, end)}
    return any(
        cue.end <= t.start < end
        and t.form.lower() in reading.lexicon.not_until
        and dated & set(range(t.index, t.index + 1 + _DATE_NEAR))
        for t in reading.tokens
    )


def _plain(reading: Reading, start: int, end: int) -> str:
    return reading.text(start, end).lower().replace("’", "'")
