"""What each gate and each rule means, in a sentence for readers of a report."""

from __future__ import annotations

from typing import Final

GATES: Final = {
    "event": "They are about the same event.",
    "aspect": "They answer the same kind of question.",
    "frame": "Without their values their wordings are akin.",
    "names": "They name the same people, places or organisations.",
    "value": "They state values that can both be true.",
}
"""The gates of the alignment, in the order a pair passes them."""

RULES: Final = {
    "attribution.denied": "one says it, another denies it: a disagreement between people.",
    "cause.rival": "both name a cause, and the causes have nothing in common.",
    "agent.rival": "the same deed is put down to different people.",
    "place.rival": "the same happening is put in different places.",
    "judge.contradiction": "the judge named on the command line reads a contradiction.",
    "judge.entailment": "the judge named on the command line reads the same statement.",
    "identity.rival": "the same person or thing is said to be something else.",
    "copy.verbatim": "both print the same sentence, word by word or nearly so: one voice, not two.",
    "count.none": "one side says there is none, the other counts some.",
    "direction.opposite": "the two say opposite things of it: up and down, open and closed.",
    "figure.later": "a figure that grows with time, and the later report has the larger one.",
    "poles.opposite": "of one thing they say opposites: insured and without cover.",
    "belief.fake": "one side calls fake what the other tells as it is.",
    "poles.same": "both say one thing, one of them by negating its opposite.",
    "polarity": "one side affirms what the other one negates.",
    "quote.altered": "the same speaker's words are given in two wordings.",
    "quote.same": "the same words are quoted.",
    "quote.translated": "the same words are quoted in translation.",
    "roles.swapped": "who does it and who suffers it have changed places.",
    "scope.event": "one side speaks of another event, so both can be right.",
    "scope.forecast": "one side is a plan or forecast, so both can be right.",
    "scope.later": "one side tells of a day after the other source was published.",
    "scope.moment": "each is as it stood at its own hour, so far or not yet: both can be right.",
    "scope.place": "one side speaks of a place named before, so both can be right.",
    "scope.names": "each figure is said of something of its own name, so both can be right.",
    "scope.part": "one figure is of a part or one group, or reckoned otherwise: both can be right.",
    "scope.period": "the figures are of different periods, so both can be right.",
    "wording.rival": "the same sentence, with one part exchanged for something else.",
    "statement.same": "both say the same, and nothing speaks against it.",
}
"""Rules by their whole name."""

SUFFIXES: Final = {
    "disjoint": "no single value satisfies both: what one allows, the other excludes.",
    "equal": "the values are the same.",
    "derived": "what one source states follows from what the other does.",
    "compatible": "the values differ in precision, but one value satisfies both.",
}
"""Rules about values, by what they found: ``duration.disjoint``, ``count.equal`` ..."""


def gate_in_words(gate: str) -> str:
    """What passing a gate means; the gate's own name when no sentence is known."""
    name = gate.partition(":")[0]
    return GATES.get(name, gate)


def rule_in_words(rule: str) -> str:
    """What a rule looks for; its own name when no sentence is known."""
    return RULES.get(rule) or SUFFIXES.get(rule.rpartition(".")[2], rule)
