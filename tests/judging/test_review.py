"""A judge confirms, vetoes and adds; typed values are never vetoed."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judging.cross_encoder import Answer
from claimcheck.judging.review import review
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import claim, pair, value

CLASH = Ruling("contradiction", "polarity", "affirmed against negated")
SAME = Ruling("agreement", "statement.same", "both say so")
PLAIN = pair(claim("A", "the road is open"), claim("B", "the road is closed"))


class Fixed:
    """A judge that always gives one answer, and remembers what it was asked."""

    id = "fixed"

    def __init__(self, contradiction: float, entailment: float) -> None:
        self.said: Answer = {
            "contradiction": contradiction,
            "entailment": entailment,
            "neutral": 1 - contradiction - entailment,
        }
        self.asked: list[tuple[str, str]] = []

    def answer(self, pairs: Sequence[tuple[str, str]], /) -> Sequence[Answer]:
        """The same for every pair."""
        self.asked = list(pairs)
        return [self.said for _ in pairs]


def test_a_neutral_judge_changes_nothing() -> None:
    """Neither sure nor doubtful."""
    judge = Fixed(0.3, 0.3)
    assert review([(PLAIN, CLASH), (PLAIN, None)], judge) == [(PLAIN, CLASH), (PLAIN, None)]


def test_both_directions_are_asked() -> None:
    """Premise and hypothesis, and back, in one batch."""
    judge = Fixed(0.3, 0.3)
    review([(PLAIN, None)], judge)
    assert judge.asked == [
        ("the road is open", "the road is closed"),
        ("the road is closed", "the road is open"),
    ]


def test_a_value_is_not_vetoed() -> None:
    """Two numbers that exclude each other need no reader."""
    both = pair(
        claim("A", values=(value("count", "3"),)), claim("B", values=(value("count", "9"),))
    )
    assert review([(both, CLASH)], Fixed(0.01, 0.01)) == [(both, CLASH)]


def test_veto_confirm_and_add() -> None:
    """Each says that the judge did it."""
    assert review([(PLAIN, CLASH)], Fixed(0.01, 0.5)) == [(PLAIN, None)]
    ((_, confirmed),) = review([(PLAIN, CLASH)], Fixed(0.8, 0.1))
    assert confirmed is not None
    assert confirmed.judged_by == "rules, confirmed by fixed"
    ((_, agreed),) = review([(PLAIN, SAME)], Fixed(0.1, 0.8))
    assert agreed is not None
    assert agreed.judged_by == "rules, confirmed by fixed"
    ((_, added),) = review([(PLAIN, None)], Fixed(0.95, 0.01))
    assert added is not None
    assert (added.verdict, added.judged_by) == ("contradiction", "fixed")
    ((_, entailed),) = review([(PLAIN, None)], Fixed(0.01, 0.95))
    assert entailed is not None
    assert (entailed.verdict, entailed.judged_by) == ("agreement", "fixed")


def test_an_unsure_pair_gains_nothing() -> None:
    """The judge reads aligned candidates, not chance neighbours."""
    unsure = pair(PLAIN.left, PLAIN.right, score=0.2)
    assert review([(unsure, None)], Fixed(0.99, 0.0)) == [(unsure, None)]
