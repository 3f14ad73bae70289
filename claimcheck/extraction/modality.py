"""How surely a claim is put forward.

In this order: a question; content that its speaker denies; a hedge, the conditional of rumour or
a possibility ("aurait", "allegedly", "may"); a plan or the future; what someone says; else
asserted.
"""

from __future__ import annotations

from claimcheck.claim import Attribution, Modality
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading


def modality(
    reading: Reading,
    start: int,
    end: int,
    *,
    predicate: Predicate | None,
    attribution: Attribution | None,
) -> Modality:
    """The modality of the words in a span."""
    if reading.text(start, min(end + 3, reading.sentence.end)).rstrip(' »”"').endswith("?"):
        return "question"
    if attribution and attribution.stance == "denies":
        return "denied"
    if _hedged(reading, start, end, predicate):
        return "hedged"
    if _planned(reading, start, end, predicate):
        return "planned"
    return "reported" if attribution else "asserted"


def _hedged(reading: Reading, start: int, end: int, predicate: Predicate | None) -> bool:
    near = _around_verb(reading, start, end, predicate)
    return (
        rumour(reading, predicate)
        or bool(reading.cues_in(start, end, "hedge"))
        or bool(reading.cues_in(*near, "possibility"))
    )


def _planned(reading: Reading, start: int, end: int, predicate: Predicate | None) -> bool:
    near = _around_verb(reading, start, end, predicate)
    return (
        _future(reading, predicate)
        or bool(reading.cues_in(*near, "plan"))
        or (bool(reading.cues_in(*near, "future")) and _is_future(reading, predicate))
        or bool(reading.cues_in(start, near[0] if predicate else end, "aim"))
    )


def _around_verb(
    reading: Reading, start: int, end: int, predicate: Predicate | None
) -> tuple[int, int]:
    """The verb group and the two words behind it.

    The whole span where there is no verb, or where verbs embrace the clause.
    """
    if predicate is None or reading.lexicon.verb_bracket:
        return start, end
    last = min(predicate.head + 2, len(reading.tokens) - 1)
    return reading.tokens[predicate.first].start, min(end, reading.tokens[last].end)


def rumour(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether the predicate stands in the conditional that reports a rumour."""
    if predicate is None or not reading.lexicon.rumour_conditional:
        return False
    conditional = [reading.tokens[i] for i in predicate.verbs]
    conditional = [verb for verb in conditional if "Mood=Cnd" in verb.feats]
    plans = reading.cues_of("plan")
    return any(all(c.start != verb.start for c in plans) for verb in conditional)


def _is_future(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether the verb group is a future: "wird fahren", but not the passive "wird bestreikt".

    Only where verbs embrace the clause does one auxiliary make both.
    """
    if predicate is None or not reading.lexicon.verb_bracket:
        return predicate is not None
    behind = reading.tokens[predicate.first : predicate.head + 3]
    return any("VerbForm=Inf" in token.feats for token in behind)


def _future(reading: Reading, predicate: Predicate | None) -> bool:
    if predicate is None:
        return False
    return any("Tense=Fut" in reading.tokens[i].feats for i in predicate.verbs)


def reported_subjunctive(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether the predicate's mood alone marks reported speech."""
    if predicate is None or not reading.lexicon.reported_subjunctive:
        return False
    return any(
        "Mood=Sub" in reading.tokens[i].feats and "Tense=Pres" in reading.tokens[i].feats
        for i in predicate.verbs
    )
