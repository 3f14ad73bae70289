"""Cuts behind a reporting verb without complementiser: "X said | the bill was paid"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.extraction.cuts import Cuts, in_speech
from claimcheck.extraction.predicates import Predicate

_INSERTION = 3
"""Cuts an insertion between subject and verb makes: its two commas and its first word."""
_BEGINS_SUBJECT = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET"})


def cut_at_bare_complements(cuts: Cuts) -> None:
    """Cut before the subject of what is said."""
    reading = cuts.reading
    reporting = reading.cues_of("says", "denies")
    finite = [p for p in reading.predicates if p.form == "finite"]
    for predicate, following in pairwise(finite):
        head = reading.tokens[predicate.head]
        if any(c.start < head.end and head.start < c.end for c in reporting):
            _cut_between(cuts, predicate, following.first)


def _cut_between(cuts: Cuts, reporting: Predicate, following: int) -> None:
    tokens = cuts.reading.tokens
    between = range(reporting.head + 1, following)
    subject = next((i for i in between if tokens[i].upos in _BEGINS_SUBJECT), None)
    if subject is None or in_speech(cuts.reading, subject):
        return
    cut = [i for i in between if cuts.at(i) or i in cuts.separators]
    inserted = len(cut) >= _INSERTION and cut[-1] == following - 1
    inverted = cuts.begin(reporting.first) == reporting.first
    if not cut or (inserted and subject == reporting.head + 1 and not inverted):
        cuts.openings[subject] = "complement"
