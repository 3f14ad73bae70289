"""Subjects: own or shared."""

from __future__ import annotations

import pytest

from claimcheck.extraction.clauses import segments
from tests.extraction.build import reading


def subjects(text: str, language: str = "fr") -> list[str | None]:
    read = reading(text, language)
    return [
        read.text(read.tokens[s.subject[0]].start, read.tokens[s.subject[1]].end)
        if s.subject
        else None
        for s in segments(read)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La tempête a détruit le pont.", ["La tempête"]),
        ("La tempête a détruit le pont et a coupé la route.", ["La tempête", "La tempête"]),
        ("Marie Duval, la directrice, a quitté la banque.", [None, "Marie Duval"]),
        ("Le pont a cédé, blessant trois marins.", ["Le pont", "Le pont"]),
    ],
)
def test_subjects(text: str, expected: list[str | None]) -> None:
    """Coordinated and participial clauses share that of their clause."""
    assert subjects(text) == expected


def test_a_relative_pronoun_is_no_subject() -> None:
    found = subjects("La tempête a détruit le pont qui reliait les deux rives.")

    assert found[1] == "le pont"
