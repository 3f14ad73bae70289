"""Words that mean the same move together; nothing else does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from corpora import LANGUAGES
from retrofit import Words, concepts, retrofitted
from widen import Vectors

VOCABULARY = {"dam": 0, "barrage": 1, "barrages": 2, "presa": 3, "casa": 4, "##presa": 5}
CONCEPTS = Path(__file__).parents[2] / "training" / "concepts"


def vectors() -> Vectors:
    made = np.random.default_rng(3).normal(size=(len(VOCABULARY), 8)).astype(np.float32)
    # One half common: words that have nothing in common have no centre.
    return made + np.float32(0.8)


def cosine(table: Vectors, one: str, other: str) -> float:
    left, right = table[VOCABULARY[one]], table[VOCABULARY[other]]
    return float(left @ right / np.linalg.norm(left) / np.linalg.norm(right))


def test_short_and_several_words_have_no_forms() -> None:
    words = Words(VOCABULARY)
    assert words.forms("en", "dam") == []
    assert words.forms("fr", "le barrage") == []
    assert words.forms("xx", "barrage") == []


def test_forms_are_found_by_their_stem() -> None:
    words = Words(VOCABULARY)
    assert words.forms("fr", "barrage") == [1, 2]
    assert words.forms("it", "presa") == [3]


def test_words_of_one_meaning_draw_near_and_keep_their_lengths() -> None:
    before = vectors()
    meaning = (("fr", "barrage"), ("it", "presa"))
    after = retrofitted(before, [meaning], Words(VOCABULARY), 0.4)
    assert cosine(after, "barrages", "presa") > cosine(before, "barrages", "presa")
    assert np.allclose(np.linalg.norm(after, axis=1), np.linalg.norm(before, axis=1), atol=1e-4)
    for word in ("dam", "casa", "##presa"):
        assert np.allclose(after[VOCABULARY[word]], before[VOCABULARY[word]], atol=1e-5)


def test_words_of_one_language_alone_stay() -> None:
    before = vectors()
    after = retrofitted(before, [(("it", "presa"), ("it", "casa"))], Words(VOCABULARY), 0.4)
    assert np.allclose(after, before, atol=1e-5)


def test_every_concept_has_words_in_all_languages() -> None:
    """And every line of the files is one."""
    found = concepts(CONCEPTS)
    texts = [path.read_text(encoding="utf-8") for path in CONCEPTS.glob("*.txt")]
    lines = [line for text in texts for line in text.splitlines()]
    assert len(found) == len([line for line in lines if line.strip()])
    assert all({language for language, _ in each} == {*LANGUAGES} for each in found)
    assert all(word for each in found for _, word in each)
