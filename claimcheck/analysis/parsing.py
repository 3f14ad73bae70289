"""Universal Dependencies trees of single sentences, by UDPipe (Straka & Straková 2017).

The parsers were trained on text with straight apostrophes and one kind of quotation mark, so they
are given a copy of each sentence with its typographic marks replaced one for one, a digit in place
of every separator inside a number and a letter in place of the last point of "p.m.", which
tokenizers like to split; the spans they report hold in the original. One sentence is parsed at a
time: given more, a parser attaches words across their ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files

from ufal.udpipe import Model
from ufal.udpipe import ProcessingError as UdpipeError
from ufal.udpipe import Sentence as UdpipeSentence
from ufal.udpipe import Word as UdpipeWord

from claimcheck.analysis.sentence import Token
from claimcheck.analysis.words import analysis_words
from claimcheck.errors import ModelError

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘‛ʼ`´", "'"),
        **dict.fromkeys("–—‒−", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\t\n", " "),
    }
)
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\w)|(?<!\w)\d+(?:[.,:']\d+)+")
_ABBREVIATION = re.compile(r"(?<![\w.])([a-z]\.([a-z]))\.(?=\s+\S)")
"""Two letters with their points inside a sentence: "9 p.m. on Friday"."""
_SEPARATOR = re.compile(r"\D")
_OPENING, _CLOSING, _STRAIGHT = "«„‹", "»”›", '"'
_EITHER = "“"
"""Opens a quotation in English, closes one in German."""
_TOKENIZER = "ranges;presegmented"


def parse(text: str, language: str, offset: int = 0) -> tuple[Token, ...]:
    """Tokens of one sentence with their tree; ``offset`` is where the sentence starts.

    Spans are code points, counted from ``-offset``; the words of a contraction share its span.
    Raises ModelError where the language has no parser.
    """
    model = _load(language)
    tokenizer = model.newTokenizer(_TOKENIZER)
    tokenizer.setText(plain(text, analysis_words(language).quotes))
    sentence, error = UdpipeSentence(), UdpipeError()
    if not tokenizer.nextSentence(sentence, error):
        return ()
    model.tag(sentence, model.DEFAULT, error)
    model.parse(sentence, model.DEFAULT, error)
    return tuple(_tokens(sentence, text.translate(_PLAIN), offset))


def plain(text: str, quotes: tuple[str, str] = ('"', '"')) -> str:
    """The text with the marks the parser knows, numbers whole; its length unchanged."""
    marks = _NUMBER.sub(lambda number: _SEPARATOR.sub("0", number.group()), text.translate(_PLAIN))
    marks = _ABBREVIATION.sub(r"\1\2", marks)
    if not any(mark in marks for mark in _OPENING + _CLOSING + _STRAIGHT + _EITHER):
        return marks
    return "".join(_quote(marks, at, quotes) for at in range(len(marks)))


def _quote(text: str, at: int, quotes: tuple[str, str]) -> str:
    """The character at a place, a quotation mark replaced by the language's own."""
    mark = text[at]
    if mark in _OPENING:
        return quotes[0]
    if mark in _CLOSING:
        return quotes[1]
    if mark in _STRAIGHT + _EITHER:
        opens = at == 0 or text[at - 1].isspace() or text[at - 1] in "(['"
        return quotes[0] if opens else quotes[1]
    return mark


def _tokens(sentence: UdpipeSentence, text: str, offset: int) -> Iterator[Token]:
    contractions = {
        number: (span.getTokenRangeStart(), span.getTokenRangeEnd())
        for span in sentence.multiwordTokens
        for number in range(span.idFirst, span.idLast + 1)
    }
    for word in list(sentence.words)[1:]:
        contraction = contractions.get(word.id)
        start, end = contraction or _range(word)
        yield Token(
            index=word.id - 1,
            form=word.form if contraction else text[start:end],
            lemma=word.lemma if contraction or word.upostag != "NUM" else text[start:end].lower(),
            upos=word.upostag,
            feats=frozenset(word.feats.split("|")) if word.feats else frozenset(),
            head=word.head - 1,
            deprel=word.deprel,
            start=offset + start,
            end=offset + end,
        )


def _range(word: UdpipeWord) -> tuple[int, int]:
    return word.getTokenRangeStart(), word.getTokenRangeEnd()


@cache
def _load(language: str) -> Model:
    with as_file(files("claimcheck.models") / f"{language}.udpipe") as path:
        model = Model.load(str(path)) if path.exists() else None
    if model is None:
        raise ModelError(
            f"{language}: no parser for this language is installed",
            hint="Install claimcheck again, or give the article's language with --lang.",
        )
    return model
