"""Counts and what they count."""

from __future__ import annotations

import pytest

from claimcheck.analysis.analyse import analyse
from claimcheck.extraction.values.read import read_values
from tests.extraction.values.reading import article, read, stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Un homme et une femme.", "fr"),
        ("Il Movimento 5 Stelle.", "it"),
        ("Los vecinos de Tres Cantos.", "es"),
        ("Marco, 40 circa, è uscito.", "it"),
        ("The youngest suspect is 15.", "en"),
        ("The youngest of the dead was nine.", "en"),
    ],
)
def test_silence(text: str, language: str) -> None:
    """None of these states a value."""
    assert read(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("47 blessés.", "fr", ("count 47 1 exact",)),
        ("Mindestens eine Person starb.", "de", ("count 1 1 at_least",)),
        ("I feriti sono 24.", "it", ("count 24 1 exact",)),
        ("Les voyageurs, deux cents environ, sont sortis.", "fr", ("count 200 1 about",)),
        ("I vigili, una sessantina, sono usciti.", "it", ("count 60 1 about",)),
        ("Los soldados, cuarenta en total, llegaron.", "es", ("count 40 1 exact",)),
        ("Diecisiete resultaron heridas.", "es", ("count 17 1 exact",)),
        ("1.2m people left.", "en", ("count 1200000 1 exact",)),
        ("Rund 16.500.", "de", ("count 16500 1 about",)),
        ("Six autres blessés.", "fr", ("count 6 1 exact",)),
        ("Four of its officers.", "en", ("count 4 1 exact",)),
    ],
)
def test_values(text: str, language: str, values: tuple[str, ...]) -> None:
    """Each with its kind, amount, unit and bound."""
    assert stated(read(text, language)) == values


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("I feriti, alla fine, saranno ventitré.", "it", ("23", None)),
        ("I morti sono stati quattro.", "it", ("4", "morti")),
        ("La policía cifró en once los detenidos.", "es", ("11", "detenidos")),
        ("Les morts sont quatorze.", "fr", ("14", "morts")),
        ("Une cinquantaine d'autres sont blessées.", "fr", ("50", None)),
        (
            "Gli abitanti sono due milioni, il debito 4 milioni di euro.",
            "it",
            ("2000000", "abitanti"),
        ),
    ],
)
def test_a_number_told_of_a_subject(
    text: str, language: str, count: tuple[str, str | None]
) -> None:
    """What a parse tells: the noun that a number behind its verb counts."""
    source = article(text, language)
    found = [value for sentence in analyse(source) for value in read_values(source, sentence)]
    assert [(v.amount, v.of) for v in found if v.kind == "count"] == [count]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Five voted to strip him of the title.", "en", ["5"]),
        ("Dei diciotto feriti, otto sono tornati a casa.", "it", ["18", "8"]),
        ("The two began working together in London.", "en", []),
        ("2018 was the worst of years.", "en", []),
    ],
)
def test_numbers_that_act(text: str, language: str, count: list[str]) -> None:
    """A number alone before its verb counts; "the two" and a year do not."""
    source = article(text, language)
    found = [value for sentence in analyse(source) for value in read_values(source, sentence)]
    assert [value.amount for value in found if value.kind == "count"] == count
