"""Numbers in words, all of them up to a million where the language writes them out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.extraction.values.scan import pattern, scan
from claimcheck.extraction.values.spelled import compound, read_spelled, spelling_for

TOKENS = pattern(spaced=False)


def spelled(text: str, language: str) -> tuple[int, Decimal] | None:
    return read_spelled(scan(text, TOKENS), 0, spelling_for(language))


@pytest.mark.parametrize(
    ("word", "language"),
    [("eventi", "it"), ("Zweibrücken", "de"), ("seien", "de"), ("trentino", "it"), ("und", "de")],
)
def test_words_that_only_hold_number_words(word: str, language: str) -> None:
    """A word is a number only when numbers cover all of it."""
    assert compound(word.casefold(), spelling_for(language)) is None


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("two hundred and six", "en", 206),
        ("nine thousand nine hundred and ninety-nine", "en", 9999),
        ("forty-two", "en", 42),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("soixante et onze", "fr", 71),
        ("quatre-vingts", "fr", 80),
        ("mille deux cent quatre-vingt-un", "fr", 1281),
        ("deux cent mille", "fr", 200000),
        ("nonante-cinq", "fr", 95),
        ("ventuno", "it", 21),
        ("trentotto", "it", 38),
        ("diciottomila", "it", 18000),
        ("duemilacinquecentosessantatre", "it", 2563),
        ("millenovecento", "it", 1900),
        ("treinta y uno", "es", 31),
        ("dos mil quinientos", "es", 2500),
        ("ciento doce", "es", 112),
        ("novecientos noventa y nueve mil", "es", 999000),
        ("siebenundvierzig", "de", 47),
        ("dreihundertzwölf", "de", 312),
        ("zweitausendfünfhunderteinundzwanzig", "de", 2521),
        ("hunderttausend", "de", 100000),
        ("mil e duzentos", "pt", 1200),
        ("quarenta e sete", "pt", 47),
        ("duzentos e cinquenta mil", "pt", 250000),
        ("dezasseis", "pt", 16),
    ],
)
def test_numbers(text: str, language: str, amount: int) -> None:
    """The whole phrase is one number."""
    words = scan(text, TOKENS)

    assert spelled(text, language) == (len(words), Decimal(amount))


@pytest.mark.parametrize(
    ("text", "language", "last", "amount"),
    [("two three", "en", 1, 2), ("dix onze", "fr", 1, 10), ("tre e quattro", "it", 1, 3),
     ("treinta y cuarenta", "es", 1, 30), ("vinte e trinta", "pt", 1, 20)],
)  # fmt: skip
def test_numbers_side_by_side(text: str, language: str, last: int, amount: int) -> None:
    """What leaves no room for another part ends there."""
    assert spelled(text, language) == (last, Decimal(amount))
