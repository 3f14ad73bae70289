"""Reflexive verbs: "s'est déclaré", "si è scatenato", "hat sich entzündet".

A reporting or causing verb said of itself neither reports nor causes anything.
"""

from __future__ import annotations

from claimcheck.extraction.predicates import Predicate
from claimcheck.extraction.reading import Reading

_REACH = 3
"""Tokens between the pronoun and the verb group, and behind the group's first verb."""


def is_reflexive(reading: Reading, predicate: Predicate | None) -> bool:
    """Whether a reflexive pronoun belongs to a verb group."""
    if predicate is None:
        return False
    first = max(predicate.first - _REACH, 0)
    last = min(max(predicate.head, predicate.first + _REACH), len(reading.tokens) - 1)
    near = reading.cues_in(reading.tokens[first].start, reading.tokens[last].end, "reflexive")
    pronouns = {cue.start for cue in near}
    return any(
        token.upos == "PRON" and token.start in pronouns and token.head in predicate.verbs
        for token in reading.tokens[first : last + 1]
    )
