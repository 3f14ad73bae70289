"""What a claim borrows stands in brackets, in words of the article."""

from __future__ import annotations

from tests.extraction.build import claims


def texts(text: str, language: str = "fr") -> list[str]:
    return [claim.text for claim in claims(text, language)]


def test_nothing_is_borrowed_without_need() -> None:
    assert texts("La tempête a détruit le pont.") == ["La tempête a détruit le pont"]


def test_a_shared_subject() -> None:
    found = texts("La tempête a détruit le pont et a coupé la route.")

    assert found == ["La tempête a détruit le pont", "[La tempête] a coupé la route"]


def test_a_relative_pronoun_is_replaced() -> None:
    found = texts("Le pont a été détruit par la tempête, qui a coupé la route.")

    assert found[-1] == "[la tempête] a coupé la route"


def test_only_words_of_the_article() -> None:
    text = "Le navire avait à son bord 207 touristes et 18 marins."
    for claim in texts(text):
        for borrowed in claim.split("[")[1:]:
            assert all(word in text for word in borrowed.split("]")[0].split())
