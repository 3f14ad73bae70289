"""What holds numbers and states no value: names, scores, phone numbers, laws, manners.

Grammar::

    name   = name_word number | capital number       "article 49", "Boeing 737", "A 100"
    joined = letters "-" digits                                     "COVID-19", "F-16"
    phone  = digits {digits}                                        three groups or a leading zero
    score  = digits "-" digits | digits ":" digit                   "2-1", "0:3"
    manner = a phrase of the lexicon                                "24 heures sur 24"
"""

from __future__ import annotations

import re

from claimcheck.extraction.values.number import Number
from claimcheck.extraction.values.scan import DASHES
from claimcheck.extraction.values.scene import Scene

NAMES = "not_values.names_before"
GROUPED = re.compile(r"\d\D\d{3}$")
"""Thousands set apart: no name is written so."""

ROMAN = re.compile(r"[IVXL]+")

BEFORE_AMOUNTS = frozenset({"US", "EUR", "USD", "GBP", "CHF", "BRL", "CET", "MEZ"})
"""Capitals before a number that are no name of it."""


def mask(scene: Scene) -> None:
    """Take every word that states no value."""
    for at in range(len(scene.words)):
        found = scene.tables.list("not_values.phrases").at(scene.words, at)
        # "Un jour" is some day, "un jour et demi" is not.
        if found is not None and not scene.stands("numbers.and_a_half", found[0]):
            scene.take(at, found[0])
    _mask_phones(scene)
    _mask_streets(scene)
    _mask_scores(scene)
    for number in scene.numbers.values():
        if not scene.free(number.first, number.last):
            continue
        if scene.stands("not_values.times", number.last):
            scene.take(number.first, number.last)
        elif _is_name(scene, number):
            scene.take(number.first, _behind_name(scene, number.last))


def _is_priced(scene: Scene, at: int) -> bool:
    """Whether the word that would name the number is a currency behind another: "7 Euro 50"."""
    currency = scene.tables.text("money.words").before(scene.words, at)
    return (
        currency is not None and currency[0] > 0 and scene.words[currency[0] - 1].sort == "number"
    )


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a dash joins more digits."""
    return at in scene.numbers and scene.glue(at) in DASHES and bool(scene.glue(at))


def _behind_name(scene: Scene, at: int) -> int:
    """Behind the year of a named law, or the rest of its number: "81 del 2008", "22-451"."""
    if _goes_on(scene, at):
        return at + 1
    here = scene.skip("fractions.of", at)
    year = scene.words[here].text if at < here < len(scene.words) else ""
    return here + 1 if re.fullmatch(r"1[5-9]\d\d|20\d\d", year) else at


def _is_name(scene: Scene, number: Number) -> bool:
    if number.first == 0 or _is_priced(scene, number.first):
        return False
    if number.digits is None:
        return _is_title(scene, number)
    if _joined(scene, number.first):
        return True
    before = scene.words[number.first - 1]
    grouped = number.amount >= 10000 or GROUPED.search(number.digits) is not None
    common = before.key in scene.tables.keys("not_values.common_before")
    if scene.stood(NAMES, number.first) and not (grouped and common):
        return not common or _bare(scene, number) or _goes_on(scene, number.last)
    if grouped or not number.digits.isdigit() or not _bare(scene, number):
        return not grouped and _plain_name(scene, number)
    letters = before.sort == "word" and before.text.isupper() and len(before.text) <= 3
    opens = scene.begins(number.first - 1)
    letters = letters and not (opens and before.key in scene.tables.keys("not_values.not_nouns"))
    return (letters and before.text not in BEFORE_AMOUNTS) or _plain_name(scene, number)


def _joined(scene: Scene, at: int) -> bool:
    """Digits joined to a word by a hyphen, or to digits by a slash."""
    before = scene.words[at - 1]
    unit = not before.glue and at > 1 and scene.words[at - 2].sort == "number"
    if scene.glue(at) in ("-", "‐", "‑") and before.sort == "word" and not unit:
        return not (scene.stood("dates.parts", at) or scene.stood("measures.magnitude_before", at))
    slash = before.text == "/" and not before.glue and not scene.glue(at)
    return slash and at > 1 and scene.words[at - 2].sort == "number"


def _hangs_on_name(scene: Scene, number: Number) -> bool:
    """Whether the parser hangs the number on a name before it: "les Mate 9 manquent"."""
    token = scene.by_start.get(scene.words[number.first].start)
    if token is None or not 0 <= token.head < token.index:
        return False
    return scene.sentence.tokens[token.head].upos == "PROPN"


def _is_title(scene: Scene, number: Number) -> bool:
    """Number words in a name: "the Seven Years' War", "Tres Cantos"."""
    if scene.tables.language == "de" or not scene.name_like(number.first):
        return False
    return number.last < len(scene.words) and scene.words[number.last].capital


def _plain_name(scene: Scene, number: Number) -> bool:
    """A whole number behind a capital, with nothing counted behind it."""
    before = number.first - 1
    if not scene.name_like(before) or not (number.digits or "").isdigit():
        return False
    for name in ("dates.months", "dates.weekdays"):
        if scene.tables.integer(name).before(scene.words, number.first):
            return False
    return _hangs_on_name(scene, number) or _bare(scene, number)


def _bare(scene: Scene, number: Number) -> bool:
    """Whether nothing behind the number gives it a unit or a noun."""
    at = number.last
    if at >= len(scene.words):
        return True
    word = scene.words[at]
    if word.sort == "symbol":
        return word.text not in "%€$£°‰/:"
    if word.sort == "number":
        return False
    unit = (
        scene.tables.measures.at(scene.words, at)
        or scene.tables.integer("dates.months").at(scene.words, at)
        or scene.tables.text("durations.marks").at(scene.words, at)
        or scene.tables.list("times.marks").at(scene.words, at)
    )
    return unit is None and (not word.glue or not scene.noun(at) or word.capital)


def _mask_phones(scene: Scene) -> None:
    """Runs of digit groups that are no number, and short numbers one is told to call."""
    called = any(scene.stands("not_values.calls", at) for at in range(len(scene.words)))
    at = 0
    while at < len(scene.words):
        last = at
        while last < len(scene.words) and _group(scene, last):
            last += 1
        uncounted = (called or _in_threes(scene, at)) and _uncounted(scene, last - 1)
        if last - at >= 3 or (
            last > at and (_leading_zero(scene, at) or _called(scene, at) or uncounted)
        ):
            scene.take(at, last)
        at = max(last, at + 1)


def _group(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return (
        word.sort == "number"
        and bool(re.fullmatch(r"[\d\s.]+", word.text))
        and (scene.glue(at) in ("", " ", "-") or at == 0)
    )


def _leading_zero(scene: Scene, at: int) -> bool:
    text = scene.words[at].text
    digits = re.sub(r"\D", "", text)
    follows = at + 1 < len(scene.words) and scene.words[at + 1].sort == "number"
    return text[0] == "0" and text[:2] not in ("0.", "0,") and (len(digits) > 4 or follows)


def _in_threes(scene: Scene, at: int) -> bool:
    """Nine digits in threes, which may be a number of many millions: "900 123 456"."""
    return re.fullmatch(r"\d{3} \d{3} \d{3}", scene.words[at].text) is not None


def _uncounted(scene: Scene, at: int) -> bool:
    number = scene.numbers.get(at)
    return number is not None and number.last == at + 1 and _bare(scene, number)


def _called(scene: Scene, at: int) -> bool:
    return scene.stood("not_values.phone_cues", at)


def _mask_streets(scene: Scene) -> None:
    """Dates that name streets: "Rua 25 de Março"."""
    streets = scene.tables.keys("not_values.streets")
    months = scene.tables.integer("dates.months")
    for at, word in enumerate(scene.words):
        if word.key not in streets:
            continue
        for here in range(at + 1, min(at + 6, len(scene.words))):
            found = months.at(scene.words, here)
            if found and any(_is_day(scene, k) for k in range(at + 1, here)):
                scene.take(at + 1, found[0])
        if word.capital or scene.key(at - 1) == ",":
            _mask_address(scene, at)


def _is_day(scene: Scene, at: int) -> bool:
    """Whether a word numbers the day of a street's name, in Roman digits too."""
    return at in scene.numbers or ROMAN.fullmatch(scene.words[at].text) is not None


def _mask_address(scene: Scene, at: int) -> None:
    """The house number before or behind a street: "126, rue Monge", "10 Downing Street"."""
    before = at - 1
    while before > 0 and scene.words[before].capital:
        before -= 1
    before -= scene.key(before) == ","
    number = scene.numbers.get(before)
    if number is not None and number.last == before + 1:
        scene.take(before, number.last)


def _mask_scores(scene: Scene) -> None:
    """Two small numbers joined by a dash or a colon that are neither a range nor a time."""
    for at, number in scene.numbers.items():
        colon = scene.key(number.last) == ":" and not scene.glue(number.last)
        other = scene.numbers.get(number.last + colon)
        joined = scene.glue(number.last + colon)
        if other is None or not (joined in DASHES and joined if not colon else not joined):
            continue
        small = _small(number) and _small(other)
        if small and not _is_span(scene, number, other, colon=colon):
            scene.take(at, other.last)


def _small(number: Number) -> bool:
    digits = number.digits or ""
    return digits.isdigit() and len(digits) < 4


def _is_span(scene: Scene, number: Number, other: Number, *, colon: bool) -> bool:
    if colon:
        return len(other.digits or "") == 2 and other.amount < 60
    if number.amount >= other.amount:
        return False
    month = scene.tables.integer("dates.months").before(scene.words, number.first)
    return month is not None or not _bare(scene, other)
