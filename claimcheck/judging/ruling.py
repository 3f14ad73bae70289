"""What a rule says of a pair, and how sure alignment must be before it may say it.

The thresholds were set by hand on the linked groups that ``training/weights.py`` reads, so that
most findings of each kind above its threshold are right. They are no probabilities.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.alignment.pair import Pair
from claimcheck.comparison import Verdict


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict on one pair, with the words the report shows."""

    verdict: Verdict
    rule: str
    reason: str
    values: tuple[str, str] = ("", "")
    judged_by: str = "rules"


Rule = Callable[[Pair], Ruling | None]
"""A rule looks at one pair and speaks, or stays silent."""

RIVAL_VALUES = 0.25
"""Score from which two values that exclude each other contradict each other."""

RIVAL_STATEMENTS = 0.3
"""The same for what no value decides: agents, roles, who denies."""

RIVAL_CAUSES = 0.5
"""The same for causes. On groups left out 7 of 12 in the tenth below it were right, 33 of 46
above it."""

RIVAL_NEGATION = 0.5
"""The same where one side is negated and no pole tells."""

RIVAL_POLES = 0.5
"""The same for opposite poles. On groups left out 11 of 28 in the tenth below it were right, 144 of
174 above it."""

RIVAL_POLES_IN_SAME_WORDS = 0.2
"""The same where hardly a word but the pole differs, and both name the same."""

SAME_POLE = 0.1
"""Score from which one pole told in two ways is told of one thing."""

SAME_VALUE = 0.4
"""Score from which equal values agree: the value itself is evidence for the question."""

SAME_STATEMENT = 0.5
"""Score from which two claims without rival values say the same."""
