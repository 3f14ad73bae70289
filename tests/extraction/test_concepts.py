"""The concepts a claim tells."""

from __future__ import annotations

from tests.extraction.build import first


def test_words_without_a_concept() -> None:
    assert first("Xylo zwickt Quuxen am 3. Mai.", "de").concepts == ()


def test_two_languages_share_concepts() -> None:
    """What is borrowed counts, and so do the parts."""
    left = first("Les opérations ont été reportées.", "fr")
    right = first("Gli interventi sono stati rinviati.", "it")
    assert "postpone" in {*left.concepts} & {*right.concepts}
    predicate = next(part for part in left.arguments if part.role == "predicate")
    assert "postpone" in predicate.concepts
