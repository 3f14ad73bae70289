"""Modality, polarity and speaker, 42 sentences a language: accuracy at least 0.9."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.article import LANGUAGES
from tests.extraction.build import claims

HERE = Path(__file__).parent
AT_LEAST = 0.9


def rows(language: str) -> list[tuple[str, str, str, str]]:
    """Modality, polarity, speaker, sentence."""
    lines = (HERE / f"{language}.voices.tsv").read_text(encoding="utf-8").splitlines()
    found = [tuple(line.split("\t")) for line in lines if not line.startswith("#")]
    return [(row[0], row[1], row[2], row[3]) for row in found]


def read(sentence: str, language: str) -> tuple[str, str, str]:
    """Modality, polarity and speaker of the first claim that is no mere attribution."""
    for claim in claims(sentence, language):
        if claim.aspect != "attribution":
            speaker = claim.attribution.speaker if claim.attribution else None
            return claim.modality, claim.polarity, speaker or "-"
    return "-", "-", "-"


@pytest.mark.parametrize("language", LANGUAGES)
def test_voices(language: str) -> None:
    """The table is the statement; where a parser slips, the bound still holds."""
    table = rows(language)
    wrong = []
    for *expected, sentence in table:
        found = read(sentence, language)
        if [each.lower() for each in found] != [each.lower() for each in expected]:
            wrong.append((sentence, expected, found))

    assert len(table) >= 40
    assert 1 - len(wrong) / len(table) >= AT_LEAST, wrong
