"""Cuts behind a reporting verb without complementiser: "X said | the bill was paid".

Where verbs embrace the clause, a comma stands there already: "X sagte, | die Rechnung sei bezahlt",
"X bestreitet, | sie bezahlt zu haben".
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.extraction.cuts import Cuts, in_speech
from claimcheck.extraction.infinitives import is_infinitive
from claimcheck.extraction.predicates import Predicate

_INSERTION = 3
"""Cuts an insertion between subject and verb makes: its two commas and its first word."""
_BEGINS_SUBJECT = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET"})


def cut_at_bare_complements(cuts: Cuts) -> None:
    """Cut before the subject of what is said."""
    reading = cuts.reading
    reporting = reading.cues_of("says", "denies")
    bracket = reading.lexicon.verb_bracket
    told = [p for p in reading.predicates if p.form == "finite" or bracket]
    for predicate, following in pairwise(told):
        head = reading.tokens[predicate.head]
        if not any(c.start < head.end and head.start < c.end for c in reporting):
            continue
        if bracket:
            _open_behind_comma(cuts, predicate, following)
        else:
            _cut_between(cuts, predicate, following.first)


def _open_behind_comma(cuts: Cuts, reporting: Predicate, following: Predicate) -> None:
    """Make the words behind a comma what is said, where the verb before it says nothing else."""
    tokens = cuts.reading.tokens
    between = range(reporting.head + 1, following.first + 1)
    opened = [i for i in between if cuts.at(i)]
    if len(opened) != 1 or cuts.openings[opened[0]] != "comma":
        return
    before = tokens[reporting.head + 1 : opened[0]]
    if cuts.begin(reporting.first) == reporting.first or in_speech(cuts.reading, opened[0]):
        return
    if is_infinitive(cuts, opened[0]) and not _denies(cuts, reporting):
        return
    if not is_infinitive(cuts, opened[0]) and _is_verb_last(cuts, following):
        return
    if not any(t.relation == "obj" and t.upos != "PRON" for t in before):
        cuts.openings[opened[0]] = "complement"


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


def _denies(cuts: Cuts, reporting: Predicate) -> bool:
    head = cuts.reading.tokens[reporting.head]
    return any(c.start < head.end and head.start < c.end for c in cuts.reading.cues_of("denies"))


def _is_verb_last(cuts: Cuts, predicate: Predicate) -> bool:
    """Whether a clause ends in its verb, as one that describes a noun does."""
    tokens = cuts.reading.tokens
    verb = tokens[predicate.first]
    behind = tokens[predicate.first + 1 : cuts.end(predicate.first)]
    return "Mood=Sub" not in verb.feats and all(t.upos == "PUNCT" for t in behind)
