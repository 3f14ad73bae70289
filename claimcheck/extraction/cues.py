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


def find_cues(text: str, lexicon: Lexicon, *, offset: int = 0) -> tuple[Cue, ...]:
    """Every phrase of the lexicon in ``text``, longest first where two of a kind overlap.

    ``offset`` is where ``text`` begins in the article; spans come back in article coordinates.
    """
    words = [
        (match.group(), match.start(), match.end())
        for match in WORD.finditer(_lower(text).replace("’", "'"))
    ]
    forms = [word for word, _, _ in words]
    found = [
        Cue(entry.kind, offset + start, offset + words[at + len(entry.rest)][2], entry.label)
        for at, (word, start, _) in enumerate(words)
        for entry in lexicon.entries(word)
        if _follows(entry, forms, at + 1)
    ]
    return _longest(found)


def _lower(text: str) -> str:
    """Lower case, one character for one, so that offsets hold ("İ" would become two)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _follows(entry: Entry, forms: list[str], at: int) -> bool:
    if at + len(entry.rest) > len(forms):
        return False
    return all(
        form.startswith(word[:-1]) if word.endswith("*") else form == word
        for word, form in zip(entry.rest, forms[at:], strict=False)
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
