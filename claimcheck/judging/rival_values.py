"""The part all value rules share: two values of one kind that no number satisfies both."""

from __future__ import annotations

from claimcheck.alignment.aspects import is_single
from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Compared, Pair
from claimcheck.claim import Claim
from claimcheck.judging.ruling import RIVAL_VALUES, Ruling
from claimcheck.judging.wording import tell
from claimcheck.value import ValueKind

FACTS = frozenset({"asserted", "reported", "hedged"})
"""Modalities of what is said to be so; plans, denials and questions state no rival value."""

LEAST: dict[ValueKind, float] = {
    "time": 0.3, "date": 0.3, "count": 0.4, "percentage": 0.5, "measure": 0.4, "money": 0.5,
}  # fmt: skip
"""Kinds with a threshold of their own: an article has few clock times, and many percentages and
days of many things (read off on 413 linked groups left out: above these, 7 of 10 rivals or more
are rivals)."""

UNLIKE = 0.2
"""Cosine of what is counted below which two counts are of two things, unless alignment is surer.
Of equal ones on groups left out, 15 of 24 agreements in doubt were right, 24 of 31 without."""

RIVALS_UNLIKE = 0.55
"""The score from which they are rivals all the same."""

NO_DOUBT = 0.8
"""Score from which two values are rivals however differently they are worded, or although one side
is negated: "a day costs 38,000", "19,000 a day not taken in"."""

NO_DOUBT_OF: dict[ValueKind, float] = {"duration": 0.6, "money": 0.6}
"""The same for wordings of kinds of which an article tells few: 4 of 5 between these scores were
rivals on groups left out, of measures 1 of 4."""

SAME_THING = 0.3
"""Cosine of the subjects from which both values may be of one thing."""

NO_CHANCE = 0.4
"""Sum of the cosines of what is said, of the frames, of the words around the values and of what
they count, below which the two clash by chance."""

SAME_WORDS = 0.7
"""Cosine of the words around two values from which they are the rivals among several."""


def are_facts(left: Claim, right: Claim) -> bool:
    """Whether both claims state what is said to be so."""
    return {left.modality, right.modality} <= FACTS


def rival_values(pair: Pair, kind: ValueKind, rule: str) -> Ruling | None:
    """A contradiction when the compared values are of this kind and exclude each other."""
    compared = pair.compared
    if compared is None or compared.relation != "disjoint" or compared.left.kind != kind:
        return None
    if pair.rivalry < _least(compared):
        return None
    if polarity(pair.left) != polarity(pair.right) and pair.rivalry < NO_DOUBT:
        return None
    if not _told_singly(pair) or _by_chance(pair):
        return None
    values = tell(compared.left), tell(compared.right)
    return Ruling("contradiction", rule, f"{values[0]} against {values[1]}", values)


def _least(compared: Compared) -> float:
    """The score from which values of this kind are rivals."""
    kind = compared.left.kind
    if counts_unlike(compared):
        return RIVALS_UNLIKE
    return LEAST.get(kind, RIVAL_VALUES)


def counts_unlike(compared: Compared) -> bool:
    """Whether the two values count two things, as far as both say what they count."""
    return compared.counted is not None and compared.counted < UNLIKE


def _by_chance(pair: Pair) -> bool:
    """Whether nothing that is said of the two values is alike, and alignment is not sure either."""
    compared = pair.compared
    if compared is None or pair.subject >= SAME_THING:
        return False
    if pair.rivalry >= NO_DOUBT_OF.get(compared.left.kind, NO_DOUBT):
        return False
    return likeness(pair, compared) + (compared.counted or 0.0) < NO_CHANCE


def likeness(pair: Pair, compared: Compared) -> float:
    """Sum of the cosines of what is said, of the frames and of the words around the values."""
    return pair.core + pair.similarity + compared.context


def _told_singly(pair: Pair) -> bool:
    """Whether each claim gives one value of the kind: a price list offers many to go wrong with."""
    compared = pair.compared
    if compared is None or compared.context >= SAME_WORDS:
        return True
    sides = (pair.left, compared.left), (pair.right, compared.right)
    return all(is_single(claim, value) for claim, value in sides)
