"""Sentence spans of an article, found by scanning; the text itself is never rewritten.

    boundary = stop { stop } { [space] closing mark } space opening
    stop     = "." | "!" | "?" | "…"
    opening  = upper-case letter | digit | opening quotation mark | bracket | dash

A full stop is no boundary after a title ("Mr."), after an initial ("J. Doe") or an abbreviation
unless a function word follows with a capital, after an ordinal where the language writes one so
("3. März"), or before a number after "No."; every word of these lies in the language's data file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.analysis.paragraphs import Paragraph, paragraphs
from claimcheck.analysis.sentence import SentenceKind
from claimcheck.analysis.words import AnalysisWords, analysis_words

_BOUNDARY = re.compile(
    r"""(?P<stop>[.!?…]+)
        (?P<closers>(?:[”’»›)\]"'“]|[\s\u00a0\u202f]+[»›](?![^\s.,;:!?)\]]))*)
        (?P<space>\s+)
        (?=[\-–—]?\s?["'“„«‹‘(\[¿¡]?\s?[^\W_])""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"(?:[^\W_]|[.\-’'&])+\Z")
_FIRST_WORD = re.compile(r"[\W_]*(?P<word>[^\W\d_]+['’]?|\d)")
LONGEST_SENTENCE = 600
"""Code points a parser is given at once: its time grows with the square of the words."""
_NO_END = frozenset("([„«“‹‘")


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """Where a sentence lies in the article, code points, and in what kind of paragraph."""

    start: int
    end: int
    kind: SentenceKind
    paragraph: int


def sentence_spans(text: str, language: str, title: str | None = None) -> tuple[SentenceSpan, ...]:
    """The sentences of a text in order, without white space at their ends."""
    words = analysis_words(language)
    return tuple(
        SentenceSpan(start, end, paragraph.kind, number)
        for number, paragraph in enumerate(paragraphs(text, title))
        for whole_start, whole_end in _split(text, paragraph, words)
        for start, end in _pieces(text, whole_start, whole_end)
    )


def _split(text: str, paragraph: Paragraph, words: AnalysisWords) -> Iterator[tuple[int, int]]:
    start = paragraph.start
    for match in _BOUNDARY.finditer(text, paragraph.start, paragraph.end):
        if _ends_sentence(text, start, match, words):
            yield start, match.start("space")
            start = match.end("space")
    yield start, paragraph.end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence whole, or cut at white space where it is longer than any sentence is."""
    while end - start > LONGEST_SENTENCE:
        cut = max(text.rfind(" ", start, start + LONGEST_SENTENCE), start)
        cut = cut if text[start:cut].strip() else start + LONGEST_SENTENCE
        yield start, start + len(text[start:cut].rstrip())
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    if start < end:
        yield start, end


def _ends_sentence(text: str, start: int, match: re.Match[str], words: AnalysisWords) -> bool:
    following = _FIRST_WORD.match(text, match.end("space"))
    if following is None or following["word"][0].islower():
        return False
    if match["stop"] != "." or match["closers"]:
        return True
    last = _LAST_WORD.search(text, start, match.start("stop"))
    return last is None or _word_may_end(text, last, following["word"], words)


def _word_may_end(text: str, last: re.Match[str], following: str, words: AnalysisWords) -> bool:
    """Whether a full stop after the word ``last`` ends a sentence before ``following``."""
    word = last.group().lower().replace("’", "'").rpartition("'")[2]
    if word in words.titles or (word in words.numbered and following.isdigit()):
        return False
    if _is_short_form(text, last, words, word):
        return following.lower().replace("’", "'") in words.function_words
    return True


def _is_short_form(text: str, last: re.Match[str], words: AnalysisWords, word: str) -> bool:
    """Whether the word before the stop is an abbreviation, an initial or an ordinal."""
    if word in words.abbreviations:
        return True
    if words.ordinal_stop and word.isdigit() and len(word) <= 2:
        return True
    return _is_initial(text, last)


def _is_initial(text: str, last: re.Match[str]) -> bool:
    """A single capital after a capitalised word, an initial or at the start: 'J. F.', 'W. Bush'.

    After a word in lower case it is a name of one letter: 'the outage of X.'
    """
    word = last.group()
    if not (word[-1].isupper() and (len(word) == 1 or word[-2] in ".-")):
        return False
    before = text[: last.start()].rstrip().rpartition("\n")[2].split()
    return len(word) > 1 or not before or before[-1].lstrip("".join(_NO_END))[:1].isupper()
