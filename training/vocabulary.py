"""The embedding model's vocabulary: WordPiece over lower-cased text, every number the same token.

WordPiece rather than Unigram, because it loads four times faster (28 against 102 ms for 60,000
tokens), and a model this light is loaded at every start. All numbers in figures are one token, so
that two claims that differ in them are still close: figures are compared as typed values, not as
vectors.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from corpora import LANGUAGES, Meaning
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

UNKNOWN = "[UNK]"
_APOSTROPHES = "[’‘ʼ`´]"
_NUMBER = r"\p{Nd}+(?:[.,\u00a0\u202f ]\p{Nd}+)*"


def train_vocabulary(
    groups: Sequence[Meaning], size: int, per_language: int = 150_000
) -> Tokenizer:
    """A WordPiece tokenizer of ``size`` tokens, from as many sentences of each language."""
    tokenizer = Tokenizer(models.WordPiece(unk_token=UNKNOWN, max_input_chars_per_word=60))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKC(),
            normalizers.Lowercase(),
            normalizers.Replace(Regex(_APOSTROPHES), "'"),
            normalizers.Replace(Regex(_NUMBER), " 0 "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=size, special_tokens=[UNKNOWN], limit_alphabet=400, show_progress=False
    )
    tokenizer.train_from_iterator(_balanced(groups, per_language), trainer)
    return tokenizer


def _balanced(groups: Sequence[Meaning], per_language: int) -> Iterator[str]:
    by_language: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    for group in groups:
        for language, sentence in group.sentences:
            by_language[language].append(sentence)
    for language in LANGUAGES:
        sentences = by_language[language]
        random.Random(language).shuffle(sentences)  # noqa: S311 - reproducible
        yield from sentences[:per_language]


def encode_groups(tokenizer: Tokenizer, groups: Sequence[Meaning], folder: Path) -> None:
    """Write token ids of all sentences and the bounds of sentences and groups to ``folder``.

    tokens: ids one after the other; sentence_ends, group_ends: running counts of tokens and of
    sentences; languages: index into LANGUAGES a sentence.
    """
    sentences = [sentence for group in groups for _, sentence in group.sentences]
    tokens: list[np.ndarray] = []
    lengths: list[int] = []
    for at in range(0, len(sentences), 50_000):
        batch = tokenizer.encode_batch_fast(sentences[at : at + 50_000], add_special_tokens=False)
        tokens += [np.array(one.ids or [0], dtype=np.int32) for one in batch]
        lengths += [max(1, len(one.ids)) for one in batch]
    languages = [LANGUAGES.index(language) for group in groups for language, _ in group.sentences]
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "tokens.npy", np.concatenate(tokens))
    np.save(folder / "sentence_ends.npy", np.cumsum(lengths))
    np.save(folder / "group_ends.npy", np.cumsum([len(group.sentences) for group in groups]))
    np.save(folder / "languages.npy", np.array(languages, dtype=np.int8))
