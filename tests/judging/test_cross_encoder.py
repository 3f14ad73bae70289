"""The judge's seam, with a tiny model made here: label order, both directions, errors that mend."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from claimcheck.errors import ModelError
from claimcheck.judging.cross_encoder import Answer, CrossEncoderJudge, label_order, named_judge

WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "open", "closed", "the", "road", "is")


def test_labels_that_are_no_inference_are_refused() -> None:
    """A ranker cannot judge."""
    with pytest.raises(ModelError, match="LABEL_0"):
        label_order("ranker", {0: "LABEL_0"})


def test_label_order_is_the_models_own() -> None:
    """Capitals and short names are understood."""
    order = label_order("m", {0: "CONTRADICTION", 1: "entail", 2: "Neutral"})
    assert order == ("contradiction", "entailment", "neutral")


def test_no_pairs_ask_nothing() -> None:
    """The model is not even touched."""
    judge = CrossEncoderJudge("none", None, ("entailment", "neutral", "contradiction"))
    empty: Sequence[Answer] = judge.answer([])
    assert empty == []


def test_a_missing_model_says_how_to_mend_it() -> None:
    """A folder that is not there."""
    pytest.importorskip("sentence_transformers")
    with pytest.raises(ModelError, match="no such cross-encoder"):
        named_judge("./no/such/folder")


@pytest.mark.filterwarnings("ignore")
def test_a_real_cross_encoder_answers_by_its_own_labels(tmp_path: Path) -> None:
    """A tiny BERT whose bias says contradiction, at output 0 in its own order."""
    pytest.importorskip("sentence_transformers")
    judge = named_judge(str(tiny_model(tmp_path)))
    (found,) = judge.answer([("the road is open", "the road is closed")])
    assert max(found, key=lambda label: found[label]) == "contradiction"
    assert sum(found.values()) == pytest.approx(1.0, abs=1e-5)


def tiny_model(folder: Path) -> Path:
    """Saves a one-layer model with set output biases."""
    torch: Any = importlib.import_module("torch")
    transformers: Any = importlib.import_module("transformers")
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    transformers.BertTokenizerFast(vocab_file=str(folder / "vocab.txt")).save_pretrained(folder)
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
        intermediate_size=16, num_labels=3,
        id2label={0: "contradiction", 1: "entailment", 2: "neutral"},
        label2id={"contradiction": 0, "entailment": 1, "neutral": 2},
    )  # fmt: skip
    model = transformers.BertForSequenceClassification(config)
    with torch.no_grad():
        model.classifier.weight.zero_()
        model.classifier.bias.copy_(torch.tensor([4.0, 0.0, 0.0]))
    model.save_pretrained(folder)
    return folder
