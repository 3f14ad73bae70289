"""Which currency a symbol, a code or a word names: ISO 4217.

A name several countries share ("dollar", "peso") is settled by, in this order: a country in the
amount's own words ("dollars canadiens"), one in the sentence, the only rival the article names with
the currency, the address the article was published at, and the family's usual meaning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from claimcheck.extraction.values.phrases import expand
from claimcheck.extraction.values.scan import Word
from claimcheck.extraction.values.scene import Scene
from claimcheck.extraction.values.tables import Tables

FAMILIES: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD",
    },
    "peso": {
        "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "UY": "UYU", "DO": "DOP",
        "CU": "CUP",
    },
    "franc": {"CH": "CHF", "FR": "FRF", "BE": "BEF"},
    "crown": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK", "IS": "ISK"},
    "pound": {"GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR"},
    "dinar": {"DZ": "DZD", "TN": "TND", "IQ": "IQD", "RS": "RSD", "KW": "KWD", "JO": "JOD"},
    "lira": {"TR": "TRY", "IT": "ITL", "LB": "LBP"},
    "riyal": {"SA": "SAR", "IR": "IRR", "QA": "QAR"},
    "yen": {"JP": "JPY"},
}  # fmt: skip
"""Family: ISO 3166 country: ISO 4217 code, the family's usual meaning first."""

SYMBOLS: dict[str, str] = {
    "€": "EUR", "$": "dollar", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH",
    "₺": "TRY", "₩": "KRW", "₪": "ILS", "฿": "THB", "₦": "NGN", "₿": "XBT",
}  # fmt: skip
"""Symbol: code or family."""

DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD", "u": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD",
    "hk": "HKD", "nz": "NZD", "s": "SGD", "nt": "TWD", "mx": "MXN", "mex": "MXN", "r": "BRL",
}  # fmt: skip
"""Letters before or behind the dollar sign."""

CODES = frozenset({
    "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "RUB", "BRL", "MXN", "ARS", "CLP", "COP", "CAD",
    "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "INR", "ZAR", "UAH", "ILS",
    "HKD", "SGD", "KRW", "RON", "BGN", "AED", "SAR", "THB",
})  # fmt: skip

DOMAINS: dict[str, str] = {"au": "AU", "ca": "CA", "nz": "NZ", "mx": "MX", "ar": "AR", "cl": "CL",
    "uy": "UY", "hk": "HK", "sg": "SG"}  # fmt: skip
"""Top-level domains of countries with a dollar or a peso of their own."""


def currency_of(scene: Scene, family: str, *, around: tuple[int, int]) -> str:
    """The currency a family's name means for the words ``around``, a span of words."""
    codes = FAMILIES[family]
    near = scene.words[max(around[0] - 1, 0) : around[1] + 2]
    for words in (near, scene.words):
        for country in _countries(scene, words, codes):
            return codes[country]
    rival = _rival(scene, family)
    domain = (scene.article.url or "").partition("://")[2].partition("/")[0].rpartition(".")[2]
    return rival or codes.get(DOMAINS.get(domain, ""), next(iter(codes.values())))


def currency_before(scene: Scene) -> str | None:
    """The currency named last in the paragraph before the sentence, or the article's only one."""
    text, start = scene.article.text, scene.sentence.start
    names = _names(scene.tables)
    near = _mentions(text[text.rfind("\n\n", 0, start) + 1 : start], names)
    everywhere = set(near) or set(_mentions(text, names))
    if not near and len(everywhere) != 1:
        return None
    code = near[-1] if near else everywhere.pop()
    return currency_of(scene, code, around=(0, 0)) if code in FAMILIES else code


def _mentions(text: str, names: Mapping[str, str]) -> list[str]:
    """The currencies and families of currencies a text names, in text order."""
    return [names[each] for each in _WORDS.findall(text.casefold()) if each in names]


_WORDS = re.compile(rf"[^\W\d_]+|[{''.join(SYMBOLS)}]")


@cache
def _names(tables: Tables) -> dict[str, str]:
    """Every symbol, code and word for a currency, and its code or family."""
    money = tables.lexicon.money
    return {
        **{code.casefold(): code for code in CODES},
        **SYMBOLS,
        **{full.casefold(): code for word, code in money.words.items() for full in expand(word)},
        **{word: family for family in money.families for word in tables.keys_of_family(family)},
    }


def _countries(scene: Scene, words: tuple[Word, ...], codes: dict[str, str]) -> list[str]:
    stems = scene.tables.lexicon.money.countries
    return [
        country
        for word in words
        if word.sort == "word"
        for country in codes
        if word.key.startswith(stems.get(country, ("\0",)))
    ]


def _rival(scene: Scene, family: str) -> str | None:
    """The one country's currency that the article names beside the family's own word."""
    names = scene.tables.keys_of_family(family)
    stems = scene.tables.lexicon.money.countries
    text = scene.article.text.casefold().split()
    found: list[str] = []
    for at, word in enumerate(text):
        if word.strip(".,;:()") not in names:
            continue
        beside = (*text[max(at - 1, 0) : at], *text[at + 1 : at + 2])
        found += [
            code
            for country, code in FAMILIES[family].items()
            if any(other.startswith(stems.get(country, ("\0",))) for other in beside)
        ]
    return found[0] if len(set(found)) == 1 else None
