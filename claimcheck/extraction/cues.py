"""Lexicon phrases found in running text: the only place where words are recognised."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.lexicon.load import WORD, CueKind, Entry, Lexicon


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of the lexicon, at its place in the article's text (code points)."""

    kind: CueKind
    start: int
    end: int
    label: str = ""
    tail: tuple[int, int] | None = None
    """Span of the words behind the phrase's gap ("löst … aus"), if it has one."""


_LONGEST_GAP = 14
"""Words between the two parts of a phrase."""
_CLAUSE_ENDS = frozenset(",;:.!?–—")


def find_cues(text: str, lexicon: Lexicon, *, offset: int = 0) -> tuple[Cue, ...]:
    """Every phrase of the lexicon in ``text``, longest first where two of a kind overlap.

    ``offset`` is where ``text`` begins in the article; spans come back in article coordinates.
    """
    words = [
        (match.group(), match.start(), match.end())
        for match in WORD.finditer(_lower(text).replace("’", "'"))
    ]
    forms = [word for word, _, _ in words]
    found: list[Cue] = []
    for at, (word, start, _) in enumerate(words):
        for entry in lexicon.entries(word):
            if not _follows(entry.rest, forms, at + 1):
                continue
            last = at + len(entry.rest)
            tail = _tail(entry, forms, last + 1)
            if not entry.tail:
                found.append(Cue(entry.kind, offset + start, offset + words[last][2], entry.label))
            elif tail and not _CLAUSE_ENDS & set(text[words[last][2] : words[tail][1]]):
                span = words[tail][1] + offset, words[tail + len(entry.tail) - 1][2] + offset
                end = offset + words[last][2]
                found.append(Cue(entry.kind, offset + start, end, entry.label, span))
    return _longest(found)


def _tail(entry: Entry, forms: list[str], at: int) -> int:
    """Place of the words behind a phrase's gap, which holds a word at least; 0 for none."""
    if not entry.tail:
        return 0
    reach = range(at + 1, min(at + _LONGEST_GAP, len(forms)))
    return next((i for i in reach if _follows(entry.tail, forms, i)), 0)


def _lower(text: str) -> str:
    """Lower case, one character for one, so that offsets hold ("İ" would become two)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _follows(phrase: tuple[str, ...], forms: list[str], at: int) -> bool:
    if at + len(phrase) > len(forms):
        return False
    return all(
        form.startswith(word[:-1]) if word.endswith("*") else form == word
        for word, form in zip(phrase, forms[at:], strict=False)
    )


def _longest(cues: list[Cue]) -> tuple[Cue, ...]:
    ordered = sorted(cues, key=lambda cue: (cue.start, cue.start - cue.end, cue.kind, cue.label))
    kept: list[Cue] = []
    behind: dict[tuple[str, str], int] = {}
    for cue in ordered:
        if cue.start >= behind.get((cue.kind, cue.label), 0):
            kept.append(cue)
            behind[cue.kind, cue.label] = cue.end
    return tuple(kept)
