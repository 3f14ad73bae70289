"""Amounts of money.

Grammar::

    money   = symbol number [short] | number [short] symbol | code number | number code
            | number [of] [adjective] currency [adjective] | number cents
            | number currency [link] two_digits                           "7 euro e 50"
            | number magnitude                  behind another, in its sentence or paragraph:
                                                "of which 2 billion", "cost 15 million"
    symbol  = [letters] "$" | "€" | "£" ...               "US$ 32", "€48m", "1,3 Md€"
    short   = "m" | "bn" | "k" | "Md" ...                 a magnitude only beside a currency
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extraction.values.bounds import bound_before
from claimcheck.extraction.values.currencies import (
    CODES,
    DOLLAR_PREFIXES,
    SYMBOLS,
    currency_before,
    currency_of,
)
from claimcheck.extraction.values.number import Number, Reading
from claimcheck.extraction.values.scene import Scene

CENT = Decimal("0.01")
MILLION = 10**6
CENTLESS = frozenset({*SYMBOLS, "%", "°", ":", "/"})
"""Symbols behind digits that are no cents."""
HOME = {"en": "USD"}
"""Whose cents are meant where the words do not say; the euro's otherwise."""


def read_money(scene: Scene, number: Number) -> Reading | None:
    """The amount of money a number is part of."""
    if number.sort in ("fraction", "half"):
        return None
    if number.sort == "one" and bound_before(scene, number.first) is None:
        return None
    return (
        _symbol_before(scene, number)
        or _behind(scene, number)
        or _cents(scene, number)
        or _same_currency(scene, number)
    )


def _short(scene: Scene, number: Number) -> tuple[int, Decimal]:
    """Behind a short magnitude, and its power."""
    if number.digits is None:
        return number.last, Decimal(1)
    found = scene.tables.integer("numbers.short_magnitudes").at(scene.words, number.last)
    return (number.last, Decimal(1)) if found is None else (found[0], Decimal(found[1]))


def symbol_before(scene: Scene, at: int) -> tuple[int, str] | None:
    """A currency symbol or code that ends before a word: its first word, and the code."""
    key = scene.key(at - 1)
    if key in SYMBOLS:
        return _dollar(scene, at - 1, SYMBOLS[key])
    text = scene.words[at - 1].text if at > 0 else ""
    return (at - 1, text) if text in CODES else None


def _dollar(scene: Scene, at: int, name: str) -> tuple[int, str]:
    if name != "dollar":
        return at, name
    if not scene.glue(at) and scene.key(at - 1) in DOLLAR_PREFIXES:
        return at - 1, DOLLAR_PREFIXES[scene.key(at - 1)]
    return at, currency_of(scene, name, around=(at, at + 1))


def _symbol_before(scene: Scene, number: Number) -> Reading | None:
    found = symbol_before(scene, number.first)
    if found is None:
        return None
    last, power = _short(scene, number)
    # "$5 million dollars", "$ 500 millones de pesos": the word says more than the symbol.
    named = _named(scene, number, last)
    code = found[1]
    if named is not None and scene.key(number.first - 1) == "$":
        last, code = named
    amount, scale = number.amount * power, power * number.scale
    return Reading("money", code, found[0], last, amount, scale=scale)


def _behind(scene: Scene, number: Number) -> Reading | None:
    last, power = _short(scene, number)
    named = _symbol_behind(scene, last) or _named(scene, number, last)
    if named is None:
        return None
    about = number.sort == "about"
    amount, scale = number.amount * power, power * number.scale
    behind = named[0]
    if scale == 1 and amount == int(amount):
        behind, cents = _cents_behind(scene, number, behind)
        amount += cents
    return Reading("money", named[1], number.first, behind, amount, scale=scale, about=about)


def _cents_behind(scene: Scene, number: Number, at: int) -> tuple[int, Decimal]:
    """Two digits of cents behind a currency: "7 euro e 50", "7 Euro 50"."""
    linked = scene.skip("durations.links", at)
    cents = scene.numbers.get(linked)
    if cents is None or len(cents.digits or "") != 2 or scene.key(at) == ",":
        return at, Decimal(0)
    counts = scene.counted_by(cents.last) or scene.key(cents.last) in CENTLESS
    if counts or scene.stood("bounds.between", number.first):
        return at, Decimal(0)
    return cents.last, cents.amount * CENT


def _symbol_behind(scene: Scene, at: int) -> tuple[int, str] | None:
    key = scene.key(at)
    if key in SYMBOLS:
        name = SYMBOLS[key]
        if name != "dollar":
            return at + 1, name
        if not scene.glue(at + 1) and scene.key(at + 1) in DOLLAR_PREFIXES:
            return at + 2, DOLLAR_PREFIXES[scene.key(at + 1)]
        return at + 1, currency_of(scene, name, around=(at, at + 1))
    if at < len(scene.words) and scene.words[at].text in CODES:
        return at + 1, scene.words[at].text
    return None


def _named(scene: Scene, number: Number, at: int) -> tuple[int, str] | None:
    """A currency in words, an adjective before or behind it."""
    at = scene.skip("money.of", at)
    for skipped in (0, 1):
        if skipped and not _is_country(scene, at):
            return None
        plain = scene.tables.text("money.words").at(scene.words, at + skipped)
        if plain is not None:
            return plain
        family = scene.tables.families.at(scene.words, at + skipped)
        if family is not None:
            return _family(scene, number, family)
    return None


def _family(scene: Scene, number: Number, found: tuple[int, str]) -> tuple[int, str] | None:
    last, family = found
    if family == "pound" and _weighs(scene, last):
        return None
    code = currency_of(scene, family, around=(number.last, last))
    return (last + 1 if _is_country(scene, last) else last), code


def _is_country(scene: Scene, at: int) -> bool:
    if not 0 <= at < len(scene.words) or scene.glue(at) not in (" ", ""):
        return False
    stems = scene.tables.lexicon.money.countries.values()
    return scene.words[at].sort == "word" and any(scene.key(at).startswith(stem) for stem in stems)


def _weighs(scene: Scene, at: int) -> bool:
    """Whether a pound is a weight here."""
    stems = scene.tables.lexicon.money.weighing
    return scene.stands("fractions.of", at) or any(
        word.key.startswith(stems) for word in scene.words if word.sort == "word"
    )


def _same_currency(scene: Scene, number: Number) -> Reading | None:
    """Millions of nothing named, behind an amount of money: millions of the same."""
    last, power = _short(scene, number)
    scale = power * number.scale
    if scale < MILLION or _is_thing(scene, last):
        return None
    if scene.noun(scene.skip("fractions.of", last)) or scene.key(last) == "%":
        return None
    money = next((d for d in reversed(scene.drafts) if d.kind == "money"), None)
    code = money.unit if money is not None else currency_before(scene)
    if code is None or (money is None and _counts(scene, number)):
        return None
    return Reading("money", code, number.first, last, number.amount * power, scale=scale)


def _is_thing(scene: Scene, at: int) -> bool:
    """Whether what stands behind millions may be what they count: no adjective, adverb or verb."""
    token = scene.by_start.get(scene.words[at].start) if at < len(scene.words) else None
    if (
        token is not None
        and token.upos in {"ADJ", "ADV", "VERB"}
        and "VerbForm=Part" not in token.feats
    ):
        return False
    return scene.noun(at)


def _counts(scene: Scene, number: Number) -> bool:
    """Whether bare millions count things: as millions before them do, or behind "they are"."""
    if any(d.kind == "count" and Decimal(d.amount or 0) >= MILLION for d in scene.drafts):
        return True
    bound = bound_before(scene, number.first)
    first = bound[0] if bound is not None else number.first
    verb = scene.by_start.get(scene.words[first - 1].start) if first else None
    return verb is not None and verb.upos == "AUX"


def _cents(scene: Scene, number: Number) -> Reading | None:
    found = scene.tables.text("money.cents").at(scene.words, number.last)
    if found is None:
        return None
    code = found[1] or HOME.get(scene.tables.language, "EUR")
    return Reading("money", code, number.first, found[0], number.amount * CENT, CENT)
