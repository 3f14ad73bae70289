"""What the parsers' training makes of treebanks."""

from __future__ import annotations

import pytest
from parsers import STAGES, sentences, settings, slimmed, without_subtype

from claimcheck.article import LANGUAGES

LINE = "3\tvendu\tvendre\tVERB\tVpp\tGender=Masc|Number=Sing|Tense=Past\t0\tacl:relcl\t_\t_\n"


def test_comments_and_blank_lines_stay() -> None:
    assert slimmed("# text = x\n") == "# text = x\n"
    assert slimmed("\n") == "\n"


def test_features_nobody_reads_are_dropped() -> None:
    assert slimmed(LINE).split("\t")[4:6] == ["_", "Number=Sing|Tense=Past"]


def test_relations_are_scored_without_their_subtype() -> None:
    assert without_subtype(LINE).split("\t")[7] == "acl"


def test_sentences_stop_at_the_limit() -> None:
    text = "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n" * 5
    assert len(sentences(text)) == 5
    assert len(sentences(text, limit=2)) == 2


def test_a_broken_treebank_is_an_error() -> None:
    with pytest.raises(ValueError, match="CoNLL-U"):
        sentences("1\ta\n\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_recipe_that_keeps_its_test_part_aside(language: str) -> None:
    recipe = settings(language)
    assert not set(recipe["test"]) & {*recipe["train"], *recipe.get("tokenizer", [])}
    assert all(recipe[f"{stage}_iterations"] > 0 for stage in STAGES[1:])
