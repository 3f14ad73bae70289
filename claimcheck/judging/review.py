"""What a named judge makes of the rulings: it confirms, vetoes or adds, and the ruling says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.alignment.pair import Pair
from claimcheck.judging.cross_encoder import Answer, Judge, Label
from claimcheck.judging.ruling import SAME_STATEMENT, Ruling

SURE = 0.9
"""Probability, in both directions, from which the judge adds a verdict of its own."""

DOUBTFUL = 0.1
"""Probability of contradiction, in both directions, below which the judge vetoes a conflict."""


def review(
    rulings: Sequence[tuple[Pair, Ruling | None]], judge: Judge
) -> list[tuple[Pair, Ruling | None]]:
    """The same pairs with the rulings that stand, in the same order."""
    texts = [(pair.left.text, pair.right.text) for pair, _ in rulings]
    answers = judge.answer(texts + [(right, left) for left, right in texts])
    return [
        (pair, _reviewed(pair, ruling, (there, back), judge.id))
        for (pair, ruling), there, back in zip(
            rulings, answers[: len(texts)], answers[len(texts) :], strict=True
        )
    ]


def _reviewed(
    pair: Pair, ruling: Ruling | None, both: tuple[Answer, Answer], name: str
) -> Ruling | None:
    if ruling is None:
        return _added(pair, both, name)
    if (
        ruling.verdict == "contradiction"
        and pair.compared is None
        and _all(both, "contradiction", below=DOUBTFUL)
    ):
        return None
    expected: dict[str, Label] = {"contradiction": "contradiction", "agreement": "entailment"}
    label = expected.get(ruling.verdict)
    if label is not None and min(answer[label] for answer in both) >= 0.5:
        return replace(ruling, judged_by=f"rules, confirmed by {name}")
    return ruling


def _added(pair: Pair, both: tuple[Answer, Answer], name: str) -> Ruling | None:
    if pair.score < SAME_STATEMENT:
        return None
    if min(answer["contradiction"] for answer in both) >= SURE:
        reason = f"{name} reads them as contradicting each other"
        return Ruling("contradiction", "judge.contradiction", reason, judged_by=name)
    if min(answer["entailment"] for answer in both) >= SURE:
        reason = f"{name} reads them as saying the same"
        return Ruling("agreement", "judge.entailment", reason, judged_by=name)
    return None


def _all(both: tuple[Answer, Answer], label: Label, *, below: float) -> bool:
    return max(answer[label] for answer in both) < below
