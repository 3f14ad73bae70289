"""How surely a claim is put forward.

In this order: a question, or a clause that leaves open whether it is so ("whether", "if"); content
that its speaker denies; a hedge, the conditional of rumour or a possibility ("aurait",
"allegedly", "may"); a plan or the future; what someone says; else asserted.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Token, is_finite
from claimcheck.claim import Attribution, Modality
from claimcheck.extraction.cues import Cue
from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading


def modality(
    reading: Reading,
    start: int,
    end: int,
    *,
    predicate: Predicate | None,
    attribution: Attribution | None,
    indirect: bool = False,
) -> Modality:
    """The modality of the words in a span; ``indirect``: what a verb before them reports."""
    if reading.text(start, min(end + 3, reading.sentence.end)).rstrip(' »”"').endswith("?"):
        return "question"
    if _is_open(reading, predicate):
        return "question"
    if attribution and attribution.stance == "denies":
        return "denied"
    foretold = indirect and _is_later(reading, predicate)
    if _hedged(reading, start, end, None if foretold else predicate, predicate):
        return "hedged"
    if foretold or _planned(reading, start, end, predicate):
        return "planned"
    reported = attribution is not None or reported_subjunctive(reading, predicate)
    return "reported" if reported else "asserted"


def _is_open(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether a clause asks whether something is so, or says what would be if it were."""
    if predicate is None:
        return False
    verb = reading.tokens[predicate.head]
    head = verb.head if verb.relation in ("cop", "aux") else verb.index
    return _begins_open(reading, predicate) or any(
        token.relation == "mark" or _stands_for_mark(reading, token, verb)
        for token in (reading.tokens[at] for at in reading.sentence.children[head])
        if token.form.casefold() in reading.lexicon.open_marks
    )


def _begins_open(reading: Reading, predicate: Predicate) -> bool:
    """Whether the sentence begins with such a word, and no finite verb stands before this one.

    A clause in front is often parsed as the main one: "Whether data was stolen is not clear yet".
    """
    first = next((each for each in reading.tokens if each.upos != "PUNCT"), None)
    if first is None or first.form.casefold() not in reading.lexicon.open_marks:
        return False
    between = reading.tokens[first.index + 1 : predicate.first]
    return first.upos != "PRON" and not any(is_finite(each) for each in between)


def _stands_for_mark(reading: Reading, token: Token, verb: Token) -> bool:
    """Whether a word that the parser takes for a reflexive opens a clause under its verb.

    It stands behind the verb, apart from it: "investiga se uma faísca causou o incêndio".
    """
    below = (reading.tokens[at] for at in reading.sentence.children[verb.index])
    clauses = [each for each in below if each.relation in ("ccomp", "advcl")]
    behind = token.index == verb.index + 1 and token.start > verb.end
    return behind and any(clause.index > token.index for clause in clauses)


def _hedged(
    reading: Reading, start: int, end: int, told: Predicate | None, predicate: Predicate | None
) -> bool:
    """Whether words are put forward with doubt; ``told``: the verbs whose mood may say so."""
    near = _around_verb(reading, start, end, predicate)
    return (
        rumour(reading, told)
        or bool(reading.cues_in(start, end, "hedge"))
        or any(is_doubtful(reading, cue) for cue in reading.cues_in(start, end, "presumed"))
        or bool(reading.cues_in(*near, "possibility"))
        or is_supposed(reading, predicate)
    )


def _planned(reading: Reading, start: int, end: int, predicate: Predicate | None) -> bool:
    near = _around_verb(reading, start, end, predicate)
    return (
        (_has(reading, predicate, "Tense=Fut") and not _looks_back(reading, predicate))
        or any(_is_plan(reading, cue) for cue in reading.cues_in(*near, "plan"))
        or (bool(reading.cues_in(*near, "future")) and _is_future(reading, predicate, end))
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


def _is_plan(reading: Reading, cue: Cue) -> bool:
    """Whether a word plans something where it stands: what "is to blame" plans nothing."""
    blames = reading.cues_of("at_fault", "cause_first")
    return not _is_noun(reading, cue) and not any(cue.meets(each) for each in blames)


def _is_noun(reading: Reading, cue: Cue) -> bool:
    """Whether the word of a plan is a noun: who "approved the project" plans nothing."""
    token = reading.tokens[reading.token_at(cue.start)]
    before = reading.tokens[max(token.index - 1, 0)]
    return token.upos == "NOUN" and before.upos != "AUX" and token.end >= cue.end


def is_doubtful(reading: Reading, cue: Cue) -> bool:
    """Whether "suspected" doubts what happened ("the suspected leak"), not who somebody is."""
    token = reading.tokens[reading.token_at(cue.start)]
    if token.upos == "VERB" and token.relation != "amod":
        return True
    if token.relation != "amod" or token.head < 0:
        return False
    noun = reading.tokens[token.head]
    return bool(reading.cues_in(noun.start, noun.end, "event_noun"))


def rumour(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether the predicate stands in the mood or tense that reports a rumour."""
    if reading.lexicon.rumour_future and _is_future_perfect(reading, predicate):
        return True
    if predicate is None or not reading.lexicon.rumour_conditional:
        return False
    conditional = _marked(reading, predicate, "Mood=Cnd")
    plans = reading.cues_of("plan")
    return any(all(c.start != verb.start for c in plans) for verb in conditional)


def _is_future_perfect(reading: Reading, predicate: Predicate | None) -> bool:
    """Find "terá começado": a future auxiliary, no passive, right before a participle."""
    if predicate is None or len(predicate.verbs) == 1:
        return False
    first, second = (reading.tokens[i] for i in predicate.verbs[:2])
    if first.relation != "aux" or first.deprel == "aux:pass":
        return False
    return "Tense=Fut" in first.feats and "VerbForm=Part" in second.feats


def _looks_back(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether a future perfect sums up what is over: "il aura fallu trois heures".

    With a date ahead it is a future: "d'ici à 2030, la ville aura perdu 3 000 emplois".
    """
    if not _is_future_perfect(reading, predicate):
        return False
    today = _day_of_article(reading)
    values = reading.values_in(reading.sentence.start, reading.sentence.end)
    return all((each.high or "") <= today for each in values if each.kind == "date")


def is_supposed(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether a modal stands with a perfect infinitive: "soll geflohen sein", "must have fled"."""
    if predicate is None:
        return False
    modal, head = reading.tokens[predicate.first], predicate.head
    if not reading.cues_in(modal.start, modal.end, "hearsay"):
        return False
    inside = reading.tokens[predicate.first + 1 : head + 2]
    return any(t.head == head and _makes_perfect(reading, t) for t in inside)


def _makes_perfect(reading: Reading, token: Token) -> bool:
    """Whether an auxiliary makes a perfect infinitive; "sein" does, "être" of a passive not."""
    passive = token.deprel == "aux:pass" and not reading.lexicon.verb_bracket
    if token.relation != "aux" or passive:
        return False
    return bool(reading.cues_in(token.start, token.end, "perfect"))


def _is_future(reading: Reading, predicate: Predicate | None, end: int) -> bool:
    """Whether the verb group is a future: "wird fahren", but not the passive "wird bestreikt".

    Only where verbs embrace the clause does one auxiliary make both; a passive that is dated
    ("wird im Juni eröffnet") is yet to come.
    """
    if predicate is None or not reading.lexicon.verb_bracket:
        return predicate is not None
    auxiliary = reading.tokens[predicate.first]
    behind = reading.tokens[predicate.first : predicate.head + 3]
    if any("VerbForm=Inf" in token.feats for token in behind):
        return True
    if _takes_infinitive(reading, auxiliary, reading.tokens[predicate.head]):
        return True
    return _is_dated_ahead(reading, predicate, end)


def _takes_infinitive(reading: Reading, auxiliary: Token, head: Token) -> bool:
    """Whether a future auxiliary stands with an infinitive that the parser leaves untagged."""
    if auxiliary.deprel != "aux" or {"Tense=Past", "VerbForm=Part"} & head.feats:
        return False
    future = reading.cues_in(auxiliary.start, auxiliary.end, "future")
    return bool(future) and head.form.endswith(reading.lexicon.endings.get("VerbForm=Inf", ()))


def _is_dated_ahead(reading: Reading, predicate: Predicate, end: int) -> bool:
    """Whether a date of a present verb is not before the article's own."""
    auxiliary = reading.tokens[predicate.first]
    if "Tense=Pres" not in auxiliary.feats:
        return False
    when = [t for t in reading.tokens if t.relation == "obl" and t.head in predicate.verbs]
    dates = [v for v in reading.values_in(auxiliary.end, end) if v.kind == "date"]
    dates = [v for v in dates if any(v.start <= t.start < v.end for t in when)]
    today = _day_of_article(reading)
    return any(today <= (v.high or v.low or "") for v in dates)


def _day_of_article(reading: Reading) -> str:
    """ISO date; empty where none is known."""
    published = reading.article.published
    return published.isoformat() if published else ""


def _is_later(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether a conditional is the future seen from the past: "a dit qu'il viendrait"."""
    kind = reading.lexicon.later_conditional
    if predicate is None or kind == "none" or not _is_after_past(reading, predicate):
        return False
    if any("VerbForm=Inf" in reading.tokens[i].feats for i in predicate.verbs):
        return False
    conditional = _marked(reading, predicate, "Mood=Cnd")
    perfect = {"aux", "aux:tense"}
    compound = [verb for verb in conditional if len(predicate.verbs) > 1 and verb.deprel in perfect]
    return bool(compound if kind == "compound" else conditional) and (
        kind == "compound" or not compound
    )


def _is_after_past(reading: Reading, predicate: Predicate) -> bool:
    """Whether the verb group before this one is past."""
    before = [p for p in reading.predicates if p.first < predicate.first]
    past = {"Tense=Past", "Tense=Imp", "VerbForm=Part"}
    return bool(before) and any(past & reading.tokens[i].feats for i in before[-1].verbs)


def _has(reading: Reading, predicate: Predicate | None, feature: str) -> bool:
    return predicate is not None and bool(_marked(reading, predicate, feature))


def _marked(reading: Reading, predicate: Predicate, feature: str) -> list[Token]:
    """The verbs of a group that show a feature, by their tags or by their endings."""
    endings = reading.lexicon.endings.get(feature, ())
    verbs = [reading.tokens[i] for i in predicate.verbs]
    return [
        verb
        for verb in verbs
        if feature in verb.feats or (verb.form.endswith(endings) and is_finite(verb))
    ]


def reported_subjunctive(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether the predicate's mood alone marks reported speech."""
    if predicate is None or not reading.lexicon.reported_subjunctive:
        return False
    return any(
        "Mood=Sub" in reading.tokens[i].feats and "Tense=Pres" in reading.tokens[i].feats
        for i in predicate.verbs
    )
