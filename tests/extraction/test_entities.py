"""Names."""

from __future__ import annotations

import pytest

from claimcheck.extraction.entities import entities
from tests.extraction.build import reading


def names(text: str, language: str = "en") -> tuple[str, ...]:
    read = reading(text, language)
    return entities(read, read.sentence.start, read.sentence.end)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Yesterday the bridge was closed.", "en"),
        ("The court met on Tuesday in March.", "en"),
        ("Die Brücke über den Fluss ist gesperrt.", "de"),
    ],
)
def test_common_words_are_no_names(text: str, language: str) -> None:
    """Not at the head of a sentence, not a weekday, not a German noun."""
    assert names(text, language) == ()


def test_runs_are_one_name() -> None:
    assert names("The flood hit Porto Alegre and the town of Canoas.") == ("Porto Alegre", "Canoas")


def test_particles_stay_inside() -> None:
    assert names("The mayor met Alba di Ponte in Florence.", "en") == ("Alba di Ponte", "Florence")
