"""Lexicon phrases found in running text: the only place where words are recognised.

The cue of a phrase with a gap is the words before the gap; those behind it end the
same clause, not far on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.lexicon.entries import WORD, CueKind, Entry
from claimcheck.lexicon.load import Lexicon

Word = tuple[str, int, int]
"""A word in lower case and its span in the text."""

_WHOLE = frozenset({"set_phrase", "scope"})
"""Kinds of whole phrases, which a set phrase hides no more than itself: "properly so called"."""

_LONGEST_GAP = 14
"""Words that may stand in a gap."""
_CLAUSE_END = re.compile(r"[;:](?=\s)")
_CLOSED = re.compile(r"\W*[,;:.!?»”“\"]|\s*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of the lexicon, at its place in the article's text (code points)."""

    kind: CueKind
    start: int
    end: int
    label: str = ""
    tail: tuple[int, int] | None = None
    """Span of the words behind the phrase's gap ("löst … aus"), if it has one."""

    def meets(self, other: Cue) -> bool:
        """Whether the two share a letter, what stands behind a gap left aside."""
        return self.start < other.end and other.start < self.end


def find_cues(text: str, lexicon: Lexicon, *, offset: int = 0) -> tuple[Cue, ...]:
    """Every phrase of the lexicon in ``text``, longest first where two of a kind overlap.

    ``offset`` is where ``text`` begins in the article; spans come back in article coordinates.
    The words of a set phrase ("patient zero", "closed session") are no cues of anything.
    """
    words = [
        (match.group(), match.start(), match.end())
        for match in WORD.finditer(_lower(text).replace("’", "'"))
    ]
    forms = [word for word, _, _ in words]
    found = [
        cue
        for at, (word, _, _) in enumerate(words)
        for entry in lexicon.entries(word)
        if _follows(entry.rest, forms, at + 1)
        and (cue := _cue(entry, words, at, text, offset)) is not None
    ]
    return _longest(_outside_set_phrases(found))


def _outside_set_phrases(cues: list[Cue]) -> list[Cue]:
    covers = [cue for cue in cues if cue.kind == "set_phrase"]
    if not covers:
        return cues
    return [
        cue
        for cue in cues
        if cue.kind in _WHOLE or not any(c.start <= cue.start < c.end for c in covers)
    ]


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


def _cue(entry: Entry, words: list[Word], at: int, text: str, offset: int) -> Cue | None:
    """The cue of a phrase that begins with a word; none where what stands behind its gap fails."""
    last = at + len(entry.rest)
    start, end = offset + words[at][1], offset + words[last][2]
    if not entry.tail:
        return Cue(entry.kind, start, end, entry.label)
    tail = _tail(entry, words, last, text)
    if tail is None:
        return None
    return Cue(entry.kind, start, end, entry.label, (offset + tail[0], offset + tail[1]))


def _tail(entry: Entry, words: list[Word], last: int, text: str) -> tuple[int, int] | None:
    """Where a phrase's second part is, behind a gap that begins after word ``last``.

    It ends the clause, unless the phrase says that the clause goes on.
    """
    phrase = entry.tail
    near = words[last + 1 : last + 1 + _LONGEST_GAP + len(phrase)]
    forms = [word for word, _, _ in near]
    for at in range(len(forms)):
        end = near[min(at + len(phrase), len(near)) - 1][2]
        if _follows(phrase, forms, at) and (entry.open or _CLOSED.match(text, end)):
            start = near[at][1]
            return (start, end) if _one_clause(text[words[last][2] : start]) else None
    return None


def _one_clause(gap: str) -> bool:
    """Whether nothing in a gap ends the clause; two commas embrace what stands between them."""
    return gap.count(",") % 2 == 0 and not _CLAUSE_END.search(gap)


def _longest(cues: list[Cue]) -> tuple[Cue, ...]:
    ordered = sorted(cues, key=lambda cue: (cue.start, cue.start - cue.end, cue.kind, cue.label))
    kept: list[Cue] = []
    behind: dict[tuple[str, str], int] = {}
    for cue in ordered:
        if cue.start >= behind.get((cue.kind, cue.label), 0):
            kept.append(cue)
            behind[cue.kind, cue.label] = cue.end
    return tuple(kept)
