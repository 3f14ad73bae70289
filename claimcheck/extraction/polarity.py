"""Whether a claim is affirmed or negated.

A negator ("not", "ne … pas"), a negative quantifier ("aucun", "nessuno") or an implicit negative
("failed to", "hors de cause") negates; two of them cancel out, except where a language's negative
words agree with one another ("nessuno non"), which make one negation together. Phrases that only
look negative ("not only", "no later than") count for nothing, and "without" negates only the
phrase it opens.
"""

from __future__ import annotations

from claimcheck.claim import Polarity
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.reading import Reading


def polarity(reading: Reading, start: int, end: int) -> Polarity:
    """The polarity of the words in a span."""
    harmless = reading.cues_in(start, end, "restrictive")
    particles = _outside(reading.cues_in(start, end, "negator", "negative_quantifier"), harmless)
    implicit = _outside(reading.cues_in(start, end, "implicit_negative"), harmless)
    implicit = _outside(implicit, particles)
    particles = [cue for cue in particles if not _restricts(reading, cue, end)]
    particles += [cue for cue in reading.cues_in(start, end, "without") if cue.start == start]
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


def _restricts(reading: Reading, cue: Cue, end: int) -> bool:
    """Whether a clitic negator belongs to a restriction ("n'a été maîtrisé que jeudi")."""
    if not reading.lexicon.clitic_negators or cue.kind != "negator":
        return False
    if reading.text(cue.start, cue.end).lower().replace("’", "'") not in (
        reading.lexicon.clitic_negators
    ):
        return False
    behind = reading.cues_in(cue.end, end, "negator", "negative_quantifier")
    if any(c.kind == "negative_quantifier" or c.end - c.start > 2 for c in behind):
        return False
    before = reading.cues_in(reading.sentence.start, cue.start, "negative_quantifier")
    return not before and bool(reading.cues_in(cue.end, end, "complementiser"))
