"""Several sources at once: ids by the order given, and one bad source spoils no other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from claimcheck.article import Article
from claimcheck.comparison import Failure
from claimcheck.errors import SourceError, UsageError
from claimcheck.reading.load import load
from claimcheck.reading.raw import STDIN
from claimcheck.reading.read import article_of

ALL = ""
"""Key of what is declared for every source."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

Word = TypeVar("Word")


@dataclass(frozen=True, slots=True)
class Declared:
    """What the user says of the sources, by id, or under ``ALL``."""

    languages: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, dt.date] = field(default_factory=dict)

    def ids(self) -> list[str]:
        """The ids spoken of, in order."""
        spoken = {**self.languages, **self.labels, **self.dates}
        return sorted(id for id in spoken if id != ALL)  # noqa: A001 - the noun's field name


def source_id(place: int) -> str:
    """The id of the source at a place, from 0: A ... Z, AA, AB ..."""
    letters = ""
    place += 1
    while place:
        place, digit = divmod(place - 1, len(_LETTERS))
        letters = _LETTERS[digit] + letters
    return letters


def read_sources(
    paths: Sequence[str], declared: Declared, *, allow_net: bool = False
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """The articles that could be read, in order, and a failure for each that could not.

    A source keeps its letter when one before it fails; each line of a .jsonl file has its own.
    Raises UsageError when the options speak of a source that is not there, or standard input is
    named twice.
    """
    if list(paths).count(STDIN) > 1:
        raise UsageError(
            "'-' stands for standard input, which can be read once", hint="Save one of the texts."
        )
    loaded = [found for path in paths for found in load(path, allow_net=allow_net)]
    ids = [source_id(place) for place in range(len(loaded))]
    _check(ids, declared)
    articles, failures = [], []
    for id_, found in zip(ids, loaded, strict=True):
        try:
            articles.append(
                article_of(
                    found,
                    id_,
                    language=_said(declared.languages, id_),
                    label=_said(declared.labels, id_),
                    published=_said(declared.dates, id_),
                )
            )
        except SourceError as error:
            failures.append(Failure(path=found.path, message=error.message, hint=error.hint))
    return tuple(articles), tuple(failures)


def _said(declared: Mapping[str, Word], id_: str) -> Word | None:
    return declared.get(id_, declared.get(ALL))


def _check(ids: Sequence[str], declared: Declared) -> None:
    for id_ in declared.ids():
        if id_ not in ids:
            raise UsageError(
                f"there is no source {id_}",
                hint=f"The sources are {', '.join(ids)}, by the order they are given in.",
            )
