"""All the numbers of a sentence, in digits or words, with their magnitudes and halves.

Grammar::

    number     = half magnitude | base {magnitude [base]} [and_a_half] [and_some]
               | collective | fraction
    base       = digits | spelled | one [good]       "a good hour", "une bonne vingtaine"
    collective = [base] dozen | base collective            "deux douzaines", "une trentaine"
    fraction   = [base] part [of one magnitude]      "two thirds", "un quart", "half a million"

Vague plurals ("des dizaines", "millions of") name no number and give none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.extraction.values.digits import read_digits
from claimcheck.extraction.values.number import Number, Sort
from claimcheck.extraction.values.scan import Word
from claimcheck.extraction.values.spelled import Spelling, read_spelled, spelling_for
from claimcheck.extraction.values.tables import Tables

HALF = Decimal("0.5")


def find_numbers(words: Sequence[Word], tables: Tables) -> dict[int, Number]:
    """The numbers of a sentence by their first word."""
    found: dict[int, Number] = {}
    at = 0
    while at < len(words):
        silent = tables.list("numbers.no_number").at(words, at)
        number = None if silent else number_at(words, at, tables)
        if number is not None:
            found[at] = number
        at = silent[0] if silent else (number.last if number else at + 1)
    return found


def number_at(words: Sequence[Word], at: int, tables: Tables) -> Number | None:
    """The longest number that begins at a word."""
    if words[at].sort == "symbol":
        return None
    spelling = spelling_for(tables.language)
    half, share = _half(words, at, tables), _fraction(words, at, tables)
    if half is not None and (share is None or half.sort != "half" or half.last > share.last):
        return half
    return share or _collective(words, at, tables) or _number(words, at, tables, spelling)


def _base(words: Sequence[Word], at: int, tables: Tables, spelling: Spelling) -> Number | None:
    """Digits or a spelled number, before any magnitude."""
    if at >= len(words):
        return None
    word = words[at]
    if word.sort == "number":
        amount = read_digits(word.text, tables.lexicon.numbers.decimal)
        if amount is None:
            return None
        return _vulgar(words, Number(at, at + 1, amount, digits=word.text))
    spelled = read_spelled(words, at, spelling)
    half = tables.decimal("numbers.halves").at(words, at)
    if half is not None:
        return Number(at, half[0], Decimal(str(half[1])))
    if spelled is None:
        return _vulgar(words, Number(at, at, Decimal(0)))
    return _spelled(words, at, spelled, tables, spelling)


def _spelled(
    words: Sequence[Word],
    at: int,
    spelled: tuple[int, Decimal],
    tables: Tables,
    spelling: Spelling,
) -> Number:
    """A number in words; "one" may be an article, and "a good" one is about one."""
    last, amount = spelled
    if last > at + 1 or words[at].key not in spelling.one:
        return Number(at, last, amount)
    good = last < len(words) and words[last].key in tables.keys("numbers.good")
    return Number(at, last + good, amount, sort="about" if good else "one")


def _vulgar(words: Sequence[Word], number: Number) -> Number | None:
    """A fraction in one character behind a number: "2½"."""
    nothing = number.last == number.first
    if number.last < len(words) and len(words[number.last].text) == 1:
        value = unicodedata.numeric(words[number.last].text, None)
        glued = nothing or not words[number.last].glue
        if value is not None and 0 < value < 1 and glued:
            amount = number.amount + Decimal(str(value))
            sort: Sort = "half" if nothing else "plain"
            return replace(number, last=number.last + 1, amount=amount, sort=sort, digits=None)
    return None if nothing else number


def _number(words: Sequence[Word], at: int, tables: Tables, spelling: Spelling) -> Number | None:
    base = _base(words, at, tables, spelling)
    if base is None:
        return None
    number = _halved(words, base, tables)
    total, last, scale = Decimal(0), number.last, Decimal(1)
    while True:
        power = _magnitude(words, number.last, tables, bare=number.sort != "one")
        if power is None:
            break
        last, value = power
        total, scale = total + number.amount * value, Decimal(value)
        rest = _rest(words, last, tables, spelling, below=value)
        if rest is None:
            number = Number(at, last, Decimal(0))
            break
        number = rest
        last = rest.last
    amount = total + number.amount if total else number.amount
    if scale == 1:
        return _and_some(words, number, tables)
    sort: Sort = "about" if base.sort == "about" else "plain"
    whole = Number(at, last, amount, sort=sort, scale=scale)
    return _and_some(words, _halved(words, whole, tables), tables)


def _and_some(words: Sequence[Word], number: Number, tables: Tables) -> Number:
    """A number with some left over: "1,200-odd", "treinta y pico"."""
    last = tables.list("numbers.and_some").skip(words, number.last)
    if last == number.last or number.sort == "one":
        return number
    return replace(number, last=last, sort="about", digits=None)


def _halved(words: Sequence[Word], number: Number, tables: Tables) -> Number:
    """Add "and a half" behind a number: half of its magnitude."""
    last = tables.list("numbers.and_a_half").skip(words, number.last)
    if last == number.last:
        return number
    amount = number.amount + number.scale * HALF
    return replace(number, last=last, amount=amount, sort="plain", digits=None)


def _magnitude(
    words: Sequence[Word], at: int, tables: Tables, *, bare: bool
) -> tuple[int, int] | None:
    """A magnitude behind a number: million, Mrd., or "thousand" behind digits."""
    if at >= len(words):
        return None
    found = tables.integer("numbers.magnitudes").at(words, at)
    if found is not None:
        return found
    thousand = tables.keys("numbers.thousand")
    return (at + 1, 1000) if bare and words[at].key in thousand else None


def _rest(
    words: Sequence[Word], at: int, tables: Tables, spelling: Spelling, *, below: int
) -> Number | None:
    """What follows a magnitude and is smaller: "two million three hundred thousand"."""
    joined = at < len(words) and words[at].key in spelling.joiners
    rest = _base(words, at + joined, tables, spelling)
    if rest is None or rest.sort == "one":
        return None
    power = _magnitude(words, rest.last, tables, bare=True)
    if power is None and rest.digits:
        return None
    amount = rest.amount * (power[1] if power else 1)
    if amount >= below or (joined and below < 10**6 and amount >= 1000):
        return None
    return replace(rest, first=at)


def _half(words: Sequence[Word], at: int, tables: Tables) -> Number | None:
    """Half of a magnitude or, its sort tells so, of a unit to come."""
    found = tables.list("numbers.half_before").at(words, at)
    if found is None:
        return None
    dozen = _dozen(words, found[0], tables)
    if dozen is not None:
        return Number(at, dozen[0], dozen[1] * HALF, grouped=True)
    some = tables.integer("numbers.collectives").at(words, found[0])
    if some is not None:
        return Number(at, some[0], some[1] * HALF, sort="about", grouped=True)
    power = tables.integer("numbers.magnitudes").at(words, found[0])
    if power is None:
        return Number(at, found[0], HALF, sort="half")
    return Number(at, power[0], power[1] * HALF, scale=Decimal(power[1]))


def _dozen(words: Sequence[Word], at: int, tables: Tables) -> tuple[int, Decimal] | None:
    found = tables.integer("numbers.dozens").at(words, at)
    return None if found is None else (found[0], Decimal(found[1]))


def _collective(words: Sequence[Word], at: int, tables: Tables) -> Number | None:
    """A dozen, a score: exact or about, with a number or an article before it."""
    spelling = spelling_for(tables.language)
    base = _base(words, at, tables, spelling)
    if base is None:
        return None
    dozen = _dozen(words, base.last, tables)
    some = tables.list("numbers.and_some")
    if dozen is not None:
        last = some.skip(words, dozen[0])
        about = base.sort == "about" or last > dozen[0]
        sort: Sort = "about" if about else "plain"
        return Number(at, last, base.amount * dozen[1], sort=sort, grouped=True)
    found = tables.integer("numbers.collectives").at(words, base.last)
    if found is None:
        return None
    amount, last = base.amount * found[1], tables.list("numbers.and_a_half").skip(words, found[0])
    if last > found[0]:
        amount += found[1] * HALF
    return Number(at, some.skip(words, last), amount, sort="about", grouped=True)


def _fraction(words: Sequence[Word], at: int, tables: Tables) -> Number | None:
    """A named share of a whole: a half, two thirds."""
    half = tables.list("fractions.half").at(words, at)
    if half is not None:
        return _of_magnitude(words, Number(at, half[0], HALF, sort="fraction"), tables)
    alone = tables.integer("fractions.parts").at(words, at)
    if alone is not None and tables.list("fractions.alone").at(words, at):
        return Number(at, alone[0], 1 / Decimal(alone[1]), sort="fraction", numerator=True)
    base = _base(words, at, tables, spelling_for(tables.language))
    if base is None or base.amount != int(base.amount) or base.amount > 20:
        return None
    part = tables.integer("fractions.parts").at(words, base.last)
    if part is None or base.amount >= part[1]:
        return None
    amount = base.amount / Decimal(part[1])
    share = Number(at, part[0], amount, sort="fraction", numerator=base.sort != "one")
    return _of_magnitude(words, share, tables)


def _of_magnitude(words: Sequence[Word], share: Number, tables: Tables) -> Number:
    """A share of a magnitude is a number: "three quarters of a million"."""
    at = tables.list("fractions.of").skip(words, share.last)
    at += at < len(words) and words[at].key in spelling_for(tables.language).one
    power = tables.integer("numbers.magnitudes").at(words, at)
    if power is None:
        return share
    amount = share.amount * power[1]
    return Number(share.first, power[0], amount, scale=Decimal(power[1]))
