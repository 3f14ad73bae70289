"""What the options say, checked: ``ID=value`` pairs, dates, languages, choices."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches

from claimcheck.errors import UsageError

_ID = re.compile(r"([A-Za-z]{1,2})=(.*)", re.DOTALL)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'json'?`` when a known word is near, else the words there are."""
    words = list(known)
    near = get_close_matches(word.lower(), words, n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else f"choose from {', '.join(words)}"


def one_of(known: Iterable[str]) -> Callable[[str], str]:
    """An argparse type: one of the known words."""
    words = tuple(known)

    def chosen(word: str) -> str:
        if word not in words:
            raise argparse.ArgumentTypeError(f"no '{word}': {did_you_mean(word, words)}")
        return word

    return chosen


def some_of(known: Iterable[str]) -> Callable[[str], list[str]]:
    """An argparse type: known words, separated by commas."""
    chosen = one_of(known)
    return lambda words: [chosen(word.strip()) for word in words.split(",")]


def per_source(given: Iterable[str]) -> dict[str, str]:
    """``A=x`` as ``{"A": "x"}``; a bare value under the empty key, for every source."""
    said = {}
    for words in given:
        matched = _ID.fullmatch(words)
        said[matched[1].upper() if matched else ""] = matched[2] if matched else words
    return said


def dates(said: Mapping[str, str]) -> dict[str, dt.date]:
    """Publication dates; raises UsageError for anything but YYYY-MM-DD."""
    return {id_: _date(words) for id_, words in said.items()}


def languages(said: Mapping[str, str], known: Iterable[str]) -> dict[str, str]:
    """Language codes; raises UsageError for one that cannot be read."""
    for words in said.values():
        if words not in known:
            raise UsageError(f"--lang: no '{words}'", hint=f"The languages: {', '.join(known)}.")
    return dict(said)


def _date(words: str) -> dt.date:
    try:
        return dt.date.fromisoformat(words)
    except ValueError as error:
        raise UsageError(
            f"--date: '{words}' is not a date", hint="Write it as 2025-03-10, or A=2025-03-10."
        ) from error
