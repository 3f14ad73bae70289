"""Sentences that begin with their participle: "Ausgelöst wurde der Brand durch einen Blitz".

Parsers trained on other text take the capital for a noun's or the word for an adverb. Given the
same words with the participle in its usual place, behind the clause, they read it rightly; the tree
they give is put back on the sentence as it stands.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.analysis.parsing import parse
from claimcheck.analysis.sentence import Token, is_finite
from claimcheck.analysis.words import analysis_words

_FIRST = re.compile(r"(\w+)(\s+)(?=\w)")
_CLAUSE_END = re.compile(r"[,;:.!?](?=\s|$)|\s[–—-]\s")
_MISTAKEN_FOR = frozenset({"ADV", "ADJ", "NOUN", "PROPN", "VERB"})
_CLOSED_BY = frozenset({"aux", "cop"})


def parse_sentence(text: str, language: str, offset: int = 0) -> tuple[Token, ...]:
    """Tokens of one sentence with their tree, as ``parse`` gives them."""
    tokens = parse(text, language, offset)
    if len(tokens) < 3 or not analysis_words(language).fronted_participle:
        return tokens
    if tokens[1].upos != "AUX" or tokens[0].upos not in _MISTAKEN_FOR or _is_closed(tokens):
        return tokens
    found = _read_in_place(text, language, offset)
    return found if found and _is_led_to(found, tokens[0]) else tokens


def _is_closed(tokens: tuple[Token, ...]) -> bool:
    """Whether the first clause has another verb or adjective that its finite verb leads to."""
    for token in tokens[2:]:
        if token.form in {",", ";", ":"}:
            return False
        if token.upos == "VERB" and not is_finite(token):
            return True
        if token.upos == "ADJ" and tokens[1].head == token.index:
            return True
    return False


def _is_led_to(found: tuple[Token, ...], first: Token) -> bool:
    """Whether the word reads as a participle, or as the adjective it was taken for already."""
    if found[0].upos == "VERB":
        return not is_finite(found[0])
    return found[0].upos == "ADJ" and first.upos in {"ADJ", "ADV"}


def _read_in_place(text: str, language: str, offset: int) -> tuple[Token, ...]:
    """The tokens of a sentence whose first word closes its first clause; empty where none does."""
    first = _FIRST.match(text)
    if first is None:
        return ()
    word, behind = first[1], text[first.end() :]
    end = _CLAUSE_END.search(behind)
    at = end.start() if end else len(behind)
    moved = behind[:at] + first[2] + word.lower() + behind[at:]
    found = parse(moved, language, offset)
    place = next((t.index for t in found if t.start - offset == at + len(first[2])), None)
    if place is None or not _closes(found, place):
        return ()
    shift = len(first[0])
    return tuple(
        _put_back(token, place, offset, word, shift)
        for token in (found[place], *found[:place], *found[place + 1 :])
    )


def _closes(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the word is what the finite verb at the beginning leads to."""
    word, finite = tokens[place], tokens[0]
    if word.upos not in {"VERB", "ADJ"} or word.end - word.start < 3:
        return False
    return finite.upos == "AUX" and finite.head == place and finite.relation in _CLOSED_BY


def _put_back(token: Token, place: int, offset: int, word: str, shift: int) -> Token:
    """A token of the reordered sentence where it stands in the sentence itself."""
    head = token.head if token.head < 0 else _index(token.head, place)
    if token.index == place:
        end = offset + len(word)
        return replace(token, index=0, form=word, head=head, start=offset, end=end)
    move = shift if token.index < place else 0
    return replace(
        token,
        index=_index(token.index, place),
        head=head,
        start=token.start + move,
        end=token.end + move,
    )


def _index(index: int, place: int) -> int:
    if index == place:
        return 0
    return index + 1 if index < place else index
