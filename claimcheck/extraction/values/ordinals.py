"""Ordinals: a place in a row.

Grammar::

    ordinal = word | digits mark                   "third", "2nd", "3e"

Words that are other words too (a unit of time, a preposition) need a determiner before them;
a capital makes a name ("Fifth Amendment"), and so do the nouns of ``not_before``.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extraction.values.number import Reading
from claimcheck.extraction.values.scene import Scene


def read_ordinal(scene: Scene, at: int) -> Reading | None:
    """The ordinal that begins at a word."""
    found = _word(scene, at) or _digits(scene, at)
    if found is None or not scene.free(at, found[0]):
        return None
    last, place = found
    if scene.stands("ordinals.not_before", last) or scene.stood("ordinals.not_after", at):
        return None
    if _is_name(scene, at, last):
        return None
    return Reading("ordinal", "1", at, last, Decimal(place), shared=False)


def _word(scene: Scene, at: int) -> tuple[int, int] | None:
    found = scene.tables.integer("ordinals.words").at(scene.words, at)
    if found is None:
        return None
    if scene.key(at) in scene.tables.keys("ordinals.with_determiner") and not scene.stood(
        "ordinals.determiners", at
    ):
        return None
    token = scene.by_start.get(scene.words[at].start)
    adverb = token is not None and token.upos == "ADV"
    return None if adverb and not scene.stood("ordinals.determiners", at) else found


def _digits(scene: Scene, at: int) -> tuple[int, int] | None:
    number = scene.number(at)
    if number is None or number.digits is None or not number.digits.isdigit():
        return None
    marks = scene.tables.keys("ordinals.marks")
    glued = not scene.glue(at + 1) and scene.key(at + 1) in marks
    if scene.key(at + 1) == "." and at + 2 == len(scene.words):
        return None  # the stop of the sentence
    return (at + 2, int(number.amount)) if glued and 0 < number.amount < 1000 else None


def _is_name(scene: Scene, at: int, last: int) -> bool:
    """A capital within the sentence, or a name behind."""
    if scene.words[at].capital and not scene.begins(at):
        return True
    german = scene.tables.language == "de"
    behind = last < len(scene.words) and scene.words[last].capital and scene.glue(last) != "-"
    named = scene.words[at].capital or scene.words[at].sort == "number"
    return behind and not german and named
