"""Whole words are added where a concept or a dictionary knows them, and change no direction."""

from __future__ import annotations

from collections import Counter

import numpy as np
from tokenizers import Tokenizer, models, pre_tokenizers
from widen import LEAST_SEEN, new_words, widened

PIECES = {"[UNK]": 0, "digg": 1, "##er": 2, "dam": 3, "barrage": 4}
CONCEPT = (("en", "digger"), ("fr", "pelleteuse"), ("en", "dam"))


def tokenizer() -> Tokenizer:
    made = Tokenizer(models.WordPiece(vocab=PIECES, unk_token="[UNK]"))  # noqa: S106 - no password
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def test_what_is_short_known_or_rare_is_not_added() -> None:
    seen = Counter({("fr", "barrages"): LEAST_SEEN - 1, ("fr", "maison"): LEAST_SEEN})
    assert new_words(PIECES, [(("fr", "barrage"), ("en", "dam"))], [], seen) == []


def test_words_of_concepts_and_forms_in_the_corpora() -> None:
    seen = Counter({("fr", "barrages"): LEAST_SEEN, ("fr", "pelleteuses"): LEAST_SEEN})
    found = new_words(PIECES, [CONCEPT], [(("fr", "barrage"), ("en", "dam"))], seen)
    assert found == ["barrages", "digger", "pelleteuse", "pelleteuses"]


def test_a_new_word_is_the_sum_of_its_pieces() -> None:
    vectors = np.arange(10, dtype=np.float32).reshape(5, 2)
    made = widened(vectors, ["digger"], tokenizer())
    assert np.array_equal(made[:5], vectors)
    assert np.array_equal(made[5], vectors[1] + vectors[2])
