"""The optional judge: a sentence-transformers cross-encoder trained on inference.

It reads aligned candidates only, in both directions, in one batch. It confirms what the rules say,
vetoes conflicts that rest on no typed value, or adds a verdict where the rules were silent; the
finding says which (``judged_by``). Nothing here is imported unless a judge is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Literal, Protocol, get_args

from claimcheck.errors import ModelError

Label = Literal["entailment", "neutral", "contradiction"]
"""The three answers of natural language inference."""

LABELS: tuple[Label, ...] = get_args(Label)

Answer = Mapping[Label, float]
"""Probability of each label; they sum to 1."""


class Judge(Protocol):
    """Premise and hypothesis to probabilities, in batches."""

    @property
    def id(self) -> str:
        """The model's name, as reports state it."""

    def answer(self, pairs: Sequence[tuple[str, str]], /) -> Sequence[Answer]:
        """One answer a pair of premise and hypothesis."""


@dataclass(frozen=True)
class CrossEncoderJudge:
    """A loaded cross-encoder; ``order`` is the label of each of its outputs."""

    id: str
    model: Any
    order: tuple[Label, ...]

    def answer(self, pairs: Sequence[tuple[str, str]], /) -> Sequence[Answer]:
        """Softmax over the three outputs, named by the model's own label order."""
        if not pairs:
            return []
        rows = self.model.predict(
            [list(pair) for pair in pairs], apply_softmax=True, show_progress_bar=False
        )
        return [
            {label: float(value) for label, value in zip(self.order, row, strict=True)}
            for row in rows
        ]


def named_judge(name: str) -> Judge:
    """A cross-encoder by folder or hub name; raises ModelError where it cannot be used."""
    if find_spec("sentence_transformers") is None:
        raise ModelError(
            f"{name}: sentence-transformers is not installed",
            hint="pip install 'claimcheck[embedders]', or leave --judge out.",
        )
    from sentence_transformers import CrossEncoder  # noqa: PLC0415 - imports torch

    try:
        model = CrossEncoder(name, device="cpu")
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{name}: no such cross-encoder could be loaded",
            hint="Name a folder or a model that sentence-transformers has already stored here.",
        ) from error
    return CrossEncoderJudge(name, model, label_order(name, model.model.config.id2label))


def label_order(name: str, id2label: Mapping[int, str]) -> tuple[Label, ...]:
    """The label of each output; raises ModelError where the model is not one for inference."""
    order: list[Label] = []
    for index in sorted(id2label):
        said = id2label[index].lower()
        found = [label for label in LABELS if label.startswith(said) or said.startswith(label)]
        order.extend(found)
    if sorted(order) != sorted(LABELS):
        raise ModelError(
            f"{name}: its labels are {', '.join(id2label[at] for at in sorted(id2label))}",
            hint="A judge must answer entailment, neutral or contradiction.",
        )
    return tuple(order)
